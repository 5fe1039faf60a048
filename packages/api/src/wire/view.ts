import { reachStates, trustBands, viewNames, vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { count, date, id, probability } from "./fields.ts";

const viewPerson = z.strictObject({
  id,
  label: z.string(),
  role: z.enum(vocabulary.roles),
  circle: z.enum(["first", "second"]),
  reach: z.enum(reachStates).optional(),
  route: z.strictObject({ asker: id, via: z.array(id), probability }).optional(),
  onlyThrough: id.optional(),
  soleRoutes: z.int().optional(),
  consent: z.string().optional(),
  stage: z.int().optional(),
  protected: z.literal(true).optional(),
});

const viewTie = z.strictObject({
  from: id,
  to: id,
  type: z.string(),
  band: z.enum(trustBands).optional(),
  probability: probability.optional(),
  uncertainty: probability.optional(),
  language: z.string().optional(),
});

const viewCounts = z.strictObject({
  firstCircle: count,
  direct: count,
  viaIntroduction: count,
  noRoute: count,
  institutions: count,
});

/** The names of the views. */
export const viewName = z.enum(viewNames);

/** What one viewer may see of a network; the input of the drawing. */
export const networkView = z
  .strictObject({
    view: viewName,
    asOf: date,
    network: z.strictObject({ id, name: z.string(), memberLabel: z.string() }),
    people: z.array(viewPerson),
    institutions: z.array(z.strictObject({ id, label: z.string(), kind: z.string() })),
    ties: z.array(viewTie),
    counts: viewCounts,
    countsAsOf: date.optional().meta({ description: "The day of the counts: outside the network the last Sunday." }),
  })
  .meta({ id: "NetworkView" });
