/**
 * The tables. Text, whole numbers and JSON as text only, so that SQLite and PostgreSQL hold the same values; moments are
 * ISO 8601 in UTC. `networkId` leads the key of everything that belongs to a neighbourhood.
 */
export interface Tables {
  /** What holds for the whole database: its mode. */
  installation: { key: string; value: string };
  networks: { networkId: string; head: string; lists: string; revision: number };
  /** One row per person, tie, request, ask ...; `position` keeps the order of the document's lists. */
  records: {
    networkId: string;
    list: string;
    position: number;
    id: string | null;
    revision: number;
    body: string;
  };
  /** The names of a contact request: outside the network document, erased when the request closes. */
  requestNames: { networkId: string; requestId: string; names: string };
  /** Opaque sessions and entry links, by the hash of their token. */
  sessions: {
    tokenHash: string;
    kind: string;
    role: string;
    networkId: string;
    person: string | null;
    institution: string | null;
    createdAt: string;
    usedAt: string;
    expiresAt: string;
    accountId: string | null;
    area?: string | null;
  };
  /** One entry per change and per reading of people, each with a hash over itself and the one before. */
  audit: { networkId: string; position: number; at: string; entry: string; hash: string; object: string };
  /** The end of the entries that were removed when they were old; nothing while none was. */
  auditStarts: { networkId: string; position: number; hash: string; seal: string };
  /** The end of each chain, sealed with the key of the audit; up to `keyedFrom` it was written before there was one. */
  auditHeads: { networkId: string; position: number; hash: string; keyedFrom: number; seal: string };
  /** What stands for a person in the audit; gone when she is erased, so that the audit names nobody. */
  auditTokens: { networkId: string; person: string; token: string };
  /** Whom somebody read within the last hour, when last, and how often she signed in again for that. */
  latelyRead: { networkId: string; reader: string; kind: string; object: string; at: string };
  /** Who can sign in; `login` is a keyed hash. Name and password are absent where she has a passkey alone; `mustChange` is 1 until she chose her own. */
  accounts: {
    accountId: string;
    login: string | null;
    password: string | null;
    mustChange: number;
    secondFactor: string | null;
    codeStep: number;
  };
  /** Passkeys: the public half of each, and how often it was used. */
  passkeys: {
    accountId: string;
    credentialId: string;
    publicKey: string;
    counter: number;
    createdAt: string;
    usedAt: string;
  };
  recoveryCodes: { accountId: string; codeHash: string };
  /** Invitations that nobody has used yet, by the hash of their token. */
  invitations: {
    networkId: string;
    tokenHash: string;
    role: string;
    person: string | null;
    institution: string | null;
    accountId: string | null;
    madeBy: string;
    createdAt: string;
    expiresAt: string;
  };
  /** What an account may be in which network. */
  grants: { networkId: string; accountId: string; role: string; person: string | null; institution: string | null };
  /** How often something happened since a moment: failed sign-ins and calls. */
  counters: { subject: string; startsAt: string; count: number };
  jobs: {
    networkId: string;
    jobId: string;
    body: string;
    state: string;
    progress: number;
    result: string | null;
    takenBy: string | null;
    takenUntil: string | null;
    createdAt: string;
  };
  imports: {
    networkId: string;
    importId: string;
    state: string;
    before: string | null;
    after: string | null;
    report: string;
    revision: number;
    createdAt: string;
  };
  /** Numbers told outside, as they were counted once in a week; `body` is JSON that names nobody. */
  published: { networkId: string; period: string; question: string; body: string };
  /** The key of each network, wrapped with one of the installation's, which `keyId` tells. */
  dataKeys: { networkId: string; keyId: string; wrapped: string };
  /** The lines of the list of erasures, beside the database, that this one has heeded. */
  erasures: { networkId: string; lineHash: string };
  /** What a request with an Idempotency-Key had as its effect. */
  replies: {
    networkId: string;
    actor: string;
    key: string;
    fingerprint: string;
    reply: string | null;
    createdAt: string;
  };
}
