import Database from "better-sqlite3";
import { Kysely, sql, SqliteDialect } from "kysely";
import { openStore } from "./kysely-store.ts";
import type { Store, StoreMode } from "./port.ts";
import type { Tables } from "./tables.ts";
import { groupedTransactions, transactions } from "./transactions.ts";

/** Opens the embedded store in a file; made when it does not exist. Several processes may share it. */
export async function openSqliteStore(path: string, mode: StoreMode): Promise<Store> {
  const writing = connect(path);
  const reading = connect(path);
  const close = async (): Promise<void> => {
    await reading.destroy();
    await writing.destroy();
  };
  try {
    return await openStore(
      {
        database: writing,
        write: groupedTransactions(writing, "begin immediate"),
        read: transactions(reading, "begin"),
        locksRows: false,
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

function connect(path: string): Kysely<Tables> {
  const database = new Database(path);
  database.pragma("busy_timeout = 5000");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}
