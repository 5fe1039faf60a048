import { refuseValue } from "../wire/http-error.ts";

interface PageAsked {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const usualLimit = 100;

/** One page of a list that is in memory. A cursor is a place in the list and says nothing of its rows. */
export function pageOf<Item>(items: readonly Item[], { limit = usualLimit, cursor }: PageAsked) {
  const start = startOf(cursor);
  const end = start + limit;
  return { items: items.slice(start, end), ...(end < items.length ? { nextCursor: cursorTo(end) } : {}) };
}

/** The cursor that leads to a place. */
export const cursorTo = (place: number): string => Buffer.from(`at ${place}`).toString("base64url");

/** The place to which a cursor leads. */
export function startOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const found = /^at (\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString());
  return found === null ? refuseValue("cursor", "nextCursor") : Number(found[1]);
}
