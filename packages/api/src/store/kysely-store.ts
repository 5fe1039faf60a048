import type { Kysely } from "kysely";
import { accountRecords } from "./account-records.ts";
import { auditRecords } from "./audit-records.ts";
import { counterRecords } from "./counter-records.ts";
import { importRecords } from "./import-records.ts";
import { jobRecords } from "./job-records.ts";
import { migrate } from "./migrations/index.ts";
import { type NetworkCache, networkCache } from "./network-cache.ts";
import { networkRecords } from "./network-records.ts";
import type { Records, SessionRecord, Store, StoreMode } from "./port.ts";
import { publishedRecords } from "./published-records.ts";
import { replyRecords } from "./reply-records.ts";
import { requestNameRecords } from "./request-name-records.ts";
import { sessionRecords } from "./session-records.ts";
import { countRecords } from "./table-counts.ts";
import type { Tables } from "./tables.ts";
import type { RunTransaction, Transaction } from "./transactions.ts";

/** How a database is spoken to. */
export interface Connections {
  readonly database: Kysely<Tables>;
  readonly read: RunTransaction;
  readonly write: RunTransaction;
  /** Whether rows are locked on reading for change; else writes run one at a time anyway. */
  readonly locksRows: boolean;
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The store over any database that Kysely speaks to; migrates it and checks its mode first. */
export async function openStore(connections: Connections, mode: StoreMode): Promise<Store> {
  const { database, locksRows, compact, close } = connections;
  await migrate(database);
  await claimFor(database, mode);
  const cache = networkCache();
  const remembered = new Map<string, { readonly session: SessionRecord | undefined; readonly at: number }>();
  const forgetSessions = (): void => remembered.clear();
  const within =
    (run: RunTransaction) =>
    async <Result>(work: (records: Records) => Promise<Result>) => {
      let after: AfterCommit = { acts: [], compacts: false };
      const result = await run((transaction) => {
        // A server may undo work and have it done again: only the last time counts.
        after = { acts: [], compacts: false };
        return work(recordsIn(transaction, { cache, locksRows, after, forgetSessions }));
      });
      for (const act of after.acts) act();
      if (after.compacts) await compact();
      return result;
    };
  const read = within(connections.read);
  const write = within(connections.write);
  const session = async (tokenHash: string): Promise<SessionRecord | undefined> => {
    const known = remembered.get(tokenHash);
    if (known !== undefined && performance.now() - known.at < rememberedMs) return known.session;
    if (remembered.size > mostRemembered) remembered.clear();
    const found = await read(({ sessions }) => sessions.find(tokenHash));
    remembered.set(tokenHash, { session: found, at: performance.now() });
    return found;
  };
  const check = async (): Promise<void> => {
    await read(({ networks }) => networks.load(""));
    await write(({ counters }) => counters.add("check", "", 1));
  };
  return { mode, session, forgetSessions, read, write, check, compact, close };
}

const rememberedMs = 500;
const mostRemembered = 10_000;

/** What is done once a transaction is on the disk. */
interface AfterCommit {
  readonly acts: (() => void)[];
  /** Something was erased: nothing of it may be left in the database's files. */
  compacts: boolean;
}

interface Context {
  readonly cache: NetworkCache;
  readonly locksRows: boolean;
  readonly after: AfterCommit;
  readonly forgetSessions: () => void;
}

/** The records of one transaction, each made when it is asked for: most transactions need two or three of them. */
function recordsIn(transaction: Transaction, { cache, locksRows, after, forgetSessions }: Context): Records {
  const on = transaction.database;
  const afterCommit = (act: () => void): void => void after.acts.push(act);
  const sessionsChange = (): void => afterCommit(forgetSessions);
  return {
    get networks() {
      return networkRecords(transaction, { cache, locksRows, afterCommit });
    },
    get requestNames() {
      return requestNameRecords(on);
    },
    get sessions() {
      return sessionRecords(on, sessionsChange);
    },
    get replies() {
      return replyRecords(on);
    },
    get audit() {
      return auditRecords(on, transaction.tail);
    },
    get accounts() {
      return accountRecords(on, sessionsChange);
    },
    get counters() {
      return counterRecords(on);
    },
    get jobs() {
      return jobRecords(on, locksRows);
    },
    get imports() {
      return importRecords(on);
    },
    get counts() {
      return countRecords(on);
    },
    get published() {
      return publishedRecords(on);
    },
    leaveNothing: () => {
      after.compacts = true;
    },
  };
}

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
