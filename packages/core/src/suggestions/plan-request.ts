import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import type { OutreachRequest } from "../model/document.ts";
import { type Assignment, assign } from "./assignment.ts";
import type { Occasions } from "./explain.ts";
import { occasionFor } from "./occasion.ts";
import { type Options, optionsFor, personAt, type PlanSetting } from "./options.ts";
import { isUnderWay } from "./under-way.ts";

/** The plan for a request by numbers, before anything of it is put into words. */
export interface RequestPlan {
  /** Each person to be reached, once, in the order of the network. */
  readonly targets: readonly number[];
  readonly occasions: Occasions;
  /** The ways to invite each target, or why there is none. */
  readonly options: ReadonlyMap<number, Options>;
  readonly assignment: Assignment;
}

/**
 * Plans a contact request or an invitation: the ways to invite each person, and the choice among them.
 *
 * @throws ParentCirclesError `request/wrong-kind`, `request/no-targets`, `query/unknown-person`,
 * `query/unknown-institution`, `query/unknown-occasion`
 */
export function planRequest(setting: PlanSetting, request: OutreachRequest): RequestPlan {
  const targets = checkedTargets(setting, request);
  const occasions = occasionsFor(setting, request, targets);
  const options = new Map(targets.map((target) => [target, waysToInvite(setting, target, { occasions, request })]));
  const assignment = assign(
    setting,
    [...options.values()].map((found) => found.options),
  );
  return { targets, occasions, options, assignment };
}

function checkedTargets({ network, graph }: PlanSetting, request: OutreachRequest): number[] {
  if (request.kind === "jointProject") refuseAct("request/wrong-kind", "/kind");
  const { institution } = request;
  if (institution !== undefined && !network.institutions.has(institution))
    refuseAct("query/unknown-institution", "/institution");
  if (request.occasion !== undefined && !network.rows.activities.some(({ id }) => id === request.occasion))
    refuseAct("query/unknown-occasion", "/occasion");
  const targets = request.targets ?? [];
  if (targets.length === 0) refuseAct("request/no-targets", "/targets");
  const numbers = targets.map(
    (id, place) => graph.indexOf.get(id) ?? refuse("query/unknown-person", `/targets/${place}`),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function occasionsFor(setting: PlanSetting, { occasion }: OutreachRequest, targets: readonly number[]): Occasions {
  const wanted = { occasion: occasion ?? undefined, asOf: setting.asOf };
  return new Map(targets.map((target) => [target, occasionFor(setting.network, personAt(setting, target), wanted)]));
}

interface Planning {
  readonly occasions: Occasions;
  readonly request: OutreachRequest;
}

/** Nobody is asked twice for one request, and nobody is asked without an occasion that fits. */
function waysToInvite(setting: PlanSetting, target: number, { occasions, request }: Planning): Options {
  if (isUnderWay(setting.network, { request: request.id, target: personAt(setting, target).id, asOf: setting.asOf }))
    return { options: [], reason: "alreadyAsked" };
  const found = optionsFor(setting, target);
  if (found.options.length === 0 || occasions.get(target)?.fits === true) return found;
  return { options: [], reason: "noOccasion" };
}
