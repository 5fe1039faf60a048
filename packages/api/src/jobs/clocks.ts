import { closeRequestsOver, retention, retentionClocks } from "@parent-circles/core";
import { forgetBeside } from "../acts/erase.ts";
import { savingSafely } from "../acts/saving-safely.ts";
import type { Services } from "../services.ts";
import { suppressionHash } from "../identity/tokens.ts";
import { todayIn } from "../acts/today.ts";
import type { AuditRecords } from "../store/port.ts";
import { publishWeekly } from "./publish-weekly.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** For how many days something is kept beside the networks. */
export const daysKept = { replies: 1, imports: 30, jobs: 30, counters: 1, latelyRead: 1 } as const;

/** Does what every clock asks for on one network, wherever that is done. */
export type TurnClock = (networkId: string) => Promise<void>;

/**
 * Does what every clock asks for in all networks, then beside them: replies, counters and sessions that are over. Doing it
 * twice changes nothing more. One network that fails keeps no other from its turn.
 *
 * @throws what the first network that failed threw, when all had their turn
 */
export async function turnClocks(
  services: Pick<Services, "store" | "clock" | "secret">,
  turnOne: TurnClock = (networkId) => turnClock(networkId, services),
): Promise<void> {
  const { store, clock } = services;
  const now = clock();
  const failures: unknown[] = [];
  for (const networkId of await store.read(({ networks }) => networks.ids()))
    await turnOne(networkId).catch((error: unknown) => failures.push(error));
  await store.write(async ({ replies, counters, latelyRead, sessions, invitations }) => {
    await replies.forgetBefore(daysBefore(now, daysKept.replies));
    await counters.forgetBefore(daysBefore(now, daysKept.counters));
    await latelyRead.forgetBefore(daysBefore(now, daysKept.latelyRead));
    await sessions.endOver(now.toISOString());
    await invitations.endOver(now.toISOString());
  });
  await store.compact();
  if (failures.length > 0) throw failures[0];
}

/**
 * Does what every clock asks for on one network: requests that are over, people named and not told, expired consents, asks that
 * ran out, old outcomes; then its old imports and jobs, old entries of its audit, and the week's numbers.
 */
export async function turnClock(
  networkId: string,
  { store, clock, secret }: Pick<Services, "store" | "clock" | "secret">,
): Promise<void> {
  const now = clock();
  // Put together outside of the transaction, in which nobody else could write meanwhile.
  await store.read(({ networks }) => networks.load(networkId));
  await store.write(async (written) => {
    const records = savingSafely(written);
    const { networks, jobs, imports, audit } = records;
    const stored = await networks.loadForChange(networkId);
    if (stored === undefined) return;
    const asOf = todayIn(stored.network, now);
    const { network, closed } = closeRequestsOver(stored.network, { asOf });
    const done = retention(network, { asOf, hash: suppressionHash(secret) });
    await jobs.forgetBefore(networkId, daysBefore(now, daysKept.jobs));
    await imports.forgetBefore(networkId, daysBefore(now, daysKept.imports));
    await removeOldEntries(audit, networkId, now);
    if (done.changes.length + closed.length === 0) return;
    for (const request of closed) await records.requestNames.erase(networkId, request);
    await networks.save(stored, done.network);
    const erased = [...stored.network.people.keys()].filter((person) => !done.network.people.has(person));
    await forgetBeside({ records, secret, now }, stored.network, erased);
    const entry = { at: now.toISOString(), actor: "clock", role: "clock", action: "retention" };
    await audit.append(networkId, { ...entry, object: "everyone", purpose: "retention" });
  });
  await publishWeekly(networkId, { store, clock });
}

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * dayMs).toISOString();

/** Removes entries of the audit when their time is up, which stands in it as well. */
async function removeOldEntries(audit: AuditRecords, networkId: string, now: Date): Promise<void> {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() - retentionClocks.audit.months);
  const last = await audit.removeOld(networkId, until.toISOString());
  if (last === undefined) return;
  const entry = { at: now.toISOString(), actor: "clock", role: "clock", action: "removeOldEntries" };
  await audit.append(networkId, { ...entry, object: `entries up to ${last}`, purpose: "retention" });
}

/** Turns the clocks now and every hour; returns what stops them. */
export function startClocks(turn: () => Promise<void>): () => Promise<void> {
  let turning = turn().catch(() => undefined);
  const timer = setInterval(() => {
    turning = turning.then(turn).catch(() => undefined);
  }, hourMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await turning;
  };
}
