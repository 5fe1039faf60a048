import type { Disclosed } from "../../disclosure/disclosed.ts";
import { fromDisclosed } from "../../disclosure/from-disclosed.ts";
import type { NetworkView } from "../../disclosure/network-view.ts";
import { tableOfReport, type TableRow } from "../export-table.ts";
import { tablesOfView } from "../view-tables.ts";
import { xlsxOf } from "./xlsx.ts";

/** A view as an .xlsx workbook: the tables of the CSV files, a sheet each. */
export const exportViewXlsx = (view: NetworkView): Disclosed<Uint8Array> =>
  fromDisclosed(view, (seen) => xlsxOf(tablesOfView(seen as NetworkView)));

/** More signs no spreadsheet takes as the name of a sheet. */
const longestSheetName = 31;

/** A report as the one sheet of an .xlsx workbook, with the columns of the CSV file. */
export const exportTableXlsx = (
  rows: Disclosed<readonly TableRow[]>,
  { columns, sheet }: { readonly columns: readonly string[]; readonly sheet: string },
): Disclosed<Uint8Array> =>
  fromDisclosed(rows, (all) => xlsxOf({ [sheet.slice(0, longestSheetName)]: tableOfReport(all, columns) }));
