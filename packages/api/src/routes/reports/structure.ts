import { structureFor, structureParameters } from "@parent-circles/core";
import { structureReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** The bare structure for research; refused as long as anybody could be found again by what surrounds her. */
export const structure = defineReport({
  name: "structure",
  summary: "Numbers and ties of those who agreed to research; refused as long as anybody could be recognised.",
  namesPeople: true,
  parameters: structureParameters,
  schema: structureReport,
  make: ({ network, viewer, settings }) => structureFor(network, viewer, settings),
  columns: ["from", "to"],
  rows: ({ ties }) => ties.map(([from, to]) => ({ from, to })),
});
