import { participationFor } from "@parent-circles/core";
import { participationReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** How far parents have come, in numbers alone (PN-32). */
export const participation = defineReport({
  name: "participation",
  summary: "How many parents stand on each rung of the ladder; small numbers hidden outside the care team.",
  namesPeople: false,
  schema: participationReport,
  make: ({ network, viewer }) => participationFor(network, viewer),
  columns: ["stage", "parents"],
  rows: ({ stages }) => Object.entries(stages).map(([stage, parents]) => ({ stage, parents })),
});
