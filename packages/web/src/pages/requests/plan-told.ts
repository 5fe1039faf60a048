import type { OutreachPlan } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/**
 * What is said of a plan as a whole: how often yes may be expected of the invitations that are open, and whether another plan
 * could be likelier to work. Nothing where one is open: its own card says it.
 */
export function planTold({ plan, proof }: Pick<OutreachPlan, "plan" | "proof">, { words, say }: Speaker): string[] {
  if (plan.length < 2) return [];
  const yes = plan.reduce((sum, { probability }) => sum + probability, 0);
  const { expected, proof: proofs } = words.suggestions;
  return [say(expected, { count: plan.length, yes: Math.round(yes) }), proofs[proof]];
}
