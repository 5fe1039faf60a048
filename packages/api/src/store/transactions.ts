import type { Kysely } from "kysely";
import type { StoreKeys } from "./keys.ts";
import type { SealingOf } from "./sealing.ts";
import type { StoredNetwork } from "./port.ts";
import type { Tables } from "./tables.ts";

/** One transaction that is under way. */
export interface Transaction {
  readonly database: Kysely<Tables>;
  /** Networks that it has loaded or written: to be remembered once it is on the disk, since it may be undone. */
  readonly networks: Map<string, StoredNetwork>;
}

/** What is to be done once a piece of work is on the disk. */
export interface AfterCommit {
  /** A session was opened, used or ended: none is to be remembered as it was. */
  sessionsChanged: boolean;
  /** Something was erased: nothing of it may be left in the database's files. */
  compacts: boolean;
}

/** Runs work in a transaction: kept when the promise resolves, undone when it rejects. */
export type RunTransaction = <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

/** What the records of a transaction are made of: the transaction, and what the store knows beside it. */
export interface Within extends Transaction {
  /** Networks in memory, as they are on the disk. */
  readonly cache: { get(networkId: string, revision: number): StoredNetwork | undefined };
  /** Whether rows are locked on reading for change; else transactions that write run one at a time anyway. */
  readonly locksRows: boolean;
  readonly keys: StoreKeys;
  readonly sealingOf: SealingOf;
  /** The file with the list of erasures. */
  readonly erasures?: string | undefined;
  readonly after: AfterCommit;
}
