import { reachStates } from "@parent-circles/core";
import { z } from "zod";
import { date, id, probability } from "./fields.ts";

const personReach = z.strictObject({
  state: z.enum(reachStates),
  probability,
  asker: id.nullable(),
  via: id.nullable(),
  path: z.array(id),
  onlyThrough: id.nullable().meta({ description: "The one key figure through whom alone there is a route." }),
});

/** Who can be reached, by whom, through whom, and how surely. */
export const reach = z
  .strictObject({
    asOf: date,
    maxHops: z.int(),
    counts: z.strictObject({ direct: z.int(), viaIntroduction: z.int(), noRoute: z.int() }),
    people: z.record(z.string(), personReach),
    soleRoutes: z.record(z.string(), z.int()),
    expectedCoverage: z.number(),
    restsOn: z
      .strictObject({ interviewed: z.int(), partlyInterviewed: z.int(), notAsked: z.int() })
      .meta({ description: "How many parents were interviewed, asked for a name or two, and asked nothing." }),
  })
  .meta({ id: "Reach" });

/** How one parent can be reached on a day. */
export const routeToPerson = z
  .strictObject({ asOf: date, maxHops: z.int(), person: id, ...personReach.shape })
  .meta({ id: "RouteToPerson" });
