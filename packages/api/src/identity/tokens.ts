import { hash } from "node:crypto";

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
