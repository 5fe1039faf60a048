import { foldName } from "../../base/fold.ts";
import { isTotal, type Table, type TableRow } from "../table/find-table.ts";
import { rowFrom, type Shape } from "./shape.ts";

/** What people write for yes, and for no or nothing, where a choice is made. */
export const chosen = new Set(["x", "v", "ja", "yes", "evet", "نعم", "1", "✓", "✔"]);
/** See {@link chosen}. */
export const notChosen = new Set(["", "0", "-", "–", "nee", "no"]);
const scores = new Set(["1", "2", "3", "4", "5"]);
/** From this share of names on, the rows and the columns are the same people. */
const sameNames = 0.6;
const fewestPeople = 3;

/**
 * A matrix of who trusts whom: names down and across, whoever stands at the row trusting whom she chose. With any number
 * from 2 to 5 the cells are trust scores; with crosses alone it says only who knows whom.
 */
export const matrix: Shape = {
  name: "matrix",
  toTables: ({ headers, rows, ...table }) => {
    const columns = [...headers.keys()].filter((index) => index > 0 && !isTotal(foldName(headers[index] ?? "")));
    const values = rows.flatMap(({ cells }) => columns.map((index) => valueOf(cells[index])));
    if (!values.every((value) => chosen.has(value) || notChosen.has(value) || scores.has(value))) return undefined;
    const across = columns.map((index) => foldName(headers[index] ?? ""));
    const down = rows.map(({ cells }) => foldName(cells[0] ?? ""));
    const shared = down.filter((name) => name !== "" && across.includes(name)).length;
    if (shared < fewestPeople || shared < sameNames * Math.max(down.length, across.length)) return undefined;
    const type = values.some((value) => scores.has(value) && value !== "1") ? "trust" : "knows";
    return [
      { ...table, headers: ["displayName"], rows: rows.map(({ cells, at }) => rowFrom(at, [[cells[0] ?? "", 0]])) },
      {
        ...table,
        headers: ["from", "to", "type", "score", "reportedBy"],
        rows: tiesIn(rows, { headers, columns, type }),
      },
    ];
  },
};

const valueOf = (cell = ""): string => cell.trim().toLowerCase();

interface Matrix {
  readonly headers: Table["headers"];
  /** Where the people stand across. */
  readonly columns: readonly number[];
  readonly type: "trust" | "knows";
}

function tiesIn(rows: readonly TableRow[], { headers, columns, type }: Matrix): TableRow[] {
  return rows.flatMap(({ cells, at }) =>
    columns.flatMap((column) => {
      const value = valueOf(cells[column]);
      const other = headers[column] ?? "";
      // The diagonal is nobody's choice.
      if (notChosen.has(value) || foldName(other) === foldName(cells[0] ?? "")) return [];
      const score = type === "trust" && scores.has(value) ? value : "";
      return [
        rowFrom(at, [
          [cells[0] ?? "", 0],
          [other, column],
          [type, null],
          [score, column],
          [type === "trust" ? "truster" : "", null],
        ]),
      ];
    }),
  );
}
