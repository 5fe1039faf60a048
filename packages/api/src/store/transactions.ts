import type { Kysely } from "kysely";
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
