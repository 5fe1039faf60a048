import { continuityOf, cooperationOf, forCareTeam, readinessOf } from "@parent-circles/core";
import { cooperationReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** Who works together (PN-25), which institutions go on (PN-27), and which are ready to work with parents (PN-28). */
export const cooperation = defineReport({
  name: "cooperation",
  summary: "The ties of cooperation, who works with nobody, who has stopped, and what each has answered on readiness.",
  namesPeople: true,
  schema: cooperationReport,
  make: ({ network, viewer }) =>
    forCareTeam(network, viewer, (visible) => ({
      ...cooperationOf(visible, viewer),
      continuity: continuityOf(visible, viewer),
      readiness: [...visible.institutions.keys()].map((one) => readinessOf(visible, { institution: one })),
    })),
  columns: ["institution", "last", "next", "stopped", "alone", "met", "gaps", "unanswered"],
  rows: ({ continuity, readiness, alone }) =>
    continuity.map((one, place) => ({ ...readiness[place], ...one, alone: alone.includes(one.institution) })),
});
