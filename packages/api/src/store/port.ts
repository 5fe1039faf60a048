import type { Network } from "@parent-circles/core";
import type { AccountRecords, InvitationRecords, PasskeyRecords } from "./account-port.ts";
export type { SessionRecord, SessionRecords } from "./session-port.ts";
import type { AuditRecords } from "./audit-port.ts";
import type { SessionRecord, SessionRecords } from "./session-port.ts";

export type {
  AccountRecord,
  AccountRecords,
  GrantRecord,
  InvitationRecord,
  InvitationRecords,
  PasskeyRecord,
  PasskeyRecords,
} from "./account-port.ts";
export type { AuditAbout, AuditEnd, AuditEntry, AuditPart, AuditRecords, ChainedEntry } from "./audit-port.ts";

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
  /** A session by the hash of its token, as it was at most half a second ago; ended here, it is gone at once. */
  session(tokenHash: string): Promise<SessionRecord | undefined>;
  /** Reads every session anew: one may have been ended in a worker. */
  forgetSessions(): void;
  /** How often sessions were opened, used or ended here; for a worker to tell. */
  sessionChanges(): number;
  /** Has a network in memory before a transaction in which nobody else could write: to put it together takes long. */
  warm(networkId: string): Promise<void>;
  read<Result>(work: (records: Records) => Promise<Result>): Promise<Result>;
  write<Result>(work: (records: Records) => Promise<Result>): Promise<Result>;
  /** Rejects when the database cannot be read or written now. */
  check(): Promise<void>;
  /** Leaves nothing of what was deleted in side files and free pages. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** What can be read and written within one transaction. */
export interface Records {
  readonly networks: NetworkRecords;
  readonly requestNames: RequestNameRecords;
  readonly sessions: SessionRecords;
  readonly replies: ReplyRecords;
  readonly audit: AuditRecords;
  readonly accounts: AccountRecords;
  readonly invitations: InvitationRecords;
  readonly passkeys: PasskeyRecords;
  readonly counters: CounterRecords;
  readonly latelyRead: LatelyReadRecords;
  readonly jobs: JobRecords;
  readonly imports: ImportRecords;
  readonly counts: CountRecords;
  readonly published: PublishedRecords;
  readonly erasures: ErasureRecords;
  readonly installation: InstallationRecords;
  /** Keeps the keys of all networks under the present key; returns how many were under another. */
  rotateKeys(): Promise<number>;
  /** What this transaction deletes is not left behind in the database's files when `write` resolves. */
  leaveNothing(): void;
}

/** How an installation began: who answers for its data, and where the assessment is kept; without one its people are invented. */
export interface Beginning {
  readonly controller: string;
  readonly assessment?: string | undefined;
}

/** The installation as a whole. */
export interface InstallationRecords {
  beginning(): Promise<Beginning | undefined>;
  /** Keeps how it begins; returns whether it had not begun before. */
  begin(beginning: Beginning): Promise<boolean>;
  /** When the operator last did something of which the pages tell. */
  lastDone(what: "firstLink" | "backup"): Promise<string | undefined>;
  done(what: "firstLink" | "backup", at: string): Promise<void>;
}

/** A network as stored, with the revision of every row, for ETags and for writing changes only. */
export interface StoredNetwork {
  readonly network: Network;
  readonly revision: number;
  readonly rows: StoredRows;
}

/** Where each row of a list stands and since which revision of the network it is as it is. */
export type StoredRows = Readonly<Partial<Record<RowList, readonly StoredPosition[]>>>;

/** Where one row stands in its list, and since which revision of the network it is as it is. */
export interface StoredPosition {
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
  /** As `load`, and no other write changes this network, or creates it, until the transaction ends. */
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
  /** Takes names out of all requests of a network; returns those that went. */
  eraseNames(networkId: string, isHers: (name: string, requestId: string) => boolean): Promise<string[]>;
}

/** Who was erased at once: keyed hashes of ids, and of names as others had written them. */
export interface ErasedLine {
  readonly at: string;
  readonly who: readonly string[];
}

/** The list of erasures, which outlives the database. */
export interface ErasureRecords {
  /** Adds a line to the list, and notes that this database has heeded it. */
  note(networkId: string, line: ErasedLine): Promise<void>;
  /** The lines that this database has not heeded, as after a restore; each with its text. */
  unheeded(networkId: string): Promise<readonly (ErasedLine & { readonly text: string })[]>;
  heed(networkId: string, line: { readonly text: string }): Promise<void>;
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
  /** `null` when it was withheld since: it named somebody who has left. */
  readonly reply: string | null;
}

