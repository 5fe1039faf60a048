import { cheapestPairsThroughEach } from "../../graph/brandes-by-cost.ts";
import { pairsThroughEach } from "../../graph/brandes.ts";
import { contactsIn, defineMeasure, directedOr, shareOf, valuesOf } from "../measure.ts";
import { flag } from "../../base/parameter.ts";

/**
 * Betweenness: which share of the shortest ways between others runs through her.
 *
 * b(v) = Σ over ordered pairs s ≠ v ≠ t of σ(s,t|v) ÷ σ(s,t), ÷ (n − 1)(n − 2), σ the shortest ways over contact.
 * Weighted: a way is as long as the −ln of the trust along it, so that the shortest is the likeliest: strong trust is
 * near. Undefined with fewer than three people.
 *
 * @example
 * measure(network, "betweenness", { asOf: "2026-03-01", weighted: true }).values["P-K1"];
 */
export const betweenness = defineMeasure({
  id: "betweenness",
  formula: "Σ over s ≠ v ≠ t of σ(s,t|v) ÷ σ(s,t), ÷ (n − 1)(n − 2); weighted: lengths −ln p",
  unit: "share",
  range: "0 to 1",
  definition: "Normalised, over contact. Agrees with betweenness_centrality of networkx and with graphology-metrics.",
  unknowns: "A tie of unknown strength is a step, weighted one of 0.5. A missing interview may move her a lot.",
  fewPeople: "nobody: no values; one or two: unknown (undefinedHere), for there is nobody to stand between",
  cost: "O(people × ties), weighted about twice that",
  source: "Freeman (1977), doi:10.2307/3033543; Brandes (2001), doi:10.1080/0022250X.2001.9990249",
  sensitiveToMissingInterviews: true,
  parameters: {
    directed: directedOr("ways run from the trusted to the truster only"),
    weighted: flag({ default: false, meaning: "strong trust is near: a tie is −ln p long" }),
  },
  ofPeople: (context) => {
    const rows = contactsIn(context);
    const sums = context.settings.weighted ? cheapestPairsThroughEach(rows) : pairsThroughEach(rows);
    const pairs = rows.size < 3 ? 0 : (rows.size - 1) * (rows.size - 2);
    return valuesOf(context.graph, (index) => shareOf(sums[index] as number, pairs));
  },
});
