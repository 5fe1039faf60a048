import type { Answer, UnknownReason } from "../base/answer.ts";
import { known, unknown } from "../base/answer.ts";
import type { CalendarDate } from "../base/ids.ts";
import { choice, flag, ids, type Parameters } from "../base/parameter.ts";
import type { SettingsOf } from "../base/settings.ts";
import type { CompressedRows } from "../graph/compressed-rows.ts";
import type { SetObjective } from "../graph/best-set.ts";
import type { Network } from "../model/network.ts";
import { trustDomains } from "../model/vocabulary.ts";
import { type ParentGraph, parentsAmong } from "./parent-graph.ts";

/** What every measure takes. */
export const commonParameters = {
  domain: choice({ default: "invite", choices: trustDomains, meaning: "the kind of trust that is looked at" }),
};

/** What `measure` is asked with beside the parameters of the measure itself. */
export const groupParameters = {
  set: ids({ otherwise: "every person, and the network as a whole", meaning: "the group that is measured" }),
};

/** Ties with a direction, or each taken both ways; `whenDirected` says what is counted with one. */
export const directedOr = (whenDirected: string, otherwise = "either way") =>
  flag({ default: true, meaning: `${whenDirected}; false: ${otherwise}` });

/** What a measure counts. */
export const measureUnits = [
  "parents",
  "members",
  "people",
  "parts",
  "share",
  "number",
  "pairs",
  "hearings",
  "contacts",
  "ties",
] as const;
/** One of {@link measureUnits}. */
export type MeasureUnit = (typeof measureUnits)[number];

/**
 * What a measure is, to whoever computes with it: docs and endpoints are built from it. What it says to a coordinator stands in
 * `packages/words`, under its id.
 */
export interface MeasureDeclaration {
  readonly id: string;
  readonly formula: string;
  /** What is counted of a person. */
  readonly unit: MeasureUnit;
  /** What is counted of a group or the whole network, where that is something else. */
  readonly togetherUnit?: MeasureUnit;
  readonly range: string;
  /** Where the literature or the tools have several: which one this is, and a tool that agrees. */
  readonly definition: string;
  /** What is done with answers that are missing. */
  readonly unknowns: string;
  /** What it returns for nobody, one person and two. */
  readonly fewPeople: string;
  readonly cost: string;
  readonly source: string;
  /** Whether it changes a lot when some parents have not been interviewed (measures 2.19). */
  readonly sensitiveToMissingInterviews: boolean;
  readonly parameters: Parameters;
}

/** What a measure is computed from. */
export interface MeasureContext<Settings extends object = object> {
  readonly network: Network;
  readonly asOf: CalendarDate;
  readonly graph: ParentGraph;
  readonly settings: Settings & SettingsOf<typeof commonParameters>;
}

/** What a measure is computed from that declares these parameters. */
export type ContextOf<Declared extends Parameters> = MeasureContext<SettingsOf<Declared>>;

/** A person (or, in brokerage, an institution) and what is said of her. */
export type Values = ReadonlyMap<string, Answer<number>>;

/** How the best set is searched for: what is maximised, and how many unfinished sets are looked at before giving up. */
export interface SetSearchPlan {
  readonly objective: SetObjective;
  readonly maxNodes: number;
  /** A larger group has no value; any size when absent. */
  readonly mostMembers?: number;
  /** Whether the relaxation is submodular, so that large networks can be searched greedily with a bound. */
  readonly submodular?: true;
  /** Who may be chosen, by number; everyone when absent. */
  readonly candidates?: readonly number[];
}

/** The pure functions of a measure, given what it is computed from. */
export interface MeasureFunctions<Context> {
  readonly ofPeople: (context: Context) => Values;
  /** The value of a group, by numbers; absent where the measure says nothing about a group. */
  readonly ofSet?: (context: Context, members: readonly number[]) => Answer<number>;
  readonly ofNetwork?: (context: Context) => Answer<number>;
  /** The counts that a value is the sum of, by id and name. */
  readonly parts?: (context: Context) => Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How the best group of a size is found; absent where no group can be best. */
  readonly search?: (context: Context, size: number) => SetSearchPlan;
}

/** A registered measure: a declaration with pure functions. */
export type Measure = MeasureDeclaration & MeasureFunctions<MeasureContext>;

/** What every measure says of itself, with the parameters that one declares. */
type Declaring<Declared extends Parameters> = Omit<MeasureDeclaration, "parameters"> & {
  readonly parameters: Declared;
};

/**
 * Declares a measure. Its functions see the settings that it declares and no others; who calls them fills these in by the
 * same declaration, so that the list of measures need not know them.
 */
export const defineMeasure = <Declared extends Parameters>(
  measure: Declaring<Declared> & MeasureFunctions<ContextOf<Declared>>,
): Declaring<Declared> & MeasureFunctions<MeasureContext> =>
  measure as unknown as Declaring<Declared> & MeasureFunctions<MeasureContext>;

type DirectedContext = Pick<MeasureContext<{ readonly directed: boolean }>, "graph" | "settings">;

/** The arcs of contact, from the trusted to the truster; each both ways when not `directed`. */
export const contactsIn = ({ graph, settings }: DirectedContext): CompressedRows =>
  settings.directed ? graph.contacts : graph.bothWays;

/** The arcs of trust, from the truster to the trusted; each both ways when not `directed`. */
export const trusteesIn = ({ graph, settings }: DirectedContext): CompressedRows =>
  settings.directed ? graph.trustees : graph.bothWays;

/** The values of all parents, by number; `undefined` where the measure is not defined for her. */
export const valuesOf = (graph: ParentGraph, valueOf: (index: number) => number | undefined): Values =>
  answersOf(graph, (index) => definedOr(valueOf(index)));

/** The answers for all parents, by number. */
export const answersOf = ({ ids }: ParentGraph, answerOf: (index: number) => Answer<number>): Values =>
  new Map(ids.map((id, index) => [id, answerOf(index)]));

/** A number as an answer: `undefinedHere` in place of `undefined`. */
export const definedOr = (value: number | undefined, reason: UnknownReason = "undefinedHere"): Answer<number> =>
  value === undefined ? unknown(reason) : known(value);

/** How many arcs leave a node. */
export const arcsOf = ({ offsets }: CompressedRows, index: number): number =>
  (offsets[index + 1] as number) - (offsets[index] as number);

/** The numbers of those to whom arcs from a node lead. */
export const endsOf = ({ offsets, targets }: CompressedRows, index: number): Uint32Array =>
  targets.subarray(offsets[index], offsets[index + 1]);

/** A share, or `undefined` where there is nothing to take a share of. */
export const shareOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** What a measure of the whole network says about a group: the same, of the group and the ties among its members. */
export const amongMembers =
  <Settings extends object>(ofNetwork: (context: MeasureContext<Settings>) => Answer<number>) =>
  (context: MeasureContext<Settings>, members: readonly number[]): Answer<number> =>
    ofNetwork({ ...context, graph: parentsAmong(context.graph, members) });

/** How many steps it takes to walk through a graph once. */
export const stepsOf = (rows: CompressedRows): number => rows.size + rows.targets.length + 1;

/** How many groups can be looked at in some seconds, when one costs so many steps; no more than two million. */
export const affordable = (stepsPerGroup: number): number =>
  Math.min(2_000_000, Math.max(1_000, Math.floor(stepsBudget / stepsPerGroup)));

const stepsBudget = 200_000_000;
