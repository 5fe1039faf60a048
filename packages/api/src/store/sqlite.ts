import { chmodSync, closeSync, existsSync, openSync } from "node:fs";
import { locks } from "node:worker_threads";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import { openStore } from "./kysely-store.ts";
import type { Store, StoreMode } from "./port.ts";
import type { Tables } from "./tables.ts";
import { groupedTransactions, oneByOne } from "./transactions.ts";

const busyMs = 5_000;
const ownFile = 0o600;

/**
 * Opens the embedded store in a file; made when it does not exist. Several processes and threads may share it: threads of
 * one process write in turn, in the order in which they asked; processes try again until the other is done.
 */
export async function openSqliteStore(path: string, mode: StoreMode, erasures?: string): Promise<Store> {
  keepToOneself(path);
  const file = connect(path);
  const writing = new Kysely<Tables>({ dialect: new WritingDialect({ database: preparing(file) }) });
  const snapshots = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparing(connect(path)) }) });
  const close = async (): Promise<void> => {
    await snapshots.destroy();
    await writing.destroy();
  };
  try {
    const store = await openStore(
      {
        database: writing,
        write: groupedTransactions(writing, (work) => locks.request(`writing ${path}`, work)),
        read: oneByOne((work) => snapshots.transaction().execute(work)),
        locksRows: false,
        compact: () => compact(file),
        close,
        erasures,
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

/** Lets nobody else of the machine read the database; its side files are made as it is. */
function keepToOneself(path: string): void {
  closeSync(openSync(path, "a", ownFile));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, ownFile);
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

/** Begins every transaction as one that writes: who reads first and writes then could not wait for another process. */
class WritingDriver extends SqliteDriver {
  override beginTransaction(connection: DatabaseConnection): Promise<void> {
    return whenFree(() => connection.executeQuery(CompiledQuery.raw("begin immediate")));
  }
}

class WritingDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDriver>[0];

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new WritingDriver(this.#config);
  }
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
      await act();
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
