import type { NetworkDocument } from "@parent-circles/core";

type Row = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Row[] | undefined>>;

const same = (one: Row | undefined, other: Row | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Rows by their id; by what they say where they have none, each of several that say the same for itself. */
function byKey(rows: readonly Row[] = []): Map<string, Row> {
  const times = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = typeof row.id === "string" ? `id ${row.id}` : JSON.stringify(row);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [`${time} ${key}`, row] as const;
    }),
  );
}

const listsOf = (document: NetworkDocument): Lists => {
  const { format: _, version: __, network: ___, ...lists } = document;
  return lists as unknown as Lists;
};

const withLists = ({ format, version, network }: NetworkDocument, lists: Lists): NetworkDocument =>
  ({ format, version, network, ...lists }) as unknown as NetworkDocument;

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
    for (const [key, row] of byKey(rows)) all.set(key, keptByField.has(list) ? { ...all.get(key), ...row } : row);
    return [list, [...all.values()]] as const;
  });
  return withLists(stored, { ...before, ...Object.fromEntries(lists) });
}

/**
 * What an import did, taken back row by row: where nothing was changed since, the document is to the byte what it was. Rows that
 * were changed since then stay, and are counted, with the ids of those whom they are about.
 */
export function takenBack(now: NetworkDocument, before: NetworkDocument, after: NetworkDocument) {
  let left = 0;
  const about = new Set<unknown>();
  const [earlier, later, present] = [listsOf(before), listsOf(after), listsOf(now)];
  const names = [...new Set([...Object.keys(present), ...Object.keys(earlier)])];
  const lists = names.flatMap((list): [string, readonly Row[]][] => {
    const [was, became] = [byKey(earlier[list]), byKey(later[list])];
    const rows = new Map<string, Row>();
    for (const [key, row] of byKey(present[list])) {
      const isUntouched = !became.has(key) || same(was.get(key), became.get(key));
      const isChangedSince = !isUntouched && !same(row, became.get(key));
      if (isChangedSince) {
        left += 1;
        // What an import brings is about people and what is between two of them.
        for (const id of list === "people" ? [row.id] : [row.from, row.to]) about.add(id);
      }
      const back = isUntouched || isChangedSince ? row : was.get(key);
      if (back !== undefined) rows.set(key, back);
    }
    const all = withLost(
      rows,
      [...was].filter(([key]) => !became.has(key) && !rows.has(key)),
      [...was.keys()],
    );
    // A list that came with the import goes with it.
    return all.length === 0 && earlier[list] === undefined && later[list] !== undefined ? [] : [[list, all]];
  });
  const leftOf = [...about].filter((id) => typeof id === "string");
  return { document: withLists(now, Object.fromEntries(lists)), left, leftOf };
}

/** Rows with those that an import took away, each behind the row that it stood behind. */
function withLost(
  rows: ReadonlyMap<string, Row>,
  lost: readonly (readonly [string, Row])[],
  order: readonly string[],
): Row[] {
  const keys = [...rows.keys()];
  for (const [key] of lost) {
    const before = order.slice(0, order.indexOf(key)).findLast((other) => keys.includes(other));
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  const all = new Map([...rows, ...lost]);
  return keys.map((key) => all.get(key) as Row);
}
