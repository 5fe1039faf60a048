import { z } from "zod";
import { id } from "./fields.ts";

const member = z.strictObject({
  id,
  adds: z.number().meta({ description: "How many parents the group would lose without her." }),
});

/** The group that may expect to reach the most parents, and how sure that is. A person decides. */
export const keyFigureProposal = z
  .strictObject({
    group: z.array(member),
    expectedCoverage: z.number(),
    proof: z.enum(["exact", "bound"]),
    bound: z.number(),
    tiedGroups: z.array(z.array(id)),
  })
  .meta({ id: "KeyFigureProposal" });
