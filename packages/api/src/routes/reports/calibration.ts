import { calibrationOf, forCareTeam } from "@parent-circles/core";
import { calibration as schema } from "../../wire/insight.ts";
import { defineReport } from "./define-report.ts";

/** Of those called likely, how many worked. */
export const calibration = defineReport({
  name: "calibration",
  summary: "Of the asks called likely, perhaps and long shot: in how many she talked, and in how many she came.",
  formerOperationId: "getCalibration",
  namesPeople: false,
  schema,
  make: ({ network, viewer }) => forCareTeam(network, viewer, (visible) => calibrationOf(visible, viewer)),
  columns: ["likelihood", "asks", "talked", "came", "meanChance", "talkedShare"],
  rows: ({ bands }) => bands,
});
