import { createHmac, hkdfSync } from "node:crypto";

/** What an operator gives, from which all keys are made. */
export interface Secrets {
  /** The installation's secret. */
  readonly secret: string;
  /** The key under which names are kept; made from the secret unless given. */
  readonly key?: string | undefined;
  /** The one before, until everything is kept under the new one, and as long as backups of then are to be read. */
  readonly oldKey?: string | undefined;
}

/** A key that wraps the keys of networks. */
export interface WrappingKey {
  /** By which it is known which key wrapped something; it says nothing of the key. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The keys with which a store keeps what it holds; none of them is in the database. */
export interface StoreKeys {
  /** Of the audit's chain. */
  readonly audit: string;
  /** Of the hashes by which accounts are found. */
  readonly logins: string;
  /** What wraps the keys of networks: the present one first. */
  readonly wrapping: readonly [WrappingKey, ...WrappingKey[]];
}

/** The keys of an installation: whoever has one of them has neither the others nor the secret. */
export function keysFrom({ secret, key, oldKey }: Secrets): StoreKeys {
  const [first = secret, ...others] = [key, oldKey, secret].filter((one) => one !== undefined);
  return {
    audit: textOf(derived(secret, "audit")),
    logins: textOf(derived(secret, "logins")),
    wrapping: [wrappingKey(first), ...others.map(wrappingKey)],
  };
}

const wrappingKey = (from: string): WrappingKey => {
  const bytes = derived(from, "names");
  return { id: createHmac("sha256", bytes).update("id").digest("base64url").slice(0, 16), bytes };
};

const derived = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, "parent-circles", purpose, 32));

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

/** What the database keeps to know the secret by; it says nothing of it. */
export const markOf = ({ audit }: Pick<StoreKeys, "audit">): string =>
  createHmac("sha256", audit).update("mark").digest("base64url");

/** What is kept of the name with which somebody signs in: nobody reads it there, and it is found again. */
export const loginMark = ({ logins }: Pick<StoreKeys, "logins">, login: string): string =>
  createHmac("sha256", logins).update(login).digest("base64url");
