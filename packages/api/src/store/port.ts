import type { Network } from "@parent-circles/core";

/** Demonstration data and real people never share a database. */
export type StoreMode = "demo" | "production";

/**
 * Where networks, requests and sessions are kept.
 *
 * Promises, held by one contract suite for every implementation:
 * - `write` runs in one transaction: when its promise resolves everything it did is on the disk, when it rejects nothing is;
 * - `read` sees one state throughout, never half of a `write`;
 * - two writes that load the same network for change run one after the other;
 * - what is erased is not left behind in the database's files.
 */
export interface Store {
  readonly mode: StoreMode;
  read<Result>(work: (records: Records) => Promise<Result>): Promise<Result>;
  write<Result>(work: (records: Records) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What can be read and written within one transaction. */
export interface Records {
  readonly networks: NetworkRecords;
  readonly requestNames: RequestNameRecords;
  readonly sessions: SessionRecords;
  readonly replies: ReplyRecords;
}

/** A network as stored, with the revision of every row, for ETags and for writing changes only. */
export interface StoredNetwork {
  readonly network: Network;
  readonly revision: number;
  readonly rows: StoredRows;
}

/** Where each row of a list stands and since which revision of the network it is as it is. */
export type StoredRows = Readonly<Partial<Record<RowList, readonly StoredPlace[]>>>;

/** The place of one row. */
export interface StoredPlace {
  readonly position: number;
  readonly revision: number;
}

/** The name of a list of the network document. */
export type RowList = keyof Network["rows"];

/** Networks, by id. */
export interface NetworkRecords {
  /** The ids of all networks, in order. */
  ids(): Promise<string[]>;
  load(networkId: string): Promise<StoredNetwork | undefined>;
  /** As `load`, and no other write changes this network until the transaction ends. */
  loadForChange(networkId: string): Promise<StoredNetwork | undefined>;
  create(network: Network): Promise<StoredNetwork>;
  /** Writes the rows that differ; the new revision is one more. */
  save(stored: StoredNetwork, next: Network): Promise<StoredNetwork>;
}

/** The names that a school gave with a request: only as long as the request is open. */
export interface RequestNameRecords {
  keep(networkId: string, requestId: string, names: readonly string[]): Promise<void>;
  of(networkId: string, requestId: string): Promise<readonly string[]>;
  erase(networkId: string, requestId: string): Promise<void>;
}

/** A session or an entry link: who may act, for whom, until when. Tokens are stored as hashes only. */
export interface SessionRecord {
  readonly tokenHash: string;
  readonly kind: "session" | "link";
  readonly role: string;
  readonly networkId: string;
  readonly person: string | null;
  readonly institution: string | null;
  readonly createdAt: string;
  readonly usedAt: string;
  readonly expiresAt: string;
}

/** Sessions and entry links, by the hash of their token. */
export interface SessionRecords {
  open(session: SessionRecord): Promise<void>;
  find(tokenHash: string): Promise<SessionRecord | undefined>;
  touch(tokenHash: string, usedAt: string): Promise<void>;
  end(tokenHash: string): Promise<void>;
}

/** Under which key which actor of which network sent something. */
export interface ReplyKey {
  readonly networkId: string;
  readonly actor: string;
  readonly key: string;
}

/** A reply that is repeated when the same request comes again. */
export interface KeptReply {
  readonly fingerprint: string;
  /** `null` while the first request is under way. */
  readonly reply: string | null;
}

/** Idempotency keys, kept in the transaction of their effect. */
export interface ReplyRecords {
  /** Takes a key; gives what is kept under it when it was taken before. */
  take(key: ReplyKey, fingerprint: string, createdAt: string): Promise<KeptReply | undefined>;
  keep(key: ReplyKey, reply: string): Promise<void>;
}
