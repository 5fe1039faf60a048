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
  };
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
