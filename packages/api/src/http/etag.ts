import { refuseCall } from "./http-error.ts";

/** The ETag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`;

/**
 * Refuses a change that starts from another state than the present one (412). `undefined` is the state of what does not
 * exist yet.
 */
export function requireMatch(startsFrom: string | undefined, current: string | undefined): void {
  const fits =
    startsFrom === undefined || current === undefined
      ? startsFrom === current
      : startsFrom.split(",").some((tag) => tag.trim() === current || tag.trim() === "*");
  if (!fits) refuseCall("http/precondition-failed", "If-Match");
}
