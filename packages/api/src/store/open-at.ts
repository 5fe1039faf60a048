import type { Store, StoreMode } from "./port.ts";

/** Where a store is: plain data, so that a worker can be told. */
export type StoreAddress =
  | { readonly kind: "sqlite"; readonly path: string; readonly mode: StoreMode }
  | { readonly kind: "postgres"; readonly url: string; readonly mode: StoreMode };

/** Opens the store at an address, on a server with so many connections at most; only the database that is meant is loaded. */
export async function openStoreAt(address: StoreAddress, connections?: number): Promise<Store> {
  if (address.kind === "sqlite") {
    const { openSqliteStore } = await import("./sqlite.ts");
    return openSqliteStore(address.path, address.mode);
  }
  const { openPostgresStore } = await import("./postgres.ts");
  return openPostgresStore(address.url, address.mode, connections);
}
