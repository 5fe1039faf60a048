import {
  bestSetParameters,
  keyFigureParameters,
  listBestSetParameters,
  type NamedParameter,
} from "@parent-circles/core";
import { z } from "zod";
import { bodyOf } from "./parameters.ts";
import { problem } from "./problem.ts";

/** Long work that is asked for: a best group, which may take a while in a large network. */
export const newJob = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("keyFigures"), ...bodyOf(keyFigureParameters) }),
    z.strictObject({ kind: z.literal("bestSet"), ...bodyOf(bestSetParameters), ...ofMeasures() }),
  ])
  .meta({ id: "NewJob", example: { kind: "keyFigures", size: 6, replicates: 2000 } });

/** The parameters of the measures that have a best group; the library refuses what the asked one does not take. */
function ofMeasures(): Record<string, z.ZodType> {
  const valueOf = ({ name, takenBy }: NamedParameter): z.ZodType => {
    const [first, ...others] = takenBy.map(({ parameter }) => bodyOf({ [name]: parameter })[name] as z.ZodType);
    return others.length === 0 ? (first as z.ZodType) : z.union([first as z.ZodType, ...others]);
  };
  return Object.fromEntries(listBestSetParameters().map((named) => [named.name, valueOf(named)]));
}

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
  readonly asked: { readonly kind: "keyFigures" | "bestSet" };
  readonly role: string;
  readonly asOf: string;
}
