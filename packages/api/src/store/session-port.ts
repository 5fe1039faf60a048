/**
 * The kinds of session in which somebody is signed in. `first` was opened by a printed password, for choosing her own, and
 * `factor` by a password alone, for setting up her second factor: either is for that, and for nothing else.
 */
export const signedInKinds = ["session", "first", "factor"] as const;

/** A session or an entry link: who may act, for whom, until when. Tokens are stored as hashes only. */
export interface SessionRecord {
  readonly tokenHash: string;
  readonly kind: (typeof signedInKinds)[number] | "link" | "key";
  readonly role: string;
  readonly networkId: string;
  readonly person: string | null;
  readonly institution: string | null;
  readonly createdAt: string;
  readonly usedAt: string;
  readonly expiresAt: string;
  /** Whose it is, or for a key who made it; `null` for a demonstration's links. */
  readonly accountId: string | null;
  /** About where it was opened; `null` where nobody signed in. */
  readonly area?: string | null;
}

/** Sessions and entry links, by the hash of their token. */
export interface SessionRecords {
  open(session: SessionRecord): Promise<void>;
  find(tokenHash: string): Promise<SessionRecord | undefined>;
  touch(tokenHash: string, usedAt: string): Promise<void>;
  end(tokenHash: string): Promise<void>;
  /** Ends every session and link of a person. */
  endOf(networkId: string, person: string): Promise<void>;
  /** The sessions of an account, the newest first. */
  ofAccount(accountId: string): Promise<SessionRecord[]>;
  /** Ends the sessions of an account but one. */
  endOthers(accountId: string, tokenHash: string): Promise<void>;
  /** Ends the sessions of an account, everywhere. */
  endOfAccount(accountId: string): Promise<void>;
  /** Ends the sessions, links and grants of a person in one role. */
  endRole(networkId: string, person: string, role: string): Promise<void>;
  /** The API keys of a network. */
  keysOf(networkId: string): Promise<SessionRecord[]>;
  /** Ends whatever ended before a moment by its own date. */
  endOver(before: string): Promise<void>;
}
