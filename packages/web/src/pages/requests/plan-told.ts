import type { OutreachPlan } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/**
 * What is said of a plan as a whole: how often a talk may be expected, and how often somebody comes along, and whether another plan
 * could be likelier to work. Nothing where one is open: its own card says it.
 */
export function planTold({ plan, proof }: Pick<OutreachPlan, "plan" | "proof">, { words, say }: Speaker): string[] {
  if (plan.length < 2) return [];
  const { expected, proof: proofs } = words.suggestions;
  return [
    say(expected, {
      count: plan.length,
      talks: rounded(plan, "probability"),
      comes: rounded(plan, "comesProbability"),
    }),
    proofs[proof],
  ];
}

const rounded = (plan: OutreachPlan["plan"], chance: "probability" | "comesProbability"): number =>
  Math.round(plan.reduce((sum, suggestion) => sum + suggestion[chance], 0));
