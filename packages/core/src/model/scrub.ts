/** Taken out, and what held it may have to go too. */
export const gone = Symbol("gone");

/** Keys that say who did something to a row that is about somebody else: the row stays, the doer is unnamed. */
const doers: ReadonlySet<string> = new Set(["by", "acceptedBy"]);

/** Keys whose values name a thing: an activity may be called by the same letters as a person without being hers. */
const things: ReadonlySet<string> = new Set(["request", "occasion", "ask", "answers", "language", "languages"]);

/** What stands in place of the id of an erased doer. */
const erasedDoer = "erased";

/** Whether an id is one of those to be taken out. */
export type IsOut = (id: string) => boolean;

/**
 * A value without the ids of some people: an element of a list or a key is left out, an object that names her in one of its
 * own fields goes whole. What does not name her is the same object as before.
 */
export function scrub(value: unknown, isOut: IsOut): unknown {
  if (typeof value === "string") return isOut(value) ? gone : value;
  if (Array.isArray(value)) return scrubList(value, isOut);
  return typeof value === "object" && value !== null ? scrubObject(value, isOut) : value;
}

function scrubList(list: readonly unknown[], isOut: IsOut): readonly unknown[] {
  const left = list.map((item) => scrub(item, isOut)).filter((item) => item !== gone);
  return left.length === list.length && left.every((item, index) => item === list[index]) ? list : left;
}

function scrubObject(row: object, isOut: IsOut): object | typeof gone {
  return "id" in row && isOutText(row.id, isOut) ? gone : scrubRow(row, isOut);
}

/** A row of a list; its own id is that of the row, and no person's. */
export function scrubRow(row: object, isOut: IsOut): object | typeof gone {
  const names = ([key, value]: [string, unknown]): boolean =>
    key !== "id" && !doers.has(key) && !things.has(key) && isOutText(value, isOut);
  return Object.entries(row).some(names) ? gone : scrubFields(row, isOut);
}

/** A row whose fields are scrubbed one by one: what names her is left out, the row stays, and keeps its id. */
export function scrubFields<Row extends object>(row: Row, isOut: IsOut): Row {
  const entries = Object.entries(row);
  const left = entries.flatMap(([key, value]): [string, unknown][] => {
    if (isOut(key)) return [];
    if (key === "id" || things.has(key)) return [[key, value]];
    const kept = isOutText(value, isOut) && doers.has(key) ? erasedDoer : scrub(value, isOut);
    return kept === gone ? [] : [[key, kept]];
  });
  const same = left.length === entries.length && left.every(([, value], index) => value === entries[index]?.[1]);
  return same ? row : (Object.fromEntries(left) as Row);
}

const isOutText = (value: unknown, isOut: IsOut): boolean => typeof value === "string" && isOut(value);