/** Idempotency keys, kept in the transaction of their effect. */
export interface ReplyRecords {
  /** Forgets what was kept before a moment. */
  forgetBefore(createdAt: string): Promise<void>;
  /** Withholds the replies that have one of these ids or names in them; that the requests had their effect stays known. */
  withhold(networkId: string, words: readonly string[]): Promise<void>;
  /** Takes a key; returns what is kept under it when it was taken before. */
  take(key: ReplyKey, fingerprint: string, createdAt: string): Promise<KeptReply | undefined>;
  keep(key: ReplyKey, reply: string): Promise<void>;
}

/** Counters over periods, shared by all instances. */
export interface CounterRecords {
  /** Adds to a counter and returns its new value. */
  add(subject: string, startsAt: string, amount: number): Promise<number>;
  count(subject: string, startsAt: string): Promise<number>;
  clear(subject: string): Promise<void>;
  forgetBefore(startsAt: string): Promise<void>;
}

/** What somebody read: people, each once; also that she signed in again, and that the auditor was told. */
export interface LatelyRead {
  readonly networkId: string;
  /** An account, with its keys; or a session that has none. */
  readonly reader: string;
  readonly kind: string;
}

/** Whom each reader read lately: one row for each object, however often. */
export interface LatelyReadRecords {
  note(read: LatelyRead, object: string, at: string): Promise<void>;
  /** How many objects after a moment. */
  countAfter(read: LatelyRead, at: string): Promise<number>;
  forgetBefore(at: string): Promise<void>;
}

/** Long work as it is kept. */
export interface JobRecord {
  readonly networkId: string;
  readonly jobId: string;
  readonly body: string;
  readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly progress: number;
  readonly result: string | null;
  readonly createdAt: string;
}

/** Jobs, taken by whichever instance is free. */
export interface JobRecords {
  add(job: JobRecord): Promise<void>;
  queued(networkId: string): Promise<number>;
  find(networkId: string, jobId: string): Promise<JobRecord | undefined>;
  /**
   * Takes the oldest job of the network that was served longest ago: one that nobody works on, or whose worker has not been
   * heard of since its time ran out. Of a network of which one is being done none is taken.
   */
  take(by: string, now: string, until: string): Promise<JobRecord | undefined>;
  /** Says how far it is; `false` when it is not this worker's any more, or was cancelled. */
  advance(job: JobRecord, by: string, step: { readonly progress: number; readonly until: string }): Promise<boolean>;
  finish(
    job: JobRecord,
    by: string,
    end: { readonly state: "done" | "failed"; readonly result: string },
  ): Promise<void>;
  cancel(networkId: string, jobId: string): Promise<void>;
  forgetBefore(networkId: string, createdAt: string): Promise<void>;
  /** Forgets jobs that have one of these ids or names in them, and those that are being worked on and may find them. */
  forgetNaming(networkId: string, words: readonly string[]): Promise<void>;
  /** Forgets all jobs of a network: what they read or found may name somebody. */
  forgetAll(networkId: string): Promise<void>;
}

/** An import as it is kept: what would be stored, and what was there before. */
export interface ImportRecord {
  readonly networkId: string;
  readonly importId: string;
  readonly state: "dryRun" | "committed" | "undone";
  readonly before: string | null;
  readonly after: string | null;
  readonly report: string;
  readonly revision: number;
  readonly createdAt: string;
}

/** Imports, each from its dry run to its undo. */
export interface ImportRecords {
  keep(record: ImportRecord): Promise<void>;
  find(networkId: string, importId: string): Promise<ImportRecord | undefined>;
  forgetBefore(networkId: string, createdAt: string): Promise<void>;
  forgetAll(networkId: string): Promise<void>;
}

/** Which counts of which week. */
export interface PublishedKey {
  readonly networkId: string;
  /** The Sunday with which the week begins. */
  readonly period: string;
  readonly question: string;
}

/** Counts as they were told outside in a week: written once and never changed, so that all are told the same. */
export interface PublishedRecords {
  find(key: PublishedKey): Promise<string | undefined>;
  /** Keeps a body unless one is kept already, and returns the one that is kept. */
  first(key: PublishedKey, body: string): Promise<string>;
  forgetBefore(networkId: string, period: string): Promise<void>;
}

/** From one moment to another, both included, as ISO 8601 in UTC. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How many rows a table holds of a network, and whom they are about. */
export interface TableCount {
  readonly table: string;
  readonly rows: number;
  readonly people: readonly string[];
}

/** What the tables beside a network's own rows held in a period, counted. */
export interface CountRecords {
  of(networkId: string, period: Period): Promise<TableCount[]>;
}
