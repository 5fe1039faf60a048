import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Runs work in a transaction: kept when the promise resolves, undone when it rejects. */
export type RunTransaction = <Result>(work: (database: Kysely<Tables>) => Promise<Result>) => Promise<Result>;

/** Runs a statement that opens or ends a transaction; an embedded database does it without waiting. */
export type RunStatement = (database: Kysely<Tables>, statement: string) => unknown;

/** One transaction for each piece of work; `begin` is the statement that opens it. */
export function transactions(database: Kysely<Tables>, begin: string, run: RunStatement = runRaw): RunTransaction {
  return (work) =>
    database.connection().execute(async (connection) => {
      await run(connection, begin);
      return settle(connection, () => work(connection), run);
    });
}

async function settle<Result>(
  connection: Kysely<Tables>,
  work: () => Promise<Result>,
  run: RunStatement,
): Promise<Result> {
  try {
    const result = await work();
    await run(connection, "commit");
    return result;
  } catch (error) {
    try {
      await run(connection, "rollback");
    } catch {
      // The database has undone it by itself.
    }
    throw error;
  }
}

interface Waiting {
  /** Does the work; its outcome is kept until the group is on the disk. */
  readonly act: (connection: Kysely<Tables>) => Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const mostInGroup = 64;

/**
 * Writes that come at the same time share one commit, and so one wait for the disk: each is undone alone when it
 * fails, and none is told that it succeeded before the commit.
 */
export function groupedTransactions(
  database: Kysely<Tables>,
  begin: string,
  run: RunStatement = runRaw,
): RunTransaction {
  const waiting: Waiting[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) await runGroup({ database, begin, run }, waiting);
    running = false;
  };
  return async (work) => {
    let result: Awaited<ReturnType<typeof work>> | undefined;
    await new Promise<void>((resolve, reject) => {
      const act = async (connection: Kysely<Tables>) => {
        result = await work(connection);
      };
      waiting.push({ act, resolve, reject });
      if (!running) void drain();
    });
    return result as Awaited<ReturnType<typeof work>>;
  };
}

interface Grouping {
  readonly database: Kysely<Tables>;
  readonly begin: string;
  readonly run: RunStatement;
}

async function runGroup({ database, begin, run }: Grouping, waiting: Waiting[]): Promise<void> {
  const done: Waiting[] = [];
  try {
    await database.connection().execute(async (connection) => {
      await run(connection, begin);
      await settle(
        connection,
        async () => {
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            if (await runOne(connection, next, run)) done.push(next);
            if (done.length >= mostInGroup) break;
          }
        },
        run,
      );
    });
  } catch (error) {
    // Nothing could even begin: whoever waits first is told, so that the queue moves on.
    if (done.length === 0) waiting.shift()?.reject(error);
    for (const { reject } of done) reject(error);
    return;
  }
  for (const { resolve } of done) resolve();
}

async function runOne(connection: Kysely<Tables>, { act, reject }: Waiting, run: RunStatement): Promise<boolean> {
  await run(connection, "savepoint one");
  try {
    await act(connection);
    await run(connection, "release one");
    return true;
  } catch (error) {
    await run(connection, "rollback to one");
    await run(connection, "release one");
    reject(error);
    return false;
  }
}

const runRaw: RunStatement = (database, statement) => sql.raw(statement).execute(database);
