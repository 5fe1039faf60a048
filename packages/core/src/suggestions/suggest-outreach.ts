import { suggestionsWords } from "@parent-circles/words";
import { refuse } from "../base/errors.ts";
import type { CalendarDate } from "../base/ids.ts";
import { type LanguageOrWords, wordsIn } from "../base/language.ts";
import { calendarDate } from "../base/time.ts";
import type { OutreachRequest } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { costOf } from "../trust/contact-graph.ts";
import { assign } from "./assignment.ts";
import { type Occasions, suggestionFrom, tellerFor, unassignedFrom } from "./explain.ts";
import { occasionFor } from "./occasion.ts";
import { type Options, optionsFor, personAt, planSetting, type PlanSetting, type UnassignedReason } from "./options.ts";
import { isUnderWay } from "./under-way.ts";
import type { OutreachPlan } from "./suggestion.ts";

/** When and in which language a plan is asked for. */
export interface OutreachOptions {
  readonly asOf: string;
  /** The language of the sentences: Dutch unless given. */
  readonly language?: LanguageOrWords<"suggestions">;
}

/**
 * The plan for a contact request: for each person to be reached one small ask, or the reason why there is none. The
 * least sum of −ln probability within everyone's capacity; nobody is invited to a rung she is not ready for, and nobody
 * is named whose consent does not allow it. Nothing is sent: a person accepts each suggestion.
 *
 * @throws ParentCirclesError `request/wrong-kind`, `request/no-targets`, `query/unknown-person`,
 * `query/unknown-institution`, `query/unknown-occasion`, `query/date-invalid`, `query/value-not-allowed`
 */
export function suggestOutreach(recorded: Network, request: OutreachRequest, options: OutreachOptions): OutreachPlan {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const speaker = wordsIn(suggestionsWords, options.language ?? "nl");
  const setting = planSetting(network, asOf);
  const targets = checkedTargets(network, setting, request);
  const occasions = occasionsFor(network, request, { targets, asOf });
  const found = new Map(targets.map((target) => [target, waysToInvite(setting, target, { occasions, request })]));
  const assignment = assign(
    setting,
    [...found.values()].map((one) => one.options),
  );
  const telling = { setting, speaker, occasions, goalStage: request.goalStage };
  const plan = [...assignment.values()].map((chosen) =>
    suggestionFrom(telling, chosen, found.get(chosen.target)?.options ?? []),
  );
  const left = targets.filter((target) => !assignment.has(target));
  const reasonOf = (target: number): UnassignedReason => reasonFor(found.get(target), network.settings.unassignedFloor);
  return {
    request: request.id,
    asOf,
    plan: targets.flatMap((target) =>
      plan.filter((suggestion) => suggestion.target === network.rows.people[target]?.id),
    ),
    tell: left.flatMap((target) => (reasonOf(target) === "onlyTell" ? tellerFor(telling, target) : [])),
    unassigned: left.map((target) => unassignedFrom(telling, target, reasonOf(target))),
    cost:
      plan.reduce((sum, { probability }) => sum + costOf(probability), 0) +
      left.length * costOf(network.settings.unassignedFloor),
    expectedYes: plan.reduce((sum, { probability }) => sum + probability, 0),
  };
}

function checkedTargets(network: Network, { graph }: PlanSetting, request: OutreachRequest): number[] {
  if (request.kind !== "contactRequest") refuse("request/wrong-kind", "/kind");
  if (!network.institutions.has(request.institution)) refuse("query/unknown-institution", "/institution");
  if (request.occasion !== undefined && !network.rows.activities.some(({ id }) => id === request.occasion))
    refuse("query/unknown-occasion", "/occasion");
  const targets = request.targets ?? [];
  if (targets.length === 0) refuse("request/no-targets", "/targets");
  const numbers = targets.map(
    (id, place) => graph.indexOf.get(id) ?? refuse("query/unknown-person", `/targets/${place}`),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function occasionsFor(
  network: Network,
  { occasion }: OutreachRequest,
  { targets, asOf }: { targets: readonly number[]; asOf: CalendarDate },
): Occasions {
  const wanted = { occasion: occasion ?? undefined, asOf };
  return new Map(
    targets.map((target) => [
      target,
      occasionFor(network, network.rows.people[target] as Network["rows"]["people"][number], wanted),
    ]),
  );
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

/** What lies less above the floor is as good as on it. */
const rounding = 1e-9;

/** With options and yet unassigned, everyone who could ask has enough to do; or no chance is above the floor. */
function reasonFor(found: Options | undefined, floor: number): UnassignedReason {
  if (found === undefined) return "noCapacity";
  if ("reason" in found) return found.reason;
  return found.options.every(({ probability }) => probability <= floor + rounding) ? "belowFloor" : "noCapacity";
}
