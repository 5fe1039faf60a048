import { distanceSums } from "../../graph/distance-sums.ts";
import { defineMeasure, directedOr, shareOf, trusteesIn, valuesOf } from "../measure.ts";
import { choice } from "../../base/parameter.ts";

/**
 * Closeness: how near she is to those whom she can reach, and how many these are.
 *
 * `wassermanFaust` (default): (r ÷ (n − 1)) × (r ÷ Σ d(v,t)), r the number she can reach over contact; `harmonic`:
 * Σ 1/d(v,t) ÷ (n − 1), 1/∞ = 0. Both hold when the network falls into parts. She reaches nobody: 0. Undefined for one
 * person alone.
 *
 * @example
 * measure(network, "closeness", { asOf: "2026-03-01", form: "harmonic" }).values["P-K1"];
 */
export const closeness = defineMeasure({
  id: "closeness",
  formula: "wassermanFaust: (r ÷ (n − 1)) × (r ÷ Σ d(v,t)), r = reached; harmonic: Σ 1/d(v,t) ÷ (n − 1), 1/∞ = 0",
  unit: "number",
  range: "0 to 1",
  definition:
    "Steps from her outward over contact, that is towards her over trust. wassermanFaust agrees with closeness_centrality " +
    "of networkx on the graph of trust and with graphology-metrics; harmonic is networkx's ÷ (n − 1).",
  unknowns: "Every tie is a step, whatever its strength.",
  fewPeople: "nobody: no values; one: unknown (undefinedHere); two: 1 where the other trusts her, else 0",
  cost: "O(people ÷ 256 × longest way × ties)",
  source:
    "Wasserman and Faust (1994), doi:10.1017/CBO9780511815478; Marchiori and Latora (2000), doi:10.1016/S0378-4371(00)00311-3",
  sensitiveToMissingInterviews: true,
  parameters: {
    directed: directedOr("steps run from the trusted to the truster only"),
    form: choice({
      default: "wassermanFaust",
      choices: ["wassermanFaust", "harmonic"],
      meaning: "which average of the distances",
    }),
  },
  ofPeople: (context) => {
    // Searches that run along trust towards her count the steps from her along contact.
    const { count, total, harmonic } = distanceSums(trusteesIn(context));
    const others = context.graph.ids.length - 1;
    return valuesOf(context.graph, (index) => {
      if (context.settings.form === "harmonic") return shareOf(harmonic[index] as number, others);
      const reached = count[index] as number;
      return shareOf(reached === 0 ? 0 : (reached * reached) / (total[index] as number), others);
    });
  },
});
