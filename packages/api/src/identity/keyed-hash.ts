import { createHmac } from "node:crypto";
import type { SuppressionHash } from "@parent-circles/core";

/** What a hash is for; the same text has another hash for each purpose. */
type Purpose = "suppression" | "idempotency" | "sign-in" | "row";

/**
 * A hash of something that could be guessed: a name, a login, an address, a body that holds one of them. Keyed with the
 * installation's secret, so that whoever has the database alone cannot try them all. Tokens are long and random; a plain
 * hash is enough for them.
 */
export const keyedHash = (secret: string, purpose: Purpose, text: string): string =>
  createHmac("sha256", `${purpose} ${secret}`).update(text).digest("base64url");

/** The keyed hash by which somebody who was taken out is recognised; its key is not in the database. */
export const suppressionHash =
  (secret: string): SuppressionHash =>
  (identity) =>
    keyedHash(secret, "suppression", identity);
