import { baselineNames } from "@parent-circles/core";
import { z } from "zod";
import { date, id } from "./fields.ts";

const share = z.number().min(0).max(1).nullable();
const tier = z.enum(["clear", "likely", "cannotTellYet"]);
const baselineName = z.enum(baselineNames);
const proof = z.enum(["exact", "bound"]);
const number = z.number().nullable();
const interval = z.strictObject({ low: z.number(), middle: z.number(), high: z.number() });

const reason = z.strictObject({
  code: z.enum(["trustedBy", "onlyShe", "exampleFor", "criteriaRated", "speaksWith"]),
  count: z.int(),
  interviewed: z.int().optional(),
  of: z.int().optional(),
  language: z.string().optional(),
  date: date.nullable(),
  ageDays: z.int().nullable(),
});

const member = z.strictObject({
  id,
  adds: z.number().meta({ description: "How many parents the group would lose without her." }),
  tier,
  inBestShare: share,
  reasons: z.array(reason),
  leavingOutCosts: number,
  replacedBy: z.array(id),
  load: z.strictObject({ openAsks: z.int(), capacity: z.int() }),
  away: z.string().nullable(),
});

const baseline = z.strictObject({
  recordedCoverage: number,
  expectedCoverage: number,
  low: number,
  high: number,
  difference: number,
  differenceLow: number,
  differenceHigh: number,
});

const price = z.strictObject({
  constraint: z.enum(["mustInclude", "exclude", "coverBy", "fairness"]),
  id: z.string().nullable(),
  costs: z.number(),
  certain: z.boolean(),
});

const part = z.strictObject({
  by: z.string(),
  part: z.string(),
  coveredBy: z.array(id),
  reachedShare: z.number(),
});

/** The group that may expect to reach the most parents, and how sure that is. A person decides. */
export const keyFigureProposal = z
  .strictObject({
    asOf: date,
    size: z.int(),
    maxHops: z.int(),
    seed: z.int(),
    replicates: z.int(),
    group: z.array(member),
    recordedCoverage: z.number().meta({ description: "On the recorded ties: what was searched for and proved." }),
    expectedCoverage: number.meta({
      description:
        "In truth, with those who were not interviewed: the middle of the replicates. `unknown` says why it is null.",
    }),
    interval: interval.nullable(),
    unknown: z.enum(["noReplicates", "noInterviews"]).optional(),
    proof,
    bound: z.number(),
    tiedGroups: z.array(z.array(id)),
    runnerUp: z.strictObject({ group: z.array(id), distance: z.number(), certain: z.boolean() }).nullable(),
    baselines: z.record(baselineName, number),
    baselineDetails: z.record(baselineName, baseline),
    verdict: z.strictObject({
      code: z.enum(["mapAdds", "mapAddsNothing", "cannotTellYet"]),
      nearest: baselineName.nullable(),
      difference: number,
    }),
    likelyGroup: z
      .strictObject({ group: z.array(id), gains: z.number(), interval })
      .nullable()
      .meta({
        description:
          "Chosen for what is likely and not for what was recorded, and shown first; null where that gains nothing.",
      }),
    prices: z.array(price),
    near: z.array(z.strictObject({ id, tier, inBestShare: z.number() })),
    parts: z.array(part),
    sizes: z.array(z.strictObject({ size: z.int(), recordedCoverage: z.number(), proof })),
    interviewed: z.strictObject({ count: z.int(), of: z.int() }),
  })
  .meta({ id: "KeyFigureProposal" });
