import { foldName } from "../../base/fold.ts";
import { namesIn } from "../cells/name-list.ts";
import type { Table } from "../table/find-table.ts";
import { attendanceColumns } from "./attendance-grid.ts";
import { rowFrom, type Shape } from "./shape.ts";

/** How people head the columns of a list of meetings. */
const heads = {
  day: ["datum", "dag", "wanneer", "date", "day", "when", "tarih", "gün", "ne zaman", "التاريخ", "اليوم", "متى"],
  who: [
    "wie", "wie was er", "wie waren er", "wie kwam", "aanwezig", "aanwezigen", "deelnemers", "who", "who came", "who was there",
    "present", "attendees", "participants", "kim", "kimler", "kim geldi", "kimler geldi", "katılanlar", "gelenler", "من", "من حضر", "الحضور",
    "الحاضرات", "المشاركات",
  ],
  what: ["wat", "activiteit", "what", "activity", "ne", "etkinlik", "ماذا", "النشاط"],
}; // prettier-ignore

const columnHeaded = (headers: readonly string[], words: readonly string[]): number => {
  const folded = new Set(words.map(foldName));
  return headers.findIndex((header) => folded.has(foldName(header.replaceAll("?", ""))));
};

/**
 * An attendance list with days down: a row a meeting, with its day and the names of who came. Whoever is not named was not noted, which
 * says nothing.
 */
export const attendanceByDay: Shape = {
  name: "attendanceByDay",
  toTables: ({ headers, rows, ...table }) => {
    const [day, who, what] = [heads.day, heads.who, heads.what].map((words) => columnHeaded(headers, words)) as [
      number,
      number,
      number,
    ];
    const known = [day, who, what].filter((column) => column >= 0).length;
    if (day < 0 || who < 0 || headers.filter((header) => header.trim() !== "").length > known) return undefined;
    return [
      {
        ...table,
        headers: attendanceColumns,
        rows: rows.flatMap(({ cells, at }) =>
          namesIn(cells[who] ?? "").map((name) =>
            rowFrom(at, [
              [name, who],
              [cells[what] ?? table.name, what < 0 ? null : what],
              [cells[day] ?? "", day],
              ["attended", null],
            ]),
          ),
        ),
      },
    ] satisfies Table[];
  },
};
