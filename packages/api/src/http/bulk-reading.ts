import type { Call } from "./define-route.ts";
import { HttpError, refuseCall } from "./http-error.ts";
import { newId } from "./tokens.ts";

const mostPeople = 20;
const hourMs = 3_600_000;
const personReadings: ReadonlySet<string> = new Set(["getPerson", "getPersonRecord"]);

/**
 * Refuses to read the records of more than 20 people within an hour by one account. The refusal itself goes into
 * the audit, for the auditor to see. A second factor will lift it.
 */
export async function refuseBulkReading({
  actor,
  params: { personId },
  records,
  services,
}: Pick<Call<{ personId: string }, unknown, unknown>, "actor" | "params" | "records" | "services">): Promise<void> {
  const now = services.clock();
  const since = new Date(now.getTime() - hourMs).toISOString();
  const recent = await records.audit.since(actor.networkId, since);
  const mine = recent.filter(({ actor: by, action }) => by === actor.id && personReadings.has(action));
  const token = await records.audit.tokenOf(actor.networkId, personId, () => newId("someone", services.random));
  const read = new Set(mine.map(({ object }) => object)).add(token);
  if (read.size <= mostPeople) return;
  refuseCall("http/bulk-reading", "", { most: mostPeople });
}

/** The audit's notice of a refused bulk reading; `undefined` when a call was refused for another reason. */
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
