import type { RowList } from "./network.ts";
import { personKeysOf, references } from "./references.ts";

/** Taken out, and what held it may have to go too. */
export const gone = Symbol("gone");

/** Keys that say who did something to a row that is about somebody else: the row stays, the doer is unnamed. */
const doers: ReadonlySet<string> = new Set(["by", "acceptedBy"]);

/**
 * Keys whose values name people. Every other value is a word or a name of something else, and stays even where somebody's
 * id is spelled alike: whoever has the id `coach` takes nobody's role with her.
 */
const naming: ReadonlySet<string> = new Set([
  ...Object.keys(references).flatMap((list) => personKeysOf(list as RowList)),
  // In the record of a merge.
  "keep",
  "remove",
  "row",
  "was",
]);

/** What stands in place of the id of an erased doer. */
const erasedDoer = "erased";

/** Whether an id is one of those to be taken out. */
export type IsOut = (id: string) => boolean;

/** A row of a list; its own id is that of the row, and no person's. */
export function scrubRow(row: object, isOut: IsOut): object | typeof gone {
  const names = ([key, value]: [string, unknown]): boolean => naming.has(key) && isOutText(value, isOut);
  return Object.entries(row).some(names) ? gone : scrubFields(row, isOut);
}

/** A row whose fields are scrubbed one by one: what names her is left out, the row stays, and keeps its id. */
export function scrubFields<Row extends object>(row: Row, isOut: IsOut): Row {
  const entries = Object.entries(row);
  const left = entries.flatMap(([key, value]): [string, unknown][] => {
    const kept = scrubField(key, value, isOut);
    return kept === gone ? [] : [[key, kept]];
  });
  const same = left.length === entries.length && left.every(([, value], index) => value === entries[index]?.[1]);
  return same ? row : (Object.fromEntries(left) as Row);
}

/** The value of a key without the ids of some people. What does not name them is the same value as before. */
function scrubField(key: string, value: unknown, isOut: IsOut): unknown {
  if (Array.isArray(value)) return scrubList(key, value, isOut);
  if (typeof value === "object" && value !== null) return scrubObject(value, isOut);
  if (!isOutText(value, isOut)) return value;
  if (doers.has(key)) return erasedDoer;
  return naming.has(key) ? gone : value;
}

function scrubList(key: string, list: readonly unknown[], isOut: IsOut): readonly unknown[] {
  const left = list.map((item) => scrubField(key, item, isOut)).filter((item) => item !== gone);
  return left.length === list.length && left.every((item, index) => item === list[index]) ? list : left;
}

/** An object within a row goes whole when it names her in one of its own fields. */
function scrubObject(row: object, isOut: IsOut): object | typeof gone {
  return "id" in row && isOutText(row.id, isOut) ? gone : scrubRow(row, isOut);
}

const isOutText = (value: unknown, isOut: IsOut): boolean => typeof value === "string" && isOut(value);
