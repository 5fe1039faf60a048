import { fromDisclosed, helpQuestionsFor } from "@parent-circles/core";
import { helpQuestionsReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** The help questions in mothers' own words, and what became of each (PN-14). */
export const helpQuestions = defineReport({
  name: "help-questions",
  summary:
    "Which questions were answered, which are planned, and which wait: mothers' first, the longest waiting first.",
  namesPeople: false,
  schema: helpQuestionsReport,
  make: ({ network, viewer }) => fromDisclosed(helpQuestionsFor(network, viewer), (questions) => ({ questions })),
  columns: ["id", "text", "origin", "date", "state", "activities"],
  rows: ({ questions }) => questions,
});
