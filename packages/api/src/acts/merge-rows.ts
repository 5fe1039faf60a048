import type { NetworkDocument } from "@parent-circles/core";

type Row = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Row[] | undefined>>;

const keyOf = (row: Row): string => (typeof row.id === "string" ? `id ${row.id}` : JSON.stringify(row));
const same = (one: Row | undefined, other: Row | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
const byKey = (rows: readonly Row[] = []) => new Map(rows.map((row) => [keyOf(row), row]));

const listsOf = (document: NetworkDocument): Lists => {
  const { format: _, version: __, network: ___, ...lists } = document;
  return lists as unknown as Lists;
};

const withLists = (document: NetworkDocument, lists: Lists): NetworkDocument =>
  ({ ...document, ...lists }) as unknown as NetworkDocument;

/** Lists whose rows hold more than a sheet says: consent and role, the answers on readiness. */
const keptByField: ReadonlySet<string> = new Set(["people", "institutions"]);

/**
 * A document with the rows of another. The same id takes the place of the row before; of a person or an institution only
 * what is said, so that a sheet with names alone takes nobody's consent or role away. The rest is added.
 */
export function merged(stored: NetworkDocument, added: NetworkDocument): NetworkDocument {
  const before = listsOf(stored);
  const lists = Object.entries(listsOf(added)).map(([list, rows = []]) => {
    const all = byKey(before[list]);
    for (const row of rows) all.set(keyOf(row), keptByField.has(list) ? { ...all.get(keyOf(row)), ...row } : row);
    return [list, [...all.values()]] as const;
  });
  return withLists(stored, { ...before, ...Object.fromEntries(lists) });
}

/** What an import did, taken back row by row; rows that were changed since then stay, and are counted. */
export function takenBack(now: NetworkDocument, before: NetworkDocument, after: NetworkDocument) {
  let left = 0;
  const [earlier, later] = [listsOf(before), listsOf(after)];
  const lists = Object.entries(listsOf(now)).map(([list, rows = []]) => {
    const [was, became] = [byKey(earlier[list]), byKey(later[list])];
    const back = rows.flatMap((row) => {
      const key = keyOf(row);
      const untouched = !became.has(key) || same(was.get(key), became.get(key));
      if (untouched) return [row];
      if (!same(row, became.get(key))) {
        left += 1;
        return [row];
      }
      return was.has(key) ? [was.get(key) as Row] : [];
    });
    return [list, back] as const;
  });
  return { document: withLists(now, Object.fromEntries(lists)), left };
}
