import { refuseCall } from "./http-error.ts";

/** The ETag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`;

/** Refuses a change that starts from another state than the present one (412). */
export function requireMatch(ifMatch: string, current: string): void {
  if (ifMatch !== "*" && !ifMatch.split(",").some((tag) => tag.trim() === current))
    refuseCall("http/precondition-failed", "If-Match");
}
