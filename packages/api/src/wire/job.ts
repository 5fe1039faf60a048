import { divisionKinds } from "@parent-circles/core";
import { z } from "zod";
import { id } from "./fields.ts";
import { problem } from "./problem.ts";

const size = z.int().min(1).max(50).meta({ description: "How many people the group has." });

/** Long work that is asked for: a best group, which may take a while in a large network. */
export const newJob = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("keyFigures"),
      size,
      mustInclude: z.array(id).max(50).optional(),
      exclude: z.array(id).max(500).optional(),
      maxHops: z.int().optional().meta({ description: "Steps in a route, 1 to 3; as the network says unless given." }),
      coverBy: z.enum(divisionKinds).optional(),
      fairness: z.enum(["worst-first"]).optional(),
      seed: z.int().min(0).optional().meta({ description: "Of chance: the same seed gives the same answer." }),
      replicates: z.int().min(0).max(10_000).optional().meta({
        description: "How often chance is thrown to say how sure the choice is; 200 unless given.",
      }),
    }),
    z.strictObject({
      kind: z.literal("bestSet"),
      measure: z.string().max(40).meta({ description: "The name of a measure, as in the list of measures." }),
      size,
      mustInclude: z.array(id).max(50).optional(),
      exclude: z.array(id).max(500).optional(),
    }),
  ])
  .meta({ id: "NewJob", example: { kind: "keyFigures", size: 6, replicates: 2000 } });

/** How far a job is, and in the end what it found. */
export const job = z
  .strictObject({
    jobId: z.string(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    progress: z.number().min(0).max(1),
    result: z.looseObject({}).optional().meta({
      description: "When it is done, what the operation of its kind answers; the events do not carry it.",
    }),
    problem: problem.optional().meta({ description: "When it failed, why." }),
  })
  .meta({ id: "Job" });

/** A job as it is shown. */
export type JobShown = z.output<typeof job>;

/** What a job is asked to do, as it is kept. */
export interface JobBody {
  readonly asked: z.output<typeof newJob>;
  readonly role: string;
  readonly asOf: string;
}
