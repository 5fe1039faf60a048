import Database from "better-sqlite3";
import { Kysely, sql, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { openStore } from "./kysely-store.ts";
import type { Store, StoreMode } from "./port.ts";
import type { Tables } from "./tables.ts";
import { groupedTransactions, type RunStatement, transactions } from "./transactions.ts";

/** Opens the embedded store in a file; made when it does not exist. Several processes may share it. */
export async function openSqliteStore(path: string, mode: StoreMode): Promise<Store> {
  const [writing, runWriting] = connect(path);
  const [reading, runReading] = connect(path);
  const watching = new Database(path, { readonly: true });
  const dataVersion = watching.prepare("pragma data_version").pluck();
  const close = async (): Promise<void> => {
    watching.close();
    await reading.destroy();
    await writing.destroy();
  };
  try {
    return await openStore(
      {
        database: writing,
        write: groupedTransactions({ database: writing, begin: "begin immediate", locksRows: false, run: runWriting }),
        read: transactions({ database: reading, begin: "begin", locksRows: false, run: runReading }),
        locksRows: false,
        state: () => dataVersion.get() as number,
        compact: async () => {
          await sql`pragma wal_checkpoint(truncate)`.execute(writing);
        },
        close,
      },
      mode,
    );
  } catch (error) {
    await close();
    throw error;
  }
}

function connect(path: string): [Kysely<Tables>, RunStatement] {
  const database = new Database(path);
  database.pragma("busy_timeout = 5000");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  const prepared = new Map<string, Database.Statement>();
  const run: RunStatement = (_, statement) => {
    const known = prepared.get(statement) ?? database.prepare(statement);
    prepared.set(statement, known);
    known.run();
  };
  return [new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparing(database) }) }), run];
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
