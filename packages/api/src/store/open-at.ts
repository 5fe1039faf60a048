import type { Store, StoreMode } from "./port.ts";
import type { TakeTurn } from "./transactions.ts";

/** Where a store is: plain data, so that a thread can be told. */
export type StoreAddress =
  | { readonly kind: "sqlite"; readonly path: string; readonly mode: StoreMode }
  | { readonly kind: "postgres"; readonly url: string; readonly mode: StoreMode };

/** How the store is used by one of several threads. */
export interface StoreUse {
  /** Networks with more rows are not put together here. */
  readonly mostRows?: number;
  /** Waits until no other thread writes; needed for SQLite alone. */
  readonly takeTurn?: TakeTurn;
  /** How many connections at most; for PostgreSQL alone. */
  readonly connections?: number;
}

/** Opens the store at an address; only the database that is meant is loaded. */
export async function openStoreAt(
  address: StoreAddress,
  { takeTurn, connections, mostRows }: StoreUse = {},
): Promise<Store> {
  const limits = mostRows === undefined ? {} : { mostRows };
  if (address.kind === "sqlite") {
    const { openSqliteStore } = await import("./sqlite.ts");
    return openSqliteStore(address.path, address.mode, { ...limits, ...(takeTurn === undefined ? {} : { takeTurn }) });
  }
  const { openPostgresStore } = await import("./postgres.ts");
  return openPostgresStore(address.url, address.mode, {
    ...limits,
    ...(connections === undefined ? {} : { connections }),
  });
}
