import { heldIn, readBy, stepUpGives } from "../identity/step-up.ts";
import type { Services } from "../services.ts";
import type { AuditEntry, Records } from "../store/port.ts";
import { HttpError, refuseCall } from "../wire/http-error.ts";
import type { Actor } from "../wire/roles.ts";
import { entryOf } from "./record.ts";

const mostPeople = 20;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

interface Reading {
  readonly actor: Actor;
  readonly services: Services;
}

/** The moment so many milliseconds ago. */
const ago = ({ clock }: Services, ms: number): string => new Date(clock().getTime() - ms).toISOString();

/**
 * Counts whom an account reads, with all its keys together, and refuses more than 20 people within an hour. Each person
 * counts once, whatever is read of her; all that tells of everybody counts as one and is never refused: it is the day's work,
 * and stands in the audit as that. Her own data count for nobody. Whoever signs in again in her session may read some more.
 */
export async function countReading(
  call: Reading & { readonly params: Readonly<Record<string, string>>; readonly records: Records },
  { object, at }: AuditEntry,
): Promise<void> {
  const { actor, params, records, services } = call;
  if (params.personId !== undefined && params.personId === actor.person) return;
  await records.latelyRead.note(readBy(actor, "read"), object, at);
  if (params.personId === undefined) return;
  const countOf = (kind: string, ms: number) => records.latelyRead.countAfter(readBy(actor, kind), ago(services, ms));
  const read = await countOf("read", hourMs);
  if (read <= mostPeople) return;
  const further = stepUpGives.people * (await countOf("stepUp", hourMs));
  const holds = (await countOf(heldIn(actor), stepUpGives.minutes * minuteMs)) > 0;
  if (!holds || read > mostPeople + further)
    refuseCall("http/bulk-reading", "", { most: mostPeople, further: stepUpGives.people });
}

/** Reads; should that be refused as bulk reading, the auditor gets one notice an hour, since the refusal undoes the rest. */
export async function noteBulkReading<Result>(call: Reading, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HttpError && error.problems[0]?.code === "http/bulk-reading") await tellAuditor(call);
    throw error;
  }
}

const tellAuditor = ({ actor, services }: Reading): Promise<void> =>
  services.store.write(async ({ audit, latelyRead }) => {
    const notice = readBy(actor, "notice");
    if ((await latelyRead.countAfter(notice, ago(services, hourMs))) > 0) return;
    await latelyRead.note(notice, "", ago(services, 0));
    await audit.append(
      actor.networkId,
      entryOf({ actor, services }, { action: "bulkReading", object: "everyone", purpose: "alarm" }),
    );
  });
