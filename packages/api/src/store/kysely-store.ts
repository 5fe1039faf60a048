import type { Kysely } from "kysely";
import { accountRecords } from "./account-records.ts";
import { auditRecords } from "./audit-records.ts";
import { invitationRecords } from "./invitation-records.ts";
import { erasureRecords } from "./erasure-list.ts";
import { installationRecords } from "./installation-records.ts";
import { jobRecords } from "./job-records.ts";
import { keysFrom, markOf, type Secrets, type StoreKeys } from "./keys.ts";
import { checkKeys, type KnownKeys, rotateKeys, sealingIn } from "./sealing.ts";
import { migrate } from "./migrations/index.ts";
import { networkRecords } from "./network-records.ts";
import { passkeyRecords } from "./passkey-records.ts";
import type { Records, SessionRecord, Store, StoredNetwork, StoreMode } from "./port.ts";
import { sessionRecords } from "./session-records.ts";
import {
  counterRecords,
  importRecords,
  latelyReadRecords,
  publishedRecords,
  replyRecords,
  requestNameRecords,
} from "./small-records.ts";
import { SecretChangedError } from "./secret-changed.ts";
import { countRecords } from "./table-counts.ts";
import type { Tables } from "./tables.ts";
import type { AfterCommit, RunTransaction, Transaction, Within } from "./transactions.ts";

