import type { Kysely } from "kysely";
import { accountRecords } from "./account-records.ts";
import { auditRecords } from "./audit-records.ts";
import { counterRecords } from "./counter-records.ts";
import { importRecords } from "./import-records.ts";
import { jobRecords } from "./job-records.ts";
import { migrate } from "./migrations/index.ts";
import { networkCache } from "./network-cache.ts";
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
  /** Networks with more rows are not put together here; all are unless given. */
  readonly mostRows?: number;
  /** See `Store.state`. */
  readonly state: () => number | undefined;
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The store over any database that Kysely speaks to; migrates it and checks its mode first. */
export async function openStore({ database, ...connections }: Connections, mode: StoreMode): Promise<Store> {
  const { locksRows, mostRows = Infinity } = connections;
  await migrate(database);
  await claimFor(database, mode);
  const cache = networkCache();
  const remembered = new Map<string, { readonly found: SessionRecord | undefined; readonly at: number }>();
  const recordsOn = (transaction: Transaction, afterCommit: (act: () => void) => void): Records => {
    const on = transaction.database;
    return {
      networks: networkRecords(transaction, { cache, locksRows, mostRows, afterCommit }),
      requestNames: requestNameRecords(on),
      sessions: sessionRecords(on, () => afterCommit(() => remembered.clear())),
      replies: replyRecords(on),
      audit: auditRecords(on, transaction.tail),
      accounts: accountRecords(on, () => afterCommit(() => remembered.clear())),
      counters: counterRecords(on),
      jobs: jobRecords(on, locksRows),
      imports: importRecords(on),
      counts: countRecords(on),
      published: publishedRecords(on),
    };
  };
  const within =
    (run: RunTransaction) =>
    async <Result>(work: (records: Records) => Promise<Result>) => {
      let committed: (() => void)[] = [];
      const result = await run((transaction) => {
        // A server may undo work and have it done again: only the last time counts.
        committed = [];
        return work(recordsOn(transaction, (act) => committed.push(act)));
      });
      for (const act of committed) act();
      return result;
    };
  const { state, compact, close } = connections;
  const read = within(connections.read);
  const session = async (tokenHash: string): Promise<SessionRecord | undefined> => {
    const known = remembered.get(tokenHash);
    if (known !== undefined && performance.now() - known.at < rememberedMs) return known.found;
    if (remembered.size > mostRemembered) remembered.clear();
    const found = await read(({ sessions }) => sessions.find(tokenHash));
    remembered.set(tokenHash, { found, at: performance.now() });
    return found;
  };
  const forgetSessions = (): void => remembered.clear();
  return { mode, session, forgetSessions, state, read, write: within(connections.write), compact, close };
}

const rememberedMs = 500;
const mostRemembered = 10_000;

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
