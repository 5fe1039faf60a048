import { refuse } from "../base/errors.ts";
import { optionsFromTexts } from "../base/parameter-text.ts";
import { text, wholeNumber } from "../base/parameter.ts";
import { type OptionsOf, settingsFrom } from "../base/settings.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { checkedPeople } from "../circles/reach.ts";
import { type BestSets, bestSets, type SetObjective, type SetSearch } from "../graph/best-set.ts";
import { lazyGreedySet } from "../graph/lazy-greedy.ts";
import { goodSet } from "../graph/swap-search.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import type { Measure, MeasureContext, MeasureUnit, SetSearchPlan } from "./measure.ts";
import { groupConditions, mostMembers } from "./key-figures/question.ts";
import {
  measureNamed,
  type MeasureRequest,
  type MeasureSettings,
  requestFrom,
  type Texts,
} from "./measure-settings.ts";
import { measures } from "./registry.ts";
import { contextFor, groupMembers } from "./run-measure.ts";

/** What a best group is asked with, beside the parameters of the measure. */
export const bestSetParameters = {
  measure: text({ takes: ["MEASURE"], meaning: "the id of a measure that has a best group" }),
  size: wholeNumber({ minimum: 1, maximum: mostMembers, meaning: "how many members" }),
  ...groupConditions,
};

/** Which best group is looked for: {@link bestSetParameters}, and those of the measure. */
export interface BestSetOptions extends MeasureRequest, OptionsOf<typeof bestSetParameters> {
  readonly asOf: string;
}

/**
 * The options of `bestSet` from the texts of an address or a command line, checked.
 *
 * @throws ParentCirclesError `query/unknown-measure`, `query/unknown-parameter`, `query/out-of-range`,
 * `query/value-not-allowed`: all that is wrong
 */
export function bestSetOptionsFrom({ measure = "", size, mustInclude, exclude, ...given }: Texts) {
  const request = requestFrom(measure, given);
  const asked = optionsFromTexts(bestSetParameters, { measure, size, mustInclude, exclude });
  return { ...request, ...asked } as Omit<BestSetOptions, "asOf">;
}

/** The best groups: all that tie. */
export interface BestSetResult {
  readonly measure: string;
  readonly unit: MeasureUnit;
  readonly asOf: string;
  readonly parameters: Partial<MeasureSettings>;
  readonly value: number;
  /** Each in the order of their ids. */
  readonly sets: readonly (readonly string[])[];
  /** `exact`: no group is worth more. `bound`: none is worth more than `bound`. */
  readonly proof: "exact" | "bound";
  readonly bound: number;
  /** There when `sets` may not be all that are worth as much: after a thousand, or without a proof. */
  readonly moreTies?: true;
}

/**
 * The groups of a size that are best by one measure, by branch and bound: the same search for every measure of a group.
 * It takes no chance. Coverage is that of a proposed group, and proposes only who consented; the other measures describe
 * the network and look at every parent on the map.
 *
 * @throws ParentCirclesError `query/unknown-measure`, `query/measure-not-for-sets`, `query/out-of-range`,
 * `query/unknown-parameter`, `query/value-not-allowed`, `query/unknown-person`, `query/not-a-group-member`,
 * `query/group-impossible`
 */
export function bestSet(recorded: Network, options: BestSetOptions): BestSetResult {
  const network = inOrder(recorded);
  const { measure: name, size: wanted, mustInclude: required, exclude: excluded, ...request } = options;
  const found = measureNamed(name);
  const asked = { measure: name, size: wanted, mustInclude: required, exclude: excluded };
  const { size, mustInclude = [], exclude = [] } = settingsFrom(bestSetParameters, asked);
  const context = contextFor(network, found, { ...request, ...asProposed(found, request) });
  const { plan, ...chosen } = whoMayBeChosen(context, { found, size, mustInclude, exclude });
  const best = searched(plan, { ...chosen, size });
  return {
    measure: found.id,
    unit: found.unit,
    asOf: context.asOf,
    parameters: context.settings,
    value: best.value,
    sets: best.sets.map((set) => set.map((member) => context.graph.ids[member] as string)),
    proof: best.proven ? "exact" : "bound",
    bound: best.bound,
    ...(best.proven && best.sets.length < mostTies ? {} : { moreTies: true }),
  };
}

/** A group that is looked for is one that is proposed, where a measure tells this from the present one. */
function asProposed({ parameters }: Measure, { group = "proposed" }: MeasureRequest): MeasureRequest {
  if (!("group" in parameters)) return {};
  return group === "proposed" ? { group } : refuse("query/value-not-allowed", "group", { allowed: ["proposed"] });
}

/** So many tied groups are listed. */
const mostTies = 1_000;

/** Up to so many candidates the search tries to prove its answer; above it, it is greedy and returns a bound. */
const mostForProof = 1_000;

function searched(plan: SetSearchPlan, chosen: Omit<SetSearch, "objective" | "maxNodes">): BestSets {
  const { objective, maxNodes } = plan;
  if (plan.submodular === true && chosen.candidates.length > mostForProof) return greedily(objective, chosen);
  const start = goodSet({ ...chosen, objective, maxNodes });
  return bestSets({ ...chosen, objective, maxNodes, mostTies, start: start === undefined ? [] : [start] });
}

/** One good group, with no more than a bound on the best: whether others tie with it is not looked at. */
function greedily(objective: SetObjective, chosen: Omit<SetSearch, "objective" | "maxNodes">): BestSets {
  const { set, bound } = lazyGreedySet({ ...chosen, objective });
  const value = objective.value(set);
  return { value, sets: [set], bound: Math.max(value, bound), proven: false };
}

interface Conditions {
  readonly found: Measure;
  readonly size: number;
  readonly mustInclude: readonly string[];
  readonly exclude: readonly string[];
}

function whoMayBeChosen(context: MeasureContext, { found, size, mustInclude, exclude }: Conditions) {
  const plan = planOf(found, context, size);
  if (plan.mostMembers !== undefined && size > plan.mostMembers)
    refuse("query/out-of-range", "size", { minimum: 1, maximum: Math.max(0, plan.mostMembers) });
  const excluded = checkedPeople(context.network, exclude, "exclude");
  const everyone = plan.candidates ?? context.graph.ids.map((_, index) => index);
  const candidates = everyone.filter((candidate) => !excluded.has(context.graph.ids[candidate] as string));
  const required = groupMembers(context, mustInclude, "mustInclude");
  const open = new Set(candidates);
  for (const [place, id] of mustInclude.entries())
    if (!open.has(context.graph.indexOf.get(id) as number))
      refuseAct("query/not-a-group-member", `mustInclude/${place}`, { reason: "excludedOrNoConsent" });
  if (candidates.length < size || required.length > size)
    refuseAct("query/group-impossible", "size", { size, candidates: candidates.length });
  return { plan, candidates, required };
}

const planOf = (found: Measure, context: MeasureContext, size: number): SetSearchPlan =>
  found.search === undefined
    ? refuseAct("query/measure-not-for-sets", "measure", {
        allowed: measures.filter(({ search }) => search !== undefined).map(({ id }) => id),
      })
    : found.search(context, size);
