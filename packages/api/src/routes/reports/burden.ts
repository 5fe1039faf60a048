import { burdenLedger, forCareTeam } from "@parent-circles/core";
import { burden as schema } from "../../wire/insight.ts";
import { defineReport } from "./define-report.ts";

/** What is asked of whom in the first circle (PN-36). */
export const burden = defineReport({
  name: "burden",
  summary: "The open and recent asks of each key figure, and who should be left in peace.",
  formerOperationId: "getBurden",
  namesPeople: true,
  schema,
  make: ({ network, viewer }) => forCareTeam(network, viewer, (visible) => burdenLedger(visible, viewer)),
  columns: [
    "person",
    "openAsks",
    "capacity",
    "free",
    "thisQuarter",
    "share",
    "away",
    "awayUntil",
    "lastAskedDays",
    "warnings",
  ],
  rows: ({ entries }) => entries,
});
