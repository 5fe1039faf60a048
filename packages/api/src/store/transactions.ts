import { setImmediate as turnOfEventLoop } from "node:timers/promises";
import type { ControlledTransaction, Kysely } from "kysely";
import type { StoredNetwork } from "./port.ts";
import type { Tables } from "./tables.ts";

/** One transaction that is under way. */
export interface Transaction {
  readonly database: Kysely<Tables>;
  /** Networks that it has loaded or written: to be remembered once it is on the disk, since it may be undone. */
  readonly networks: Map<string, StoredNetwork>;
}

/** What is to be done once a piece of work is on the disk. */
export interface AfterCommit {
  /** A session was opened, used or ended: none is to be remembered as it was. */
  sessionsChanged: boolean;
  /** Something was erased: nothing of it may be left in the database's files. */
  compacts: boolean;
}

/** Runs work in a transaction: kept when the promise resolves, undone when it rejects. */
export type RunTransaction = <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

/** One transaction for each piece of work. */
export const oneByOne =
  (open: <Result>(work: (database: Kysely<Tables>) => Promise<Result>) => Promise<Result>): RunTransaction =>
  (work) =>
    open((database) => work({ database, networks: new Map() }));

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

/** Runs work while no other thread of this process writes. */
export type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Writes that come at the same time share one commit, and so one wait for the disk: each is undone alone when it
 * fails, and none is told that it succeeded before the commit. For a database that one connection writes at a time.
 */
export function groupedTransactions(database: Kysely<Tables>, alone: Alone): RunTransaction {
  const waiting: Waiting[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      // An embedded database answers without waiting: other calls come in only when the loop is given a turn.
      await turnOfEventLoop();
      await alone(() => runGroup(database, waiting));
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

async function runGroup(database: Kysely<Tables>, waiting: Waiting[]): Promise<void> {
  let opened: ControlledTransaction<Tables>;
  const present = waiting.length;
  try {
    opened = await database.startTransaction().execute();
  } catch (error) {
    // Nothing could begin: those who were there have waited as long as one may.
    for (const { reject } of waiting.splice(0, present)) reject(error);
    return;
  }
  const done: Waiting[] = [];
  const until = performance.now() + mostGroupMs;
  try {
    const networks = new Map<string, StoredNetwork>();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      done.push(next);
      if (!(await isDone(opened, networks, next))) done.pop();
      if (done.length >= mostInGroup || performance.now() > until) break;
    }
    await opened.commit().execute();
  } catch (error) {
    await opened
      .rollback()
      .execute()
      .catch(() => undefined); // The database has undone it by itself.
    for (const { reject } of done) reject(error);
    return;
  }
  for (const { resolve, result } of done) resolve(result);
}

/** Does one piece of a group's work; rejects when with that piece everything before it is lost. */
async function isDone(
  opened: ControlledTransaction<Tables>,
  networks: Map<string, StoredNetwork>,
  waiting: Waiting,
): Promise<boolean> {
  const database = await opened.savepoint("one").execute();
  try {
    waiting.result = await waiting.act({ database, networks });
    await database.releaseSavepoint("one").execute();
    return true;
  } catch (error) {
    await database.rollbackToSavepoint("one").execute();
    await database.releaseSavepoint("one").execute();
    networks.clear();
    waiting.reject(error);
    return false;
  }
}
