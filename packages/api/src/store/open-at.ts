import type { StoreOptions } from "./kysely-store.ts";
import type { Store, StoreMode } from "./port.ts";

/** Where a store is: plain data, so that a worker can be told. */
export type StoreAddress =
  | (Kept & { readonly kind: "sqlite"; readonly path: string })
  | (Kept & { readonly kind: "postgres"; readonly url: string });

interface Kept {
  readonly mode: StoreMode;
  readonly options: StoreOptions;
}

/** Opens the store at an address, on a server with so many connections at most; only the database that is meant is loaded. */
export async function openStoreAt(address: StoreAddress, connections?: number): Promise<Store> {
  if (address.kind === "sqlite") {
    const { openSqliteStore } = await import("./sqlite.ts");
    return openSqliteStore(address.path, address.mode, address.options);
  }
  const { openPostgresStore } = await import("./postgres.ts");
  return openPostgresStore(address.url, address.mode, { ...address.options, connections });
}
