import { byId } from "../base/ids.ts";
import { withPairRulesFrom } from "./pair-rules.ts";
import { type Network, type RowList, rowLists, withRows } from "./network.ts";

type Row = Readonly<Record<string, unknown>>;

const ordered = new WeakMap<Network, Network>();
const orderedLists = new WeakMap<readonly Row[], readonly Row[]>();

/**
 * The same network with its rows in one order, whatever order they were recorded in: people and institutions by their
 * ids, ties by their ends, other rows by what they say. Every analysis begins with it, so that the order of a sheet
 * cannot change an answer; what speaks of a row by its place in the list must not. Merges stay as they are: their order
 * is their history.
 *
 * Returns the network itself where its rows are in that order. Cost O(rows log rows) for each list that is new.
 */
export function inOrder(network: Network): Network {
  const known = ordered.get(network);
  if (known !== undefined) return known;
  const changed: Partial<Record<RowList, readonly Row[]>> = {};
  for (const list of rowLists) {
    const sorted = list === "merges" ? network.rows.merges : inOneOrder(network.rows[list]);
    if (sorted !== network.rows[list]) changed[list] = sorted;
  }
  const isInOrder = Object.keys(changed).length === 0;
  const found = isInOrder
    ? network
    : withPairRulesFrom(network, withRows(network, changed as Partial<Network["rows"]>));
  ordered.set(network, found);
  ordered.set(found, found);
  return found;
}

function inOneOrder(rows: readonly Row[]): readonly Row[] {
  const known = orderedLists.get(rows);
  if (known !== undefined) return known;
  const isInOrder = rows.every((row, place) => place === 0 || compareRows(rows[place - 1] as Row, row) <= 0);
  const sorted = isInOrder ? rows : rows.toSorted(compareRows);
  orderedLists.set(rows, sorted);
  orderedLists.set(sorted, sorted);
  return sorted;
}

const leadingKeys = ["from", "to", "id"] as const;

/** By ends and id; where these are equal or absent, by all that the rows say. */
function compareRows(a: Row, b: Row): number {
  for (const key of leadingKeys) {
    const order = byId((a[key] ?? "") as string, (b[key] ?? "") as string);
    if (order !== 0) return order;
  }
  return byId(JSON.stringify(a), JSON.stringify(b));
}
