import { countsFor, text } from "@parent-circles/core";
import { reachInLanguageReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

const speaking = text({
  takes: ["a language tag, as tr"],
  pattern: /^(?=.{2,35}$)[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  meaning: "the language of the ties that are counted",
});

/** How parents are reached who have a tie of trust in one language: numbers, never a list. */
export const reachInLanguage = defineReport({
  name: "reach-in-language",
  summary: "How many parents with a tie in one language are reached, and how; a part that is too small is refused.",
  namesPeople: false,
  parameters: { speaking },
  schema: reachInLanguageReport,
  make: ({ network, viewer, settings }) => countsFor(network, viewer, { language: settings.speaking }),
  columns: ["language", "reach", "parents"],
  rows: ({ filter: { language }, parents, reach }) => [
    ...Object.entries(reach).map(([state, count]) => ({ language, reach: state, parents: count })),
    { language, reach: "all", parents },
  ],
});
