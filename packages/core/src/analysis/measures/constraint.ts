import { unknown } from "../../base/answer.ts";
import { constraints } from "../../graph/constraint.ts";
import { contactTiesWereAsked } from "../contact-ties.ts";
import { answersOf, definedOr, defineMeasure, directedOr, type MeasureContext } from "../measure.ts";

/**
 * Burt's constraint: how closed her circle is. Low: she joins people who do not know each other; high: news stays inside.
 *
 * C(i) = Σ over neighbours j of (p(i,j) + Σ over q ≠ i,j of p(i,q) p(q,j))², p(i,j) = (a(i,j) + a(j,i)) ÷ Σ over k of
 * (a(i,k) + a(k,i)), a = 1 for an arc of trust. Undefined for somebody without ties. Ties among her contacts that were
 * never asked about would make her look like a broker: unknown (notAsked) when none of several contacts was interviewed.
 *
 * @example
 * measure(network, "constraint", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const constraint = defineMeasure({
  id: "constraint",
  formula:
    "C(i) = Σ over neighbours j of (p(i,j) + Σ over q of p(i,q) p(q,j))², p(i,j) the share of the arcs between i and j in " +
    "all arcs at i",
  unit: "number",
  range: "above 0 to 1.125",
  definition:
    "Unweighted arcs; a mutual tie counts twice when directed. j runs over her own neighbours only, as in networkx " +
    "(constraint) and in igraph.",
  unknowns:
    "A tie of unknown strength is a tie. Unknown (notAsked) for somebody with several contacts none of whom was interviewed.",
  fewPeople: "nobody: no values; one: unknown (undefinedHere); two: 1 with a tie, else unknown",
  cost: "O(Σ over ties of the other end's ties)",
  source: "Burt (1992), Structural Holes; formula as in Burt (2004), doi:10.1086/421787",
  sensitiveToMissingInterviews: true,
  parameters: { directed: directedOr("a tie in both directions counts twice", "once") },
  ofPeople: (context) => {
    const values = constraintsIn(context);
    return answersOf(context.graph, (index) => {
      if (!contactTiesWereAsked(context.graph, index)) return unknown("notAsked");
      const value = values[index] as number;
      return definedOr(Number.isNaN(value) ? undefined : value);
    });
  },
});

const constraintsIn = ({
  graph: { contacts, trustees, bothWays },
  settings,
}: MeasureContext<{ readonly directed: boolean }>): Float64Array =>
  settings.directed
    ? constraints({ arcs: contacts, reversed: trustees, bothWays })
    : constraints({ arcs: bothWays, reversed: bothWays, bothWays });
