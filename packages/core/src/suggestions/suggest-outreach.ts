import { suggestionsWords } from "@parent-circles/words";
import { wordsIn } from "../base/language.ts";
import { languageOrWords } from "../base/language-parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import type { OutreachRequest } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { suggestionFrom, tellerFor } from "./explain.ts";
import { explainUnassigned } from "./explain-unassigned.ts";
import { type Options, planSetting, type UnassignedReason } from "./options.ts";
import { expectedOf } from "./expected.ts";
import { planRequest } from "./plan-request.ts";
import type { OutreachPlan } from "./suggestion.ts";

/** What a plan is asked with. */
export const outreachParameters = { language: languageOrWords<"suggestions">() };

/** On which day, and with which of {@link outreachParameters}, a plan is asked for. */
export interface OutreachOptions extends OptionsOf<typeof outreachParameters> {
  readonly asOf: string;
}

/**
 * The plan for a contact request: for each person to be reached one small ask, or the reason why there is none. The
 * least sum of −ln probability within everyone's capacity, with its proof or a bound; nobody is invited to a rung she is not
 * ready for, and nobody is named whose consent does not allow it. Nothing is sent: a person accepts each suggestion.
 *
 * @throws ParentCirclesError `request/wrong-kind`, `request/no-targets`, `query/unknown-person`,
 * `query/unknown-institution`, `query/unknown-occasion`, `query/unknown-parameter`, `query/value-not-allowed`, `query/date-invalid`
 */
export function suggestOutreach(recorded: Network, request: OutreachRequest, options: OutreachOptions): OutreachPlan {
  const network = inOrder(recorded);
  const { asOf, language } = settingsOn(outreachParameters, options);
  const speaker = wordsIn(suggestionsWords, language);
  const setting = planSetting(network, asOf);
  const { targets, occasions, options: ways, assignment } = planRequest(setting, request);
  const { routes, cost, bound } = assignment;
  const telling = { setting, speaker, occasions, goalStage: request.goalStage };
  const plan = targets.flatMap((target) => {
    const chosen = routes.get(target);
    return chosen === undefined ? [] : [suggestionFrom(telling, chosen, ways.get(target)?.options ?? [])];
  });
  const left = targets.flatMap((target) =>
    routes.has(target) ? [] : [{ target, reason: reasonFor(ways.get(target)) }],
  );
  const tell = left.flatMap(({ target, reason }) => (reason === "onlyTell" ? tellerFor(telling, target) : []));
  return {
    request: request.id,
    asOf,
    plan,
    tell,
    ...explainUnassigned(telling, left, tell),
    cost,
    bound,
    proof: bound === cost ? "exact" : "bound",
    ...expectedOf(network, plan),
  };
}

/** With options and yet unassigned, everyone who could ask has enough to do. */
const reasonFor = (found: Options | undefined): UnassignedReason =>
  found !== undefined && "reason" in found ? found.reason : "noCapacity";
