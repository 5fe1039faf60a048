import type { Services } from "../services.ts";
import type { ChainedEntry, Records } from "../store/port.ts";
import { HttpError, refuseCall } from "../wire/http-error.ts";
import type { Actor } from "../wire/roles.ts";
import { stepUpGives, stepUpObject } from "../identity/step-up.ts";
import { newId } from "../identity/tokens.ts";
import { entryOf } from "./record.ts";

const mostPeople = 20;
const hourMs = 3_600_000;
const personReadings: ReadonlySet<string> = new Set(["getPerson", "getPersonRecord"]);

interface Reading {
  readonly actor: Actor;
  readonly services: Services;
}

/**
 * Refuses to read the records of more than 20 people within an hour by one account. The refusal itself goes into
 * the audit, for the auditor to see. Whoever signs in again in her session may read some more.
 */
export async function refuseBulkReading({
  actor,
  params: { personId },
  records,
  services,
}: Reading & { readonly params: { readonly personId: string }; readonly records: Records }): Promise<void> {
  const now = services.clock().getTime();
  const mine = await records.audit.since(actor.networkId, new Date(now - hourMs).toISOString(), actor.id);
  const token = await records.audit.tokenOf(actor.networkId, personId, () => newId("someone", services.random));
  const readSince = (position: number): number => {
    const read = mine.filter((entry) => entry.position > position && personReadings.has(entry.action));
    return new Set(read.map(({ object }) => object)).add(token).size;
  };
  if (readSince(0) <= mostPeople) return;
  const steppedUp = mine.findLast((entry) => isStepUp(entry, actor.session) && now < endOf(entry));
  if (steppedUp !== undefined && readSince(steppedUp.position) <= stepUpGives.people) return;
  refuseCall("http/bulk-reading", "", { most: mostPeople, further: stepUpGives.people });
}

const isStepUp = ({ action, object }: ChainedEntry, session: string | undefined): boolean =>
  action === "stepUp" && object === stepUpObject(session);

const endOf = ({ at }: ChainedEntry): number => Date.parse(at) + stepUpGives.minutes * 60_000;

/** Reads; should that be refused as bulk reading, the audit gets a notice, since the refusal undoes the rest. */
export async function noteBulkReading<Result>(call: Reading, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HttpError && error.problems[0]?.code === "http/bulk-reading") {
      const notice = entryOf(call, { action: "bulkReading", object: "everyone", purpose: "alarm" });
      await call.services.store.write(({ audit }) => audit.append(call.actor.networkId, notice));
    }
    throw error;
  }
}
