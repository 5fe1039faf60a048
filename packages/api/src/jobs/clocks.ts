import { retention, retentionClocks } from "@parent-circles/core";
import { forgetBeside } from "../acts/erase.ts";
import { withLeavingHeeded } from "../acts/leaving.ts";
import type { Services } from "../services.ts";
import { suppressionHash } from "../http/suppression-hash.ts";
import { todayIn } from "../acts/today.ts";
import type { AuditRecords } from "../store/port.ts";
import { publishWeekly } from "./publish-weekly.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** For how many days something is kept beside the networks. */
export const daysKept = { replies: 1, imports: 30, jobs: 30, counters: 1 } as const;

/**
 * Does what every clock asks for, in all networks: people named and not told, expired consents, asks
 * that ran out, old outcomes; then replies, imports, jobs, counters and sessions that are over. Doing it twice changes
 * nothing more.
 */
export async function turnClocks({
  store,
  clock,
  secret,
}: Pick<Services, "store" | "clock" | "secret">): Promise<void> {
  const now = clock();
  const before = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString();
  const ids = await store.read(({ networks }) => networks.ids());
  for (const id of ids)
    await store.write(async (written) => {
      const records = withLeavingHeeded(written);
      const { networks, jobs, imports, audit } = records;
      const stored = await networks.loadForChange(id);
      if (stored === undefined) return;
      const asOf = todayIn(stored.network, now);
      const done = retention(stored.network, { asOf, hash: suppressionHash(secret) });
      await jobs.forgetBefore(id, before(daysKept.jobs));
      await imports.forgetBefore(id, before(daysKept.imports));
      await removeOldEntries(audit, id, now);
      if (done.changes.length === 0) return;
      await networks.save(stored, done.network);
      const erased = [...stored.network.people.keys()].filter((person) => !done.network.people.has(person));
      await forgetBeside(records, stored.network, erased);
      for (const person of erased) await audit.forget(id, person);
      const entry = { at: now.toISOString(), actor: "clock", role: "clock", action: "retention" };
      await audit.append(id, { ...entry, object: "everyone", purpose: "retention" });
    });
  await publishWeekly({ store, clock });
  await store.write(async ({ replies, counters, sessions }) => {
    await replies.forgetBefore(before(daysKept.replies));
    await counters.forgetBefore(before(daysKept.counters));
    await sessions.endOver(now.toISOString());
  });
  await store.compact();
}

/** Removes entries of the audit when their time is up, which stands in it as well. */
async function removeOldEntries(audit: AuditRecords, networkId: string, now: Date): Promise<void> {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() - retentionClocks.audit.months);
  const last = await audit.removeOld(networkId, until.toISOString());
  if (last === undefined) return;
  const entry = { at: now.toISOString(), actor: "clock", role: "clock", action: "removeOldEntries" };
  await audit.append(networkId, { ...entry, object: `entries up to ${last}`, purpose: "retention" });
}

/** Turns the clocks now and every hour, here unless it is said where; gives what stops them. */
export function startClocks(
  services: Pick<Services, "store" | "clock" | "secret">,
  turn: () => Promise<void> = () => turnClocks(services),
): () => Promise<void> {
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
