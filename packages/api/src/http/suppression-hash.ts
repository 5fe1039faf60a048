import { createHmac } from "node:crypto";
import type { SuppressionHash } from "@parent-circles/core";

/** The keyed hash by which somebody who was taken out is recognised; its key is not in the database. */
export const suppressionHash =
  (secret: string): SuppressionHash =>
  (identity) =>
    createHmac("sha256", `suppression ${secret}`).update(identity).digest("base64url");
