import { createHmac, hash } from "node:crypto";
import type { SuppressionHash } from "@parent-circles/core";

const tokenBytes = 32;
const idBytes = 9;

type Random = (bytes: number) => Uint8Array;

/** A secret that opens a session: 256 bits of chance. */
export const newToken = (random: Random): string => Buffer.from(random(tokenBytes)).toString("base64url");

/** What is stored of a token. Tokens are long and random, so a plain hash cannot be turned back. */
export const hashOf = (token: string): string => hash("sha256", token, "base64url");

/** A new id of a request, an ask or a call; it says nothing and starts with its kind. */
export const newId = (kind: string, random: Random): string =>
  `${kind}-${Buffer.from(random(idBytes)).toString("base64url")}`;

/** What a hash is for; the same text has another hash for each purpose. */
type Purpose =
  | "suppression"
  | "idempotency"
  | "sign-in"
  | "row"
  | "challenge"
  | "account"
  | "erasure"
  | "today"
  | "second-factor"
  | "recovery";

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
