import { countsFor } from "@parent-circles/core";
import { z } from "zod";
import { reachInLanguageReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

const speaking = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
  .meta({ description: "The language of the ties that are counted, as a language tag.", example: "tr" });

/** How parents are reached who have a tie of trust in one language: numbers, never a list. */
export const reachInLanguage = defineReport({
  name: "reach-in-language",
  summary: "How many parents with a tie in one language are reached, and how; a part that is too small is refused.",
  namesPeople: false,
  query: z.strictObject({ speaking }),
  schema: reachInLanguageReport,
  make: ({ network, viewer, query }) => countsFor(network, viewer, { language: query.speaking }),
  columns: ["language", "reach", "parents"],
  rows: ({ filter: { language }, parents, reach }) => [
    ...Object.entries(reach).map(([state, count]) => ({ language, reach: state, parents: count })),
    { language, reach: "all", parents },
  ],
});
