import { type Dialect, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { openStore, type StoreOptions } from "./kysely-store.ts";
import type { Store, StoreMode } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { RunTransaction } from "./transactions.ts";

/** Opens the store on a PostgreSQL server; any number of instances may share it. */
export function openPostgresStore(
  url: string,
  mode: StoreMode,
  { connections = 10, ...options }: StoreOptions & { readonly connections?: number | undefined },
): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // The server ended a connection. One that nobody was using has been dropped by the pool, and another is opened when it is
  // needed; one in the middle of a transaction refuses its next statement. Neither may end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (connection) => connection.on("error", () => undefined));
  return openPostgresDialect(new PostgresDialect({ pool }), mode, options);
}

/** Opens the store on anything that speaks PostgreSQL. */
export async function openPostgresDialect(dialect: Dialect, mode: StoreMode, options: StoreOptions): Promise<Store> {
  const database = new Kysely<Tables>({ dialect });
  const snapshot = () => database.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  try {
    return await openStore(
      {
        database,
        write: again((work) => database.transaction().execute((one) => work({ database: one, networks: new Map() }))),
        read: (work) => snapshot().execute((one) => work({ database: one, networks: new Map() })),
        locksRows: true,
        compact: async () => {
          await sql`vacuum`.execute(database);
        },
        close: () => database.destroy(),
      },
      mode,
      options,
    );
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

const mostAttempts = 5;
/** Deadlock, and what could not be put in an order: the server has undone the one that it tells, and asks for it again. */
const undoneByServer: ReadonlySet<unknown> = new Set(["40P01", "40001"]);

/** Does work once more when the server undid it in favour of another's. */
const again =
  (run: RunTransaction): RunTransaction =>
  async (work) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await run(work);
      } catch (error) {
        const { code } = error as { readonly code?: unknown };
        if (attempt === mostAttempts || !undoneByServer.has(code)) throw error;
      }
    }
  };
