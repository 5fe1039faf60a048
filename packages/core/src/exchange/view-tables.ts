import type { Count } from "../disclosure/small-counts.ts";
import type { NetworkView, ViewPerson, ViewTie } from "../disclosure/network-view.ts";
import { countText } from "./count-text.ts";
import type { Cell } from "./csv.ts";

/** A table of an export: its columns by name, and its rows. */
export interface ExportedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns by name, each with what it holds of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Where the importers have a column for it, it has their name, so that an export can be read in again. */
export const personColumns: Columns<ViewPerson> = {
  id: ({ id }) => id,
  displayName: ({ id, label }) => (label === id ? undefined : label),
  role: ({ role }) => role,
  consentState: ({ consent }) => consent,
  stage: ({ stage }) => stage,
  circle: ({ circle }) => circle,
  reach: ({ reach }) => reach,
  asker: ({ route }) => route?.asker,
  via: ({ route }) => (route === undefined || route.via.length === 0 ? undefined : route.via.join("|")),
  probability: ({ route }) => route?.probability,
  soleRoutes: ({ soleRoutes }) => soleRoutes,
};

/** See {@link personColumns}. */
export const tieColumns: Columns<ViewTie> = {
  from: ({ from }) => from,
  to: ({ to }) => to,
  type: ({ type }) => type,
  language: ({ language }) => language,
  band: ({ band }) => band,
  probability: ({ probability }) => probability,
  uncertainty: ({ uncertainty }) => uncertainty,
};

/**
 * A view as tables. A column is there only when the view has something for it, so that nobody is told what she may not see
 * by an empty column.
 */
export function tablesOfView({ people, institutions, ties, counts }: NetworkView) {
  const counted = Object.entries({ ...counts }).map(([name, count]: [string, Count]) => [name, countText(count)]);
  return {
    persons: tableOf(personColumns, people),
    institutions: {
      header: ["id", "name", "kind"],
      rows: institutions.map(({ id, label, kind }) => [id, label === id ? undefined : label, kind]),
    },
    ties: tableOf(tieColumns, ties),
    counts: { header: ["what", "count"], rows: counted },
  } satisfies Record<string, ExportedTable>;
}

function tableOf<Row>(columns: Columns<Row>, rows: readonly Row[]): ExportedTable {
  const used = usedColumns(columns, rows);
  return { header: used.map(([name]) => name), rows: rows.map((row) => used.map(([, valueOf]) => valueOf(row))) };
}

/** Columns that every table of theirs has, without which nobody knows what it is. */
const alwaysThere: ReadonlySet<string> = new Set(["id", "from", "to", "type"]);

/** The columns for which any row has something. */
export const usedColumns = <Row>(columns: Columns<Row>, rows: readonly Row[]) =>
  Object.entries(columns).filter(
    ([name, valueOf]) => alwaysThere.has(name) || rows.some((row) => valueOf(row) !== undefined),
  );
