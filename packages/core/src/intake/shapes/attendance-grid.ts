import { dayOrderOf, readPastDate } from "../cells/dates.ts";
import { plainWord } from "../cells/plain-word.ts";
import type { CalendarDate } from "../../base/ids.ts";
import type { Table } from "../table/find-table.ts";
import { rowFrom, type Shape } from "./shape.ts";

/** How people tick off who was there; words in any letters, with a full stop or an exclamation mark too. */
const signsForCame: ReadonlySet<string> = new Set(["✓", "✔", "✅", "☑", "√", "+"]);
const wordsForCame: ReadonlySet<string> = new Set(
  [
    "x", "v", "1", "ja", "yes", "evet", "نعم", "aanwezig", "aanw", "was er", "gekomen", "present", "came", "geldi", "katıldı",
    "burada", "var", "حضر", "حضرت", "حاضرة", "حاضر",
  ].map(plainWord),
); // prettier-ignore
const came = (cell: string): boolean => signsForCame.has(cell.trim()) || wordsForCame.has(plainWord(cell));
/** The columns of attendance.csv, in which both shapes of an attendance list end. */
export const attendanceColumns = ["personId", "activityId", "date", "status"];
const fewestDays = 2;
/** Headings are days whenever they were; what lies ahead is refused with its cells. */
const anyDay = "9999-12-31" as CalendarDate;

/**
 * An attendance list with days across: names in the first column, a column a day. Who came is kept; why somebody did not
 * come is not, for it is about health as often as not.
 */
export const attendanceGrid: Shape = {
  name: "attendanceList",
  toTables: ({ headers, rows, ...table }) => {
    const dayOrder = dayOrderOf(headers);
    const isDay = (header: string): boolean =>
      readPastDate(header.trim(), { asOf: anyDay, timeZone: "UTC", dayOrder }).kind === "value";
    const days = [...headers.keys()].filter((index) => index > 0 && isDay(headers[index] ?? ""));
    if (days.length < fewestDays || isDay(headers[0] ?? "")) return undefined;
    return [
      { ...table, headers: ["displayName"], rows: rows.map(({ cells, at }) => rowFrom(at, [[cells[0] ?? "", 0]])) },
      {
        ...table,
        headers: attendanceColumns,
        rows: rows.flatMap(({ cells, at }) =>
          days
            .filter((index) => (cells[index] ?? "").trim() !== "")
            .map((index) => {
              const status = came(cells[index] ?? "") ? "attended" : "noShow";
              return rowFrom(at, [
                [cells[0] ?? "", 0],
                [table.name, null],
                [headers[index] ?? "", index],
                [status, index],
              ]);
            }),
        ),
      },
    ] satisfies Table[];
  },
};
