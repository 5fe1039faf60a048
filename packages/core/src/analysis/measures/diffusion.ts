import type { CompressedRows } from "../../graph/compressed-rows.ts";
import { contactsIn, defineMeasure, directedOr, valuesOf } from "../measure.ts";
import { numberOrWord, wholeNumber } from "../../base/parameter.ts";

/**
 * Diffusion centrality: how often news that starts with her is heard, if each passes it on for a few rounds.
 *
 * DC = Σ over t = 1..T of Pᵗ·1 on the contact graph, P the believed probabilities (or one chance q for every tie). It
 * counts hearings, repeats and returns included: it is no number of people and no probability, and can exceed n. Which
 * person is first may change with T, so T is always shown.
 *
 * @example
 * measure(network, "diffusion", { asOf: "2026-03-01", rounds: 3 }).values["P-K1"];
 */
export const diffusion = defineMeasure({
  id: "diffusion",
  formula: "DC = Σ over t = 1..T of Pᵗ·1, P(k,i) the chance that i hears it from k: p(i trusts k), or one q for all",
  unit: "hearings",
  range: "0 upward; may exceed the number of people",
  definition:
    "Over contact, from the trusted to the truster, T = 2 and the believed probabilities; T = 1 is the weighted number of " +
    "contacts. With one q it is the measure of the paper; agrees with matrix powers over networkx's adjacency.",
  unknowns: "A tie of unknown strength passes on with 0.5.",
  fewPeople: "nobody: no values; one: 0; two: the chance of the one tie, more where they trust each other",
  cost: "O(T × (people + ties))",
  source: "Banerjee, Chandrasekhar, Duflo and Jackson (2013), doi:10.1126/science.1236498",
  sensitiveToMissingInterviews: true,
  parameters: {
    directed: directedOr("news runs from the trusted to the truster only"),
    rounds: wholeNumber({ default: 2, minimum: 1, maximum: 1_000, meaning: "T, how often news is passed on" }),
    passing: numberOrWord({
      default: "trust",
      minimum: 0,
      maximum: 1,
      choices: ["trust"],
      meaning: "q, one chance for every tie; trust: the belief of each tie",
    }),
  },
  ofPeople: (context) => {
    const rows = contactsIn(context);
    const { rounds, passing } = context.settings;
    const chances = passing === "trust" ? rows.costs.map((cost) => Math.exp(-cost)) : rows.costs.map(() => passing);
    let heard = new Float64Array(rows.size).fill(1);
    const hearings = new Float64Array(rows.size);
    for (let round = 1; round <= rounds; round++) {
      heard = passedOn(rows, chances, heard);
      for (const [node, times] of heard.entries()) hearings[node] = (hearings[node] as number) + times;
    }
    return valuesOf(context.graph, (index) => hearings[index]);
  },
});

/** P times a vector: from what the contacts of each bring about, what she brings about. */
function passedOn({ size, offsets, targets }: CompressedRows, chances: Float64Array, heard: Float64Array) {
  const next = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let sum = 0;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++)
      sum += (chances[arc] as number) * (heard[targets[arc] as number] as number);
    next[node] = sum;
  }
  return next;
}
