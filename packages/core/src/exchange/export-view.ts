import type { NetworkView } from "../disclosure/network-view.ts";
import { csvOf } from "./csv.ts";
import { tablesOfView } from "./view-tables.ts";

/** Files by name. */
export type ExportedFiles = Readonly<Record<string, string>>;

/** A view as tables for a spreadsheet: `persons.csv`, `institutions.csv`, `ties.csv` and `counts.csv`. */
export const exportViewCsv = (view: NetworkView): ExportedFiles =>
  Object.fromEntries(
    Object.entries(tablesOfView(view)).map(([name, { header, rows }]) => [`${name}.csv`, csvOf(header, rows)]),
  );

/** A view as one JSON file. */
export const exportViewJson = (view: NetworkView): string => `${JSON.stringify(view, undefined, 2)}\n`;
