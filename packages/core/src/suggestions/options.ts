import type { CalendarDate } from "../base/ids.ts";
import { consentStateOf, mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { type PairRules, pairRulesOf } from "../model/pair-rules.ts";
import { type ContactGraph, contactGraphOf } from "../trust/contact-graph.ts";
import { mostPlannedHops, type Route, type RouteRules, routesTo } from "../trust/routes.ts";
import { pooledChances } from "../trust/pooled-chances.ts";
import type { TrustArc } from "../trust/trust-arc.ts";
import { type Burden, burdenOfAsker, mayIntroduceNow } from "../circles/burden.ts";
import { firstCircleRules, isAskable } from "../circles/reach.ts";
import { wasAskedLately } from "./under-way.ts";

/** Why somebody gets no invitation; an answer, not a failure. */
export type UnassignedReason =
  | "noRoute"
  | "noSharedLanguage"
  | "noCapacity"
  | "noConsent"
  | "paused"
  | "protected"
  | "keepApart"
  | "resting"
  | "belowFloor"
  | "noOccasion"
  | "alreadyAsked"
  | "askedLately"
  | "onlyTell";

/** One way to invite somebody: who asks, and who introduces, by their numbers. */
export interface RouteOption extends Route {
  readonly target: number;
  readonly asker: number;
  readonly via: number | null;
  /** The ties of trust from the target to the asker. */
  readonly ties: readonly TrustArc[];
}

/** What all targets of one plan share. */
export interface PlanSetting {
  readonly network: Network;
  /** As reach has it, but for chances: those are learned from what came of asks, too. */
  readonly graph: ContactGraph;
  readonly asOf: CalendarDate;
  /** What is asked of each key figure who may be asked, by number. */
  readonly askers: ReadonlyMap<number, Burden>;
  /** Who stands at which end of a route: the rules of reach. */
  readonly rules: RouteRules;
  readonly pairs: PairRules;
}

/** An introduction stands in for a direct route only when it is better by this much (PN-22). */
const introductionAdvantage = 0.3;
const rounding = 1e-9;

const settings = new WeakMap<Network, PlanSetting>();

/** Opens a plan: who may be asked on this day, and what is asked of each already. The last day's is kept. */
export function planSetting(network: Network, asOf: CalendarDate): PlanSetting {
  const known = settings.get(network);
  const setting = known?.asOf === asOf ? known : newSetting(network, asOf);
  settings.set(network, setting);
  return setting;
}

function newSetting(network: Network, asOf: CalendarDate): PlanSetting {
  const compiled = contactGraphOf(network, { asOf });
  const graph = { ...compiled, chanceOf: pooledChances(network, compiled) };
  const askers = new Map<number, Burden>();
  for (const [index, person] of network.rows.people.entries())
    if (isAskable(person, asOf)) askers.set(index, burdenOfAsker(network, person, asOf));
  const maxHops = Math.min(mostPlannedHops, network.settings.maxHops);
  const rules = firstCircleRules(network, { asOf, maxHops, absent: new Set() });
  return { network, graph, asOf, askers, rules, pairs: pairRulesOf(network) };
}

/** The ways to invite one person, or why there is none. */
export type Options =
  | { readonly options: readonly RouteOption[] }
  | { readonly options: readonly []; readonly reason: UnassignedReason };

/**
 * The ways to invite somebody: each key figure whom she trusts, and each who is trusted by a person whom she trusts.
 * For one asker the direct way stands before an introduction unless that is better by 0.3 (PN-22).
 */
export function optionsFor(setting: PlanSetting, target: number): Options {
  const person = personAt(setting, target);
  const barred = barredReason(setting.network, person, setting.asOf);
  if (barred !== undefined) return { options: [], reason: barred };
  const refused = new Set<UnassignedReason>();
  const options = allWays(setting, target).filter((option) => {
    const reason = refusalOf(setting, option);
    if (reason !== undefined) refused.add(reason);
    return reason === undefined;
  });
  if (options.length === 0) return { options: [], reason: firstReason(shownReasons(setting, refused)) };
  return { options: options.filter((option) => isPreferred(option, options)) };
}

function barredReason(network: Network, person: Person, asOf: CalendarDate): UnassignedReason | undefined {
  if (person.protected === true) return "protected";
  if (!mayBe(person, "invited", asOf)) return consentStateOf(person, asOf) === "named" ? "onlyTell" : "noConsent";
  return wasAskedLately(network, person.id, asOf) ? "askedLately" : undefined;
}

/**
 * That two people are to be kept apart is for the coordinator alone. Others read the reason that there would be
 * without the pair, or that whoever could ask has no room: the one answer that everyone gets now and then.
 */
function shownReasons({ pairs }: PlanSetting, refused: ReadonlySet<UnassignedReason>): ReadonlySet<UnassignedReason> {
  if (pairs.named || !refused.has("keepApart")) return refused;
  const others = [...refused].filter((reason) => reason !== "keepApart");
  return new Set(others.length === 0 ? ["noCapacity"] : others);
}

/** The reason that says most about what could be done comes first. */
const reasonOrder: readonly UnassignedReason[] = [
  "noCapacity",
  "resting",
  "paused",
  "keepApart",
  "noSharedLanguage",
  "belowFloor",
];

const firstReason = (refused: ReadonlySet<UnassignedReason>): UnassignedReason =>
  reasonOrder.find((reason) => refused.has(reason)) ?? "noRoute";

/** Every way to somebody, those included whose ties are too weak. */
export function allWays(setting: PlanSetting, target: number): RouteOption[] {
  const { graph, rules } = setting;
  return routesTo(graph, target, rules).map((route) => ({
    ...route,
    target,
    asker: route.steps.at(-1) as number,
    via: route.steps.length > 2 ? (route.steps[1] as number) : null,
    ties: route.arcs.map((_, step) => arcOn(graph, route, step)),
  }));
}

const arcOn = (graph: ContactGraph, { steps }: Route, step: number): TrustArc =>
  graph.arcBetween(steps[step] as number, steps[step + 1] as number) as TrustArc;

function refusalOf(setting: PlanSetting, option: RouteOption): UnassignedReason | undefined {
  if (!option.holds) return "belowFloor";
  if (!option.ties.every(mayShareLanguage)) return "noSharedLanguage";
  if (isKeptApart(setting, option)) return "keepApart";
  const burden = setting.askers.get(option.asker) as Burden;
  if (burden.free === 0) return burden.away ?? "noCapacity";
  const via = option.via === null ? undefined : personAt(setting, option.via);
  if (via !== undefined && !mayIntroduceNow(setting.network, via, setting.asOf)) return "resting";
  return undefined;
}

/** Whether the two are known to share a language, or it is unknown. */
export const mayShareLanguage = ({ languages, languageUnknown }: TrustArc): boolean =>
  languages.length > 0 || languageUnknown;

/** Nobody is paired with someone she is to be kept apart from, nor reached through someone she does not want. */
function isKeptApart(setting: PlanSetting, { target, asker, via }: RouteOption): boolean {
  const ids = [target, asker, ...(via === null ? [] : [via])].map((index) => personAt(setting, index).id);
  return mayNotMeet(setting, ids);
}

/** Whether people, the one to be reached first, may not be brought together. */
export function mayNotMeet({ pairs }: PlanSetting, ids: readonly string[]): boolean {
  const [target = ""] = ids;
  return ids.some((a) => pairs.unwanted(target, a) || ids.some((b) => pairs.apart(a, b)));
}

function isPreferred(option: RouteOption, options: readonly RouteOption[]): boolean {
  if (option.via === null) return true;
  const direct = options.find(({ asker, via }) => asker === option.asker && via === null);
  return direct === undefined || option.probability >= direct.probability + introductionAdvantage - rounding;
}

/** The person with a number. */
export const personAt = ({ network }: PlanSetting, index: number): Person => network.rows.people[index] as Person;
