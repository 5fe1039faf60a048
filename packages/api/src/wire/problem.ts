import { z } from "zod";

const detail = z.union([z.string(), z.number(), z.array(z.string()).readonly()]);

const problem = z.strictObject({
  code: z.string().meta({ example: "document/score-out-of-range" }),
  place: z.string().meta({
    description: "A JSON pointer into what was sent, or the name of a parameter.",
    example: "/ties/3/score",
  }),
  details: z.record(z.string(), detail).readonly(),
  text: z.string().meta({ description: "What was expected, and the next step. Never a name or an answer." }),
});

/** What every failed call answers, as application/problem+json. */
export const problemBody = z
  .strictObject({
    type: z.string().meta({ description: "The code of the first problem; docs/errors.md lists all." }),
    title: z.string(),
    status: z.int(),
    instance: z.string().meta({ description: "The id of this call, as in the server's log." }),
    problems: z.array(problem).readonly(),
  })
  .meta({ id: "Problem" });

/** A failed call's answer. */
export type ProblemBody = z.infer<typeof problemBody>;
