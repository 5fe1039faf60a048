import { type Kysely, sql } from "kysely";
import { type AuditTail, auditTail } from "./audit-tail.ts";
import type { StoredNetwork } from "./port.ts";
import type { Tables } from "./tables.ts";

/** One transaction that is under way. */
export interface Transaction {
  readonly database: Kysely<Tables>;
  /** What is added to the audit; written just before the commit. */
  readonly tail: AuditTail;
  /** Networks at the revision that this transaction has them; only where nobody else can write meanwhile. */
  readonly networks: Map<string, StoredNetwork> | undefined;
}

/** Runs work in a transaction: kept when the promise resolves, undone when it rejects. */
export type RunTransaction = <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

/** Runs a statement that opens or ends a transaction; an embedded database does it without waiting. */
export type RunStatement = (database: Kysely<Tables>, statement: string) => unknown;

/** How transactions are opened. */
export interface Opening {
  readonly database: Kysely<Tables>;
  /** The statement that opens one. */
  readonly begin: string;
  /** Whether rows are locked on reading for change; else writes run one at a time anyway. */
  readonly locksRows: boolean;
  readonly run?: RunStatement;
  /** Waits until nobody else in this process writes; gives what says that this is over. */
  readonly takeTurn?: TakeTurn;
}

/** Waits for a turn, first come, first served; gives what ends it. */
export type TakeTurn = () => Promise<() => void>;

/** One transaction for each piece of work. */
export function transactions({ database, begin, locksRows, run = runRaw }: Opening): RunTransaction {
  return (work) =>
    database.connection().execute(async (connection) => {
      await run(connection, begin);
      const transaction = { database: connection, tail: auditTail(connection, locksRows), networks: undefined };
      return settle(transaction, () => work(transaction), run);
    });
}

async function settle<Result>(
  { database, tail }: Transaction,
  work: () => Promise<Result>,
  run: RunStatement,
): Promise<Result> {
  try {
    const result = await work();
    await tail.write();
    await run(database, "commit");
    return result;
  } catch (error) {
    try {
      await run(database, "rollback");
    } catch {
      // The database has undone it by itself.
    }
    throw error;
  }
}

interface Waiting {
  /** Does the work; its outcome is kept until the group is on the disk. */
  readonly act: (transaction: Transaction) => Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const mostInGroup = 64;
/** A group takes nobody on after so long: everybody else's calls wait for it. */
const mostGroupMs = 15;

/**
 * Writes that come at the same time share one commit, and so one wait for the disk: each is undone alone when it
 * fails, and none is told that it succeeded before the commit. For a database that one connection writes at a time.
 */
export function groupedTransactions({ database, begin, locksRows, ...rest }: Opening): RunTransaction {
  const { run = runRaw, takeTurn = async () => () => undefined } = rest;
  const waiting: Waiting[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      await turnOfEventLoop();
      const endTurn = await takeTurn();
      await runGroup({ database, begin, locksRows, run }, waiting).finally(endTurn);
    }
    running = false;
  };
  return async (work) => {
    let result: Awaited<ReturnType<typeof work>> | undefined;
    await new Promise<void>((resolve, reject) => {
      const act = async (transaction: Transaction) => {
        result = await work(transaction);
      };
      waiting.push({ act, resolve, reject });
      if (!running) void drain();
    });
    return result as Awaited<ReturnType<typeof work>>;
  };
}

// An embedded database answers without waiting, so that other calls come in only when the loop is given a turn.
const turnOfEventLoop = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

type Grouping = Required<Omit<Opening, "takeTurn">>;

async function runGroup({ database, begin, locksRows, run }: Grouping, waiting: Waiting[]): Promise<void> {
  const done: Waiting[] = [];
  const until = performance.now() + mostGroupMs;
  try {
    await database.connection().execute(async (connection) => {
      await run(connection, begin);
      const transaction = { database: connection, tail: auditTail(connection, locksRows), networks: new Map() };
      const act = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          if (await runOne(transaction, next, run)) done.push(next);
          if (done.length >= mostInGroup || performance.now() > until) break;
        }
      };
      await settle(transaction, act, run);
    });
  } catch (error) {
    // Nothing could even begin: whoever waits first is told, so that the queue moves on.
    if (done.length === 0) waiting.shift()?.reject(error);
    for (const { reject } of done) reject(error);
    return;
  }
  for (const { resolve } of done) resolve();
}

async function runOne(transaction: Transaction, { act, reject }: Waiting, run: RunStatement): Promise<boolean> {
  const { database, tail, networks } = transaction;
  const mark = tail.mark();
  await run(database, "savepoint one");
  try {
    await act(transaction);
    await run(database, "release one");
    return true;
  } catch (error) {
    await run(database, "rollback to one");
    await run(database, "release one");
    tail.backTo(mark);
    networks?.clear();
    reject(error);
    return false;
  }
}

const runRaw: RunStatement = (database, statement) => sql.raw(statement).execute(database);
