import { createHmac, hkdfSync } from "node:crypto";

/** The keys with which a store keeps what it holds; none of them is in the database. */
export interface StoreKeys {
  /** Of the audit's chain. */
  readonly audit: string;
}

/** The keys of an installation, from its secret: whoever has one of them has neither the others nor the secret. */
export const keysFrom = (secret: string): StoreKeys => ({ audit: derived(secret, "audit") });

const derived = (secret: string, purpose: string): string =>
  Buffer.from(hkdfSync("sha256", secret, "parent-circles", purpose, 32)).toString("base64url");

/** What the database keeps to know the secret by; it says nothing of it. */
export const markOf = ({ audit }: StoreKeys): string => createHmac("sha256", audit).update("mark").digest("base64url");
