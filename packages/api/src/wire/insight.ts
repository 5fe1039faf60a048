import { interviewStops, likelihoods } from "@parent-circles/core";
import { z } from "zod";
import { date, id, probability } from "./fields.ts";

const reachCounts = z.strictObject({ direct: z.int(), viaIntroduction: z.int(), noRoute: z.int() });

/** Who has one way only, what is lost if a key figure stops, and who could follow: for the network's own care. */
export const resilience = z
  .strictObject({
    asOf: date,
    maxHops: z.int(),
    purpose: z.literal("ownCare"),
    counts: reachCounts,
    expectedCoverage: z.number(),
    keyFigures: z.array(
      z.strictObject({
        id,
        soleRoutes: z.array(id),
        lossIfAbsent: z.number(),
        withoutHer: z.strictObject({ counts: reachCounts, expectedCoverage: z.number() }),
        successors: z.array(z.strictObject({ id, regains: z.number() })),
      }),
    ),
    hangingTies: z.array(
      z.strictObject({ kind: z.enum(["institution", "introduction"]), through: id, ends: z.array(id) }),
    ),
  })
  .meta({ id: "Resilience" });

/** Whom to interview next, and why. */
export const interviewPlan = z
  .strictObject({
    asOf: date,
    share: probability,
    seed: z.int(),
    interviewed: z.int(),
    wanted: z.int(),
    of: z.int(),
    neverAsked: z.int(),
    wouldGain: z.number().nullable().meta({
      description: "How many parents more a group may expect to reach that is chosen after everybody was interviewed.",
    }),
    stop: z.enum(interviewStops).nullable(),
    interviews: z.array(
      z.strictObject({
        person: id,
        reason: z.discriminatedUnion("code", [
          z.strictObject({ code: z.literal("noRoute") }),
          z.strictObject({ code: z.literal("drawnByLot") }),
          z.strictObject({ code: z.literal("namedBy"), by: z.array(id) }),
        ]),
      }),
    ),
  })
  .meta({ id: "InterviewPlan" });

/** How the key group is doing, in sentences. */
export const healthOfNetwork = z
  .strictObject({
    items: z.array(
      z.strictObject({
        code: z.string().meta({ example: "soleRoutes" }),
        state: z.enum(["well", "attention", "unknown"]),
        count: z.int(),
        of: z.int(),
        people: z.array(id),
        languages: z.array(z.string()),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: "HealthOfNetwork" });

const entry = z.strictObject({
  person: id,
  openAsks: z.int(),
  capacity: z.int(),
  free: z.int(),
  away: z.enum(["paused", "resting"]).nullable(),
  lastAskedDays: z.int().nullable(),
  thisQuarter: z.int(),
  share: probability.nullable(),
  awayUntil: date.nullable(),
  warnings: z.array(z.enum(["full", "quarterFull", "carriesMost", "noRestThisMonth"])),
});

/** What is asked of everyone in the first circle. */
export const burden = z
  .strictObject({ asOf: date, entries: z.array(entry), unevenness: z.number().nullable() })
  .meta({ id: "Burden" });

const band = z.strictObject({
  likelihood: z.enum(likelihoods),
  asks: z.int(),
  talked: z.int(),
  came: z.int(),
  meanChance: probability.nullable(),
  talkedShare: probability.nullable(),
});

/** How well the chances that were given fit what happened. */
export const calibration = z
  .strictObject({
    asOf: date,
    asks: z.int(),
    brier: z.number().nullable(),
    bands: z.array(band),
    coming: z.strictObject({
      talked: z.int(),
      came: z.int(),
      cameShare: probability.nullable(),
      expectedShare: probability,
    }),
    leftOut: z.strictObject({ notAsked: z.int(), withoutChance: z.int() }),
  })
  .meta({ id: "Calibration" });

/** How many parents have which language in a tie of trust, and how many of them can be asked in it. */
export const coverageByLanguage = z
  .strictObject({
    items: z.array(z.strictObject({ language: z.string(), parents: z.int(), withRoute: z.int() })),
  })
  .meta({ id: "CoverageByLanguage" });
