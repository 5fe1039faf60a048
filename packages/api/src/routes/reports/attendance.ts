import { attendanceFor } from "@parent-circles/core";
import { attendanceReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** How many came to meetings; an institution reads of its own. */
export const attendance = defineReport({
  name: "attendance",
  summary:
    "Head counts of the last year's meetings; an institution reads those of its own activities, small ones hidden.",
  namesPeople: false,
  schema: attendanceReport,
  make: ({ network, viewer }) => attendanceFor(network, viewer),
  columns: ["activity", "title", "date", "count"],
  rows: ({ meetings }) => meetings,
});
