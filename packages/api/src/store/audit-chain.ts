import { createHash, createHmac } from "node:crypto";

/** A place in a chain: of its last entry, or before its first. */
export interface ChainPlace {
  readonly position: number;
  readonly hash: string;
}

/** Where a chain ends. Up to `keyedFrom` it was written before chains were keyed. */
export interface ChainEnd extends ChainPlace {
  readonly keyedFrom: number;
  readonly seal: string;
}

/** Before the first entry. */
export const beginning: ChainPlace = { position: 0, hash: "0".repeat(64) };

/** How the audit of a network is chained: who has the database without the key can make neither a hash nor a seal. */
export interface AuditChain {
  /** The hash of an entry: over itself, its place, its network and the hash before. */
  readonly hashOf: (before: string, at: Omit<ChainPlace, "hash"> & { readonly entry: string }) => string;
  /** An entry's hash as it was made before chains were keyed: by whoever could write it. */
  readonly formerHashOf: (before: string, entry: string) => string;
  readonly sealOfEnd: (end: Omit<ChainEnd, "seal">) => string;
  readonly sealOfStart: (start: ChainPlace) => string;
}

/** The chain of a network, under a key. */
export function auditChain(key: string, networkId: string): AuditChain {
  const keyed = (...parts: readonly unknown[]): string =>
    createHmac("sha256", key)
      .update(JSON.stringify([networkId, ...parts]))
      .digest("hex");
  return {
    hashOf: (before, { position, entry }) => keyed("entry", before, position, entry),
    formerHashOf: (before, entry) => createHash("sha256").update(`${before}\n${networkId}\n${entry}`).digest("hex"),
    sealOfEnd: ({ position, hash, keyedFrom }) => keyed("end", position, hash, keyedFrom),
    sealOfStart: ({ position, hash }) => keyed("start", position, hash),
  };
}
