import type { SuppressionHash } from "@parent-circles/core";
import { keyedHash } from "../identity/keyed-hash.ts";

/** The keyed hash by which somebody who was taken out is recognised; its key is not in the database. */
export const suppressionHash =
  (secret: string): SuppressionHash =>
  (identity) =>
    keyedHash(secret, "suppression", identity);
