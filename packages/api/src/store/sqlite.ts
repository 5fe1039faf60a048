import { chmodSync, closeSync, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { setImmediate as turnOfEventLoop } from "node:timers/promises";
import { locks } from "node:worker_threads";
import Database from "better-sqlite3";
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { openStore, type StoreOptions } from "./kysely-store.ts";
import { sealing } from "./migrations/index.ts";
import { copyOfBefore } from "./copy-of-before.ts";
import type { Store, StoreMode, StoredNetwork } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { RunTransaction, Transaction } from "./transactions.ts";

const busyMs = 5_000;
const ownFile = 0o600;

/**
 * Opens the embedded store in a file; made when it does not exist. Several processes and threads may share it: threads of
 * one process write in turn, in the order in which they asked; processes try again until the other is done.
 */
export async function openSqliteStore(path: string, mode: StoreMode, options: StoreOptions): Promise<Store> {
  keepToOneself(path);
  const file = connect(path);
  const writing = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparing(file) }) });
  const snapshots = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparing(connect(path)) }) });
  const close = async (): Promise<void> => {
    await snapshots.destroy();
    await writing.destroy();
  };
  try {
    await keepAsBefore(path, file);
    const store = await openStore(
      {
        database: writing,
        write: groupedTransactions(writing, file, `writing ${path}`),
        read: (work) => snapshots.transaction().execute((database) => work({ database, networks: new Map() })),
        locksRows: false,
        compact: () => compact(file),
        close,
      },
      mode,
      options,
    );
    // From here on nobody waits for another process within a call to the database: that would hold everybody's calls.
    file.pragma("busy_timeout = 0");
    return store;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Lets nobody else of the machine read the database; its side files are made as it is. */
function keepToOneself(path: string): void {
  closeSync(openSync(path, "a", ownFile));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, ownFile);
}

/**
 * Copies a database in which names still stand readable before they are sealed: the way back. What a killed process began is no copy.
 * Whoever upgraded removes it when all is well.
 */
async function keepAsBefore(path: string, file: Database.Database): Promise<void> {
  const copy = copyOfBefore(path);
  const begun = `${copy}.begun`;
  const has = (query: string): boolean => file.prepare(query).get() !== undefined;
  if (existsSync(copy) || !has("select 1 from sqlite_master where name = 'kysely_migration'")) return;
  if (has(`select 1 from kysely_migration where name = '${sealing}'`) || !has("select 1 from networks")) return;
  rmSync(begun, { force: true });
  closeSync(openSync(begun, "wx", ownFile));
  await file.backup(begun);
  renameSync(begun, copy);
}

/** Loads SQLite's program, which else is loaded when the first database is opened. */
export function loadSqlite(): void {
  new Database(":memory:").close();
}

function connect(path: string): Database.Database {
  const database = new Database(path);
  database.pragma(`busy_timeout = ${busyMs}`);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  return database;
}

const mostPrepared = 300;

/** The database for Kysely, which prepares each query anew: the same text is prepared once. */
function preparing(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const known = prepared.get(text) ?? (database.prepare(text) as unknown as SqliteStatement);
      if (prepared.size < mostPrepared) prepared.set(text, known);
      return known;
    },
  };
}

/** Moves what was written into the database's file and empties the side file, as soon as nobody reads from it any more. */
const compact = (file: Database.Database): Promise<void> =>
  whenFree(() => {
    const [found] = file.pragma("wal_checkpoint(truncate)") as { busy: number }[];
    if (found?.busy === 1) throw Object.assign(new Error("The database is being read."), { code: "SQLITE_BUSY" });
  });

const againMs = 5;

/** Does something with the database as soon as no other process is in the way, for five seconds at most. */
async function whenFree(act: () => unknown): Promise<void> {
  const until = performance.now() + busyMs;
  for (;;)
    try {
      act();
      return;
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (typeof code !== "string" || !code.startsWith("SQLITE_BUSY") || performance.now() > until) throw error;
      await new Promise((resolve) => void setTimeout(resolve, againMs));
    }
}

interface Waiting {
  readonly act: (transaction: Transaction) => Promise<unknown>;
  /** What the work returned; told when the group is on the disk. */
  result: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const mostInGroup = 64;
/** A group takes nobody on after so long: everybody else's calls wait for it. */
const mostGroupMs = 15;

/** The connection's own transactions: Kysely's queries go through the same connection, one at a time. */
type Connection = Pick<Database.Database, "exec">;

/**
 * Writes that come at the same time share one commit, and so one wait for the disk: each is undone alone when it
 * fails, and none is told that it succeeded before the commit. No other thread of this process writes meanwhile: it waits
 * for the lock.
 */
export function groupedTransactions(database: Kysely<Tables>, connection: Connection, lock: string): RunTransaction {
  const waiting: Waiting[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      // An embedded database answers without waiting: other calls come in only when the loop is given a turn.
      await turnOfEventLoop();
      await locks.request(lock, () => runGroup(database, connection, waiting));
    }
    running = false;
  };
  return <Result>(act: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.push({ act, result: undefined, resolve, reject });
    if (!running) void drain();
    return promise as Promise<Result>;
  };
}

async function runGroup(database: Kysely<Tables>, connection: Connection, waiting: Waiting[]): Promise<void> {
  const present = waiting.length;
  try {
    // As one that writes: who reads first and writes then could not wait for another process.
    await whenFree(() => connection.exec("begin immediate"));
  } catch (error) {
    // Nothing could begin: those who were there have waited as long as one may.
    for (const { reject } of waiting.splice(0, present)) reject(error);
    return;
  }
  const done: Waiting[] = [];
  const until = performance.now() + mostGroupMs;
  const networks = new Map<string, StoredNetwork>();
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      // Should the database undo all of the group by itself, this one is lost with it.
      done.push(next);
      connection.exec("savepoint one");
      try {
        next.result = await next.act({ database, networks });
      } catch (error) {
        connection.exec("rollback to one");
        networks.clear();
        next.reject(error);
        done.pop();
      }
      connection.exec("release one");
      if (done.length >= mostInGroup || performance.now() > until) break;
    }
    connection.exec("commit");
  } catch (error) {
    undo(connection);
    for (const { reject } of done) reject(error);
    return;
  }
  for (const { resolve, result } of done) resolve(result);
}

function undo(connection: Connection): void {
  try {
    connection.exec("rollback");
  } catch {
    // The database has undone it by itself.
  }
}
