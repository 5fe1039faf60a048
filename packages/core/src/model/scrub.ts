/** Taken out, and what held it may have to go too. */
export const gone = Symbol("gone");

/** Keys that say who did something to a row that is about somebody else: the row stays, the doer is unnamed. */
const doers: ReadonlySet<string> = new Set(["by", "acceptedBy"]);

/** What stands in place of the id of an erased doer. */
export const erasedDoer = "erased";

/**
 * A value without a person's id: an element of a list or a key is left out, an object that names her in one of its
 * own fields goes whole. What does not name her is the same object as before.
 */
export function scrub(value: unknown, id: string): unknown {
  if (typeof value === "string") return value === id ? gone : value;
  if (Array.isArray(value)) return scrubList(value, id);
  return typeof value === "object" && value !== null ? scrubObject(value, id) : value;
}

function scrubList(list: readonly unknown[], id: string): readonly unknown[] {
  const left = list.map((item) => scrub(item, id)).filter((item) => item !== gone);
  return left.length === list.length && left.every((item, index) => item === list[index]) ? list : left;
}

function scrubObject(row: object, id: string): object | typeof gone {
  return Object.entries(row).some(([key, value]) => value === id && !doers.has(key)) ? gone : scrubFields(row, id);
}

/** An object whose fields are scrubbed one by one: what names her is left out, the object stays. */
export function scrubFields<Row extends object>(row: Row, id: string): Row {
  const entries = Object.entries(row);
  const left = entries.flatMap(([key, value]): [string, unknown][] => {
    if (key === id) return [];
    const kept = value === id && doers.has(key) ? erasedDoer : scrub(value, id);
    return kept === gone ? [] : [[key, kept]];
  });
  const same = left.length === entries.length && left.every(([, value], index) => value === entries[index]?.[1]);
  return same ? row : (Object.fromEntries(left) as Row);
}
