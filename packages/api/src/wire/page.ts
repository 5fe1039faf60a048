import { z } from "zod";

/** How a list is asked for in pages. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .optional()
    .meta({ type: "integer", description: "How many at most; 100 unless given." }),
  cursor: z.string().max(200).optional().meta({ description: "`nextCursor` of the page before." }),
};

/** The part of a list's answer that leads to the next page. */
export const pageAnswer = { nextCursor: z.string().optional().meta({ description: "Absent on the last page." }) };