/** How a database is spoken to. */
export interface Connections {
  readonly database: Kysely<Tables>;
  readonly read: RunTransaction;
  readonly write: RunTransaction;
  /** Whether rows are locked on reading for change; else transactions that write run one at a time anyway. */
  readonly locksRows: boolean;
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** With which secrets a store keeps what it holds, and what stands beside it: plain data, so that a worker can be told. */
export interface StoreOptions extends Secrets {
  /** The file with the list of erasures; none where there is nothing to be restored. */
  readonly erasures?: string | undefined;
}

/** The store over any database that Kysely speaks to; migrates it and checks its mode first. */
export async function openStore(connections: Connections, mode: StoreMode, options: StoreOptions): Promise<Store> {
  const { database, locksRows, compact, close } = connections;
  const { erasures } = options;
  const keys = keysFrom(options);
  const wasSealed = await migrate(database, keys);
  await claimFor(database, mode);
  await knowSecret(database, keys);
  await checkKeys(database, keys);
  if (wasSealed) await compact();
  const known: KnownKeys = new Map();
  const cache = networkCache();
  const remembered = new Map<string, { readonly session: SessionRecord | undefined; readonly at: number }>();
  let sessionChanges = 0;
  const forgetSessions = (): void => {
    sessionChanges += 1;
    remembered.clear();
  };
  const within =
    (run: RunTransaction, isOnDisk: boolean) =>
    async <Result>(work: (records: Records) => Promise<Result>) => {
      const after: AfterCommit = { sessionsChanged: false, compacts: false };
      let last: Transaction | undefined;
      const result = await run((transaction) => {
        // A server may undo work and have it done again: only the last time counts.
        last = transaction;
        const sealingOf = sealingIn(transaction.database, { keys, known, isOnDisk });
        return work(recordsIn({ ...transaction, cache, locksRows, after, keys, erasures, sealingOf }));
      });
      for (const stored of last?.networks.values() ?? []) cache.keep(stored);
      if (after.sessionsChanged) forgetSessions();
      if (after.compacts) await compact();
      return result;
    };
  const read = within(connections.read, true);
  const write = within(connections.write, false);
  const session = async (tokenHash: string): Promise<SessionRecord | undefined> => {
    const known = remembered.get(tokenHash);
    if (known !== undefined && performance.now() - known.at < rememberedMs) return known.session;
    if (remembered.size > mostRemembered) remembered.clear();
    const before = sessionChanges;
    const found = await read(({ sessions }) => sessions.find(tokenHash));
    // One that was ended while it was read is not to be remembered.
    if (before === sessionChanges) remembered.set(tokenHash, { session: found, at: performance.now() });
    return found;
  };
  const warm = async (networkId: string): Promise<void> => {
    if (!cache.has(networkId)) await read(({ networks }) => networks.load(networkId));
  };
  const check = async (): Promise<void> => {
    await read(({ networks }) => networks.load(""));
    await write(({ counters }) => counters.add("check", "", 1));
  };
  const sessions = { session, forgetSessions, sessionChanges: () => sessionChanges };
  return { mode, ...sessions, warm, read, write, check, compact, close };
}

const rememberedMs = 500;
const mostRemembered = 10_000;

/** What makes each kind of records within a transaction. */
const kinds: { readonly [Kind in keyof Records]: (within: Within) => Records[Kind] } = {
  networks: networkRecords,
  requestNames: requestNameRecords,
  sessions: sessionRecords,
  replies: replyRecords,
  audit: auditRecords,
  accounts: accountRecords,
  invitations: invitationRecords,
  passkeys: passkeyRecords,
  counters: counterRecords,
  latelyRead: latelyReadRecords,
  jobs: jobRecords,
  imports: importRecords,
  counts: countRecords,
  published: publishedRecords,
  erasures: erasureRecords,
  installation: installationRecords,
  rotateKeys:
    ({ database, keys }) =>
    () =>
      rotateKeys(database, keys),
  leaveNothing:
    ({ after }) =>
    () => {
      after.compacts = true;
    },
};

/** The records of one transaction, each kind made when it is asked for: most transactions need two or three of them. */
const recordsIn = (within: Within): Records =>
  new Proxy({} as Records, { get: (_, kind) => kinds[kind as keyof Records](within) });

async function claimFor(database: Kysely<Tables>, mode: StoreMode): Promise<void> {
  await database
    .insertInto("installation")
    .values({ key: "mode", value: mode })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  const { value } = await database
    .selectFrom("installation")
    .select("value")
    .where("key", "=", "mode")
    .executeTakeFirstOrThrow();
  if (value !== mode) throw new Error(`This database holds ${value} data and cannot be opened for ${mode} (R-59).`);
}

/** Refuses another secret than the one with which the database was made: with it nobody who left would be known again. */
async function knowSecret(database: Kysely<Tables>, keys: StoreKeys): Promise<void> {
  await database
    .insertInto("installation")
    .values({ key: "secret", value: markOf(keys) })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  const { value } = await database
    .selectFrom("installation")
    .select("value")
    .where("key", "=", "secret")
    .executeTakeFirstOrThrow();
  if (value !== markOf(keys)) throw new SecretChangedError();
}

/** Networks in memory, each at one revision. */
interface NetworkCache {
  /** Whether it has a network, at whichever revision. */
  has(networkId: string): boolean;
  get(networkId: string, revision: number): StoredNetwork | undefined;
  keep(stored: StoredNetwork): void;
}

const mostNetworks = 32;

/**
 * Keeps the most recently used networks, as many as have so many rows together, and one in any case; whoever asks says the
 * revision that the database has now.
 */
export function networkCache(mostRows = 200_000): NetworkCache {
  const kept = new Map<string, StoredNetwork>();
  return {
    has: (networkId) => kept.has(networkId),
    get: (networkId, revision) => {
      const found = kept.get(networkId);
      if (found?.revision !== revision) return undefined;
      kept.delete(networkId);
      kept.set(networkId, found);
      return found;
    },
    keep: (stored) => {
      const { id } = stored.network;
      // A reading that began before a change ends after it: what it put together is not to take the newer one's place.
      if ((kept.get(id)?.revision ?? 0) > stored.revision) return;
      kept.delete(id);
      kept.set(id, stored);
      let rows = 0;
      for (const one of kept.values()) rows += rowsOf(one);
      for (const [oldest, one] of kept) {
        if (kept.size <= mostNetworks && (rows <= mostRows || kept.size === 1)) break;
        kept.delete(oldest);
        rows -= rowsOf(one);
      }
    },
  };
}

function rowsOf({ rows }: StoredNetwork): number {
  let sum = 0;
  for (const places of Object.values(rows)) sum += places.length;
  return sum;
}
