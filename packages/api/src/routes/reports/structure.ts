import { structureFor } from "@parent-circles/core";
import { z } from "zod";
import { structureReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** The bare structure for research; refused as long as anybody could be found again by what surrounds her. */
export const structure = defineReport({
  name: "structure",
  summary: "Numbers and ties of those who agreed to research; refused as long as anybody could be recognised.",
  namesPeople: true,
  query: z.strictObject({
    seed: z.coerce
      .number()
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .optional()
      .meta({ type: "integer", description: "Where chance begins that gives the numbers; 1 unless given." }),
  }),
  schema: structureReport,
  make: ({ network, viewer, query: { seed = 1 } }) => structureFor(network, viewer, { seed }),
  columns: ["from", "to"],
  rows: ({ ties }) => ties.map(([from, to]) => ({ from, to })),
});
