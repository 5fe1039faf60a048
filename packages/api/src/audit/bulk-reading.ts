import type { ChainedEntry } from "../store/port.ts";
import type { Call } from "../http/define-route.ts";
import { HttpError, refuseCall } from "../wire/http-error.ts";
import { stepUpGives, stepUpObject } from "../identity/step-up.ts";
import { newId } from "../identity/tokens.ts";

const mostPeople = 20;
const hourMs = 3_600_000;
const personReadings: ReadonlySet<string> = new Set(["getPerson", "getPersonRecord"]);

/**
 * Refuses to read the records of more than 20 people within an hour by one account. The refusal itself goes into
 * the audit, for the auditor to see. Whoever signs in again in her session may read some more.
 */
export async function refuseBulkReading({
  actor,
  params: { personId },
  records,
  services,
}: Pick<Call<{ personId: string }, unknown, unknown>, "actor" | "params" | "records" | "services">): Promise<void> {
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

/** The audit's notice of a refused bulk reading; nothing when a call was refused for another reason. */
export async function noteBulkReading(
  error: unknown,
  { actor, services }: Pick<Call<unknown, unknown, unknown>, "actor" | "services">,
) {
  if (!(error instanceof HttpError) || error.problems[0]?.code !== "http/bulk-reading") return;
  const entry = {
    at: services.clock().toISOString(),
    actor: actor.id,
    role: actor.role,
    action: "bulkReading",
    object: "everyone",
    purpose: "alarm",
  };
  await services.store.write((records) => records.audit.append(actor.networkId, entry));
}
