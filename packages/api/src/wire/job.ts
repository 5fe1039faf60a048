import { z } from "zod";
import { id } from "./fields.ts";

/** Long work that is asked for: a best group, which may take a while in a large network. */
export const newJob = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("keyFigures"),
      size: z.int().min(1).max(50),
      mustInclude: z.array(id).max(50).optional(),
      exclude: z.array(id).max(500).optional(),
      maxHops: z.int().optional(),
      coverBy: z.enum(["language", "cluster", "institution"]).optional(),
      fairness: z.enum(["worst-first"]).optional(),
      seed: z.int().min(0).optional(),
      replicates: z.int().min(0).max(10_000).optional(),
    }),
    z.strictObject({
      kind: z.literal("bestSet"),
      measure: z.string().max(40),
      size: z.int().min(1).max(50),
      mustInclude: z.array(id).max(50).optional(),
      exclude: z.array(id).max(500).optional(),
    }),
  ])
  .meta({ id: "NewJob" });

/** How far a job is, and in the end what it found. */
export const job = z
  .strictObject({
    jobId: z.string(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    progress: z.number().min(0).max(1),
    result: z.looseObject({}).optional(),
    problem: z.looseObject({ code: z.string() }).optional(),
  })
  .meta({ id: "Job" });

/** What a job is asked to do, as it is kept. */
export interface JobBody {
  readonly asked: z.output<typeof newJob>;
  readonly role: string;
  readonly asOf: string;
}
