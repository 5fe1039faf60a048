import { hash } from "node:crypto";
import { refuseCall } from "../wire/http-error.ts";

const tagLength = 22;

/**
 * The ETag of what somebody is shown: it changes with that and with nothing else. A number of the row's or the network's
 * changes would tell her how often, and when, something changed that she may not see.
 */
export const etagOf = (shown: unknown): string =>
  `"${hash("sha256", JSON.stringify(shown, inOrder), "base64url").slice(0, tagLength)}"`;

/** A row says the same whatever the order of its keys: that depends on whether it was just made or read again. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The ETag of a whole network, for the coordinator, who sees all of it. */
export const etagOfNetwork = (revision: number): string => `"${revision}"`;

/**
 * Refuses a change that starts from another state than the present one (412). `undefined` is the state of what does not
 * exist yet. A proxy that compresses makes a tag weak (`W/"…"`); since a tag stands for what is shown and not for its
 * bytes, such a one is as good, although RFC 9110 lets no weak tag match here: the caller cannot know who made it weak.
 */
export function requireMatch(startsFrom: string | undefined, current: string | undefined): void {
  const isPresent = (tag: string): boolean => tag === "*" || tag.replace(/^W\//, "") === current;
  const fits =
    startsFrom === undefined || current === undefined
      ? startsFrom === current
      : startsFrom.split(",").some((tag) => isPresent(tag.trim()));
  if (!fits) refuseCall("http/precondition-failed", "If-Match");
}
