import { byId } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import type { OutreachRequest } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { burdenLimits, burdenOfAsker } from "../circles/burden.ts";
import { type Expected, expectedOf } from "./expected.ts";
import { personAt, planSetting, type PlanSetting } from "./options.ts";
import { planRequest, type RequestPlan } from "./plan-request.ts";

/** What it would bring if one key figure could take one more ask. More may be expected to be below 0: the plan minimises cost. */
export interface OneMoreAsk extends Expected {
  readonly asker: string;
  /** More people with an invitation. */
  readonly invited: number;
  /** By how much the cost of the plan falls; never below 0. */
  readonly costSaved: number;
  /** `exact` where both plans, with and without the ask, are proved. */
  readonly proof: "exact" | "bound";
  /** What is truly saved lies no further than this from `costSaved`: 0 where that is proved. */
  readonly gap: number;
}

/**
 * For each key figure, what the plan for a request would gain if she could take one ask more: those who gain something, the
 * most first, then by id. It shows where help would count; it is no reason to ask more of her.
 *
 * Cost: one plan per key figure whose room is used up.
 *
 * @throws ParentCirclesError as {@link suggestOutreach}
 */
export function oneMoreAsk(
  recorded: Network,
  request: OutreachRequest,
  options: { readonly asOf: string },
): readonly OneMoreAsk[] {
  const setting = planSetting(inOrder(recorded), calendarDate(options.asOf));
  const now = planRequest(setting, request);
  return [...setting.askers.keys()]
    .filter((asker) => hasNoRoomLeft(setting, now, asker))
    .map((asker) => ({
      asker: personAt(setting, asker).id,
      ...gainOf(setting, now, planRequest(withOneMore(setting, asker), request)),
    }))
    .filter(({ costSaved }) => costSaved > smallestGain)
    .toSorted((a, b) => b.costSaved - a.costSaved || byId(a.asker, b.asker));
}

/** Less than this is rounding. */
const smallestGain = 1e-6;

/** More room changes nothing where some is left: the plan is the best of those that use less. */
const hasNoRoomLeft = ({ askers }: PlanSetting, { assignment }: RequestPlan, asker: number): boolean =>
  [...assignment.routes.values()].filter((route) => route.asker === asker).length === askers.get(asker)?.free;

function withOneMore(setting: PlanSetting, asker: number): PlanSetting {
  const person = personAt(setting, asker);
  const capacity = (person.capacity ?? burdenLimits.openAsks) + 1;
  const burden = burdenOfAsker(setting.network, { ...person, capacity }, setting.asOf);
  return { ...setting, askers: new Map([...setting.askers, [asker, burden]]) };
}

function gainOf({ network }: PlanSetting, now: RequestPlan, then: RequestPlan): Omit<OneMoreAsk, "asker"> {
  const [expectedNow, expectedThen] = [now, then].map(({ assignment }) =>
    expectedOf(network, assignment.routes.values()),
  ) as [Expected, Expected];
  const gap = Math.max(gapOf(now), gapOf(then));
  return {
    expectedTalks: expectedThen.expectedTalks - expectedNow.expectedTalks,
    expectedComes: expectedThen.expectedComes - expectedNow.expectedComes,
    invited: then.assignment.routes.size - now.assignment.routes.size,
    costSaved: Math.max(0, now.assignment.cost - then.assignment.cost),
    proof: gap === 0 ? "exact" : "bound",
    gap,
  };
}

const gapOf = ({ assignment: { cost, bound } }: RequestPlan): number => cost - bound;
