/** Something that happened, as the audit keeps it. */
export interface AuditEntry {
  readonly at: string;
  /** An opaque id of an account, key or session. */
  readonly actor: string;
  readonly role: string;
  /** The operation. */
  readonly action: string;
  /** A person's token, or `everyone`, or what else was changed or read. */
  readonly object: string;
  /** What it was for: a request, an activity, or the care for the network. */
  readonly purpose: string;
}

/** An entry at its position in the chain. */
export interface ChainedEntry extends AuditEntry {
  readonly position: number;
  readonly hash: string;
}

/** So many entries after a position. */
export interface AuditPart {
  readonly after: number;
  readonly limit: number;
}

/** So many entries on an object before a position, or the last ones. */
export interface AuditAbout {
  readonly object: string;
  readonly before: number | undefined;
  readonly limit: number;
}

/** The end of a chain, with its seal: what is kept elsewhere to hold the chain against, later. */
export interface AuditEnd {
  readonly position: number;
  readonly hash: string;
  readonly keyedFrom: number;
  readonly seal: string;
}

/** The audit of each network: only ever added to. */
export interface AuditRecords {
  /** Begins the chain of a network, unless there is one. */
  begin(networkId: string): Promise<void>;
  append(networkId: string, entry: AuditEntry): Promise<void>;
  /** Entries on one object before a position, newest first. */
  about(networkId: string, part: AuditAbout): Promise<ChainedEntry[]>;
  /** Entries after a position, in order. */
  after(networkId: string, position: number, limit: number): Promise<ChainedEntry[]>;
  /** The token that stands for a person; `undefined` when nothing of her stands in the audit. */
  knownTokenOf(networkId: string, person: string): Promise<string | undefined>;
  /** The token that stands for a person; made when there is none yet. */
  tokenOf(networkId: string, person: string, fresh: () => string): Promise<string>;
  /** Nothing stands for a person any more. */
  forget(networkId: string, person: string): Promise<void>;
  /** Removes what is older than a moment; returns the position of the last entry that went. What is left still fits. */
  removeOld(networkId: string, before: string): Promise<number | undefined>;
  /** Where a chain ends; `undefined` when there is none. */
  endOf(networkId: string): Promise<AuditEnd | undefined>;
  /** Whether a seal is this installation's. */
  isSealed(networkId: string, end: AuditEnd): boolean;
  /** Whether the chain is still the one that ended there once. */
  holds(networkId: string, end: AuditEnd): Promise<boolean>;
  /** The position of the first entry that does not fit the chain, of all or in a part; `undefined` when all do. */
  firstBroken(networkId: string, part?: AuditPart): Promise<number | undefined>;
}
