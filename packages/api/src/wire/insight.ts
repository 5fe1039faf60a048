import { z } from "zod";
import { date, id, probability } from "./fields.ts";

/** An analysis as the library gives it; docs describe its parts. */
export const insight = (name: string) => z.looseObject({}).meta({ id: name });

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
  likelihood: z.enum(["likely", "perhaps", "longShot"]),
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
    leftOut: z.strictObject({ notAsked: z.int(), withoutChance: z.int() }),
  })
  .meta({ id: "Calibration" });

/** How many parents have which language in a tie of trust, and how many of them can be asked in it. */
export const coverageByLanguage = z
  .strictObject({
    items: z.array(z.strictObject({ language: z.string(), parents: z.int(), withRoute: z.int() })),
  })
  .meta({ id: "CoverageByLanguage" });
