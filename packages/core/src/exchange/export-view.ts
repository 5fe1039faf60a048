import type { Count } from "../disclosure/small-counts.ts";
import type { NetworkView, ViewPerson, ViewTie } from "../disclosure/network-view.ts";
import { countText } from "./count-text.ts";
import { type Cell, csvOf } from "./csv.ts";

/** Files by name. */
export type ExportedFiles = Readonly<Record<string, string>>;

type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Where the importers have a column for it, it has their name, so that an export can be read in again. */
const personColumns: Columns<ViewPerson> = {
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

const tieColumns: Columns<ViewTie> = {
  from: ({ from }) => from,
  to: ({ to }) => to,
  type: ({ type }) => type,
  language: ({ language }) => language,
  band: ({ band }) => band,
  probability: ({ probability }) => probability,
  uncertainty: ({ uncertainty }) => uncertainty,
};

/**
 * A view as tables for a spreadsheet: `persons.csv`, `institutions.csv`, `ties.csv` and `counts.csv`. A column is there
 * only when the view has something for it, so that nobody is told what she may not see by an empty column.
 */
export function exportViewCsv(view: NetworkView): ExportedFiles {
  const { people, institutions, ties, counts } = view;
  const counted = Object.entries({ ...counts }).map(([name, count]: [string, Count]) => [name, countText(count)]);
  return {
    "persons.csv": tableOf(personColumns, people),
    "institutions.csv": csvOf(
      ["id", "name", "kind"],
      institutions.map(({ id, label, kind }) => [id, label === id ? undefined : label, kind]),
    ),
    "ties.csv": tableOf(tieColumns, ties),
    "counts.csv": csvOf(["what", "count"], counted),
  };
}

/** A view as one JSON file. */
export const exportViewJson = (view: NetworkView): string => `${JSON.stringify(view, undefined, 2)}\n`;

function tableOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const used = Object.entries(columns).filter(
    ([name, valueOf]) => name === "id" || name === "from" || rows.some((row) => valueOf(row) !== undefined),
  );
  return csvOf(
    used.map(([name]) => name),
    rows.map((row) => used.map(([, valueOf]) => valueOf(row))),
  );
}
