import type { OutreachPlan } from "./suggestion.ts";

/** How one person would have been invited before and would be now; `null` where there was or is no suggestion. */
export interface PlanChange {
  readonly target: string;
  readonly before: PlannedRoute | null;
  readonly after: PlannedRoute | null;
}

/** Who asks, who introduces, and the chance. */
export interface PlannedRoute {
  readonly asker: string;
  readonly via: string | null;
  readonly probability: number;
}

/** How two plans for the same request differ. */
export interface PlanChanges {
  /** Those who would be asked by another way, or not, or only now; in the order of the request. */
  readonly changed: readonly PlanChange[];
  /** After − before. */
  readonly expectedTalks: number;
  readonly expectedComes: number;
  readonly cost: number;
}

/**
 * What the plan would have been under another belief: two plans for one request side by side, such as before and after the
 * outcomes of a month, or with and without a key figure. A route counts as the same while asker and introducer stay.
 */
export function planChanges(before: OutreachPlan, after: OutreachPlan): PlanChanges {
  const targets = [...before.plan, ...before.unassigned, ...after.plan, ...after.unassigned].map(
    ({ target }) => target,
  );
  const sides = [...new Set(targets)].map((target): PlanChange => ({
    target,
    before: routeIn(before, target),
    after: routeIn(after, target),
  }));
  return {
    changed: sides.filter(({ before: then, after: now }) => then?.asker !== now?.asker || then?.via !== now?.via),
    expectedTalks: after.expectedTalks - before.expectedTalks,
    expectedComes: after.expectedComes - before.expectedComes,
    cost: after.cost - before.cost,
  };
}

function routeIn({ plan }: OutreachPlan, target: string): PlannedRoute | null {
  const found = plan.find((suggestion) => suggestion.target === target);
  return found === undefined ? null : { asker: found.asker, via: found.via, probability: found.probability };
}
