import Database from "better-sqlite3";
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { openStore } from "./kysely-store.ts";
import type { Store, StoreMode } from "./port.ts";
import type { Tables } from "./tables.ts";
import { groupedTransactions, type RunStatement, type TakeTurn, transactions } from "./transactions.ts";

/** How a store in a file is used. */
export interface SqliteOptions {
  /** Networks with more rows are not put together here, where that would hold up everybody's calls. */
  readonly mostRows?: number;
  /** Where several threads write: waits for this one's turn. */
  readonly takeTurn?: TakeTurn;
}

const beginWriting = "begin immediate";
const busyMs = 5_000;

/** Opens the embedded store in a file; made when it does not exist. Several processes and threads may share it. */
export async function openSqliteStore(path: string, mode: StoreMode, options: SqliteOptions = {}): Promise<Store> {
  const { takeTurn, ...limits } = options;
  const [writing, runWriting, file] = connect(path);
  const [reading, runReading] = connect(path);
  const watching = new Database(path, { readonly: true });
  const dataVersion = watching.prepare("pragma data_version").pluck();
  const close = async (): Promise<void> => {
    watching.close();
    await reading.destroy();
    await writing.destroy();
  };
  const grouping = { database: writing, begin: beginWriting, locksRows: false, run: runWriting };
  try {
    const store = await openStore(
      {
        database: writing,
        write: groupedTransactions({ ...grouping, ...(takeTurn === undefined ? {} : { takeTurn }) }),
        read: transactions({ database: reading, begin: "begin", locksRows: false, run: runReading }),
        locksRows: false,
        ...limits,
        state: () => dataVersion.get() as number,
        compact: () => compact(file),
        close,
      },
      mode,
    );
    // From here on nobody waits for another process within a call to the database: that would hold everybody's calls.
    file.pragma("busy_timeout = 0");
    return store;
  } catch (error) {
    await close();
    throw error;
  }
}

function connect(path: string): [Kysely<Tables>, RunStatement, Database.Database] {
  const database = new Database(path);
  database.pragma(`busy_timeout = ${busyMs}`);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  const prepared = new Map<string, Database.Statement>();
  const run: RunStatement = (_, statement) => {
    const known = prepared.get(statement) ?? database.prepare(statement);
    prepared.set(statement, known);
    return statement === beginWriting ? whenFree(() => known.run()) : known.run();
  };
  return [new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparing(database) }) }), run, database];
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
