import type { Answer, UnknownReason } from "../base/answer.ts";
import { known, unknown } from "../base/answer.ts";
import type { CalendarDate } from "../base/ids.ts";
import type { CompressedRows } from "../graph/compressed-rows.ts";
import type { SetObjective } from "../graph/best-set.ts";
import type { Network } from "../model/network.ts";
import type { TrustDomain } from "../model/vocabulary.ts";
import { type ParentGraph, parentsAmong } from "./parent-graph.ts";

/** The ways in which distance-weighted reach is brought to 0..1; see the measure `kpp-pos`. */
export const normalisations = ["paper", "excludeOverN", "excludeOverRest"] as const;
/** One of {@link normalisations}. */
export type Normalisation = (typeof normalisations)[number];
/** The two forms of closeness. */
export const closenessForms = ["wassermanFaust", "harmonic"] as const;
/** One of {@link closenessForms}. */
export type ClosenessForm = (typeof closenessForms)[number];
/** Whether a group is valued as the first circle that is there, or as one that is proposed; see `coverage`. */
export const groupKinds = ["present", "proposed"] as const;
/** One of {@link groupKinds}. */
export type GroupKind = (typeof groupKinds)[number];

/** Everything that a measure can be asked with, complete. */
export interface MeasureSettings {
  /** `true`: ties have a direction. `false`: each is taken both ways. */
  readonly directed: boolean;
  readonly normalisation: Normalisation;
  /** How many steps count. */
  readonly maxHops: number;
  /** Whether stronger trust counts for more. */
  readonly weighted: boolean;
  /** How often news is passed on. */
  readonly rounds: number;
  /** The chance of passing news on; `trust`: the belief of each tie. */
  readonly passing: number | "trust";
  readonly form: ClosenessForm;
  readonly group: GroupKind;
  /** Who belongs to which group, by id; `circle`: key figures and others; `kind`: parents and institutions. */
  readonly groups: Readonly<Record<string, string>> | "circle" | "kind";
  readonly domain: TrustDomain;
}

/** A setting that a measure takes, with the value that holds where none is given; `setting`: the network's own. */
export interface Parameter<Value> {
  readonly default: Value | "setting";
  readonly meaning: string;
}

/** The settings that a measure takes. */
export type Parameters = { readonly [Name in keyof MeasureSettings]?: Parameter<MeasureSettings[Name]> };

/** What a measure is, in words: forms, docs and endpoints are built from it. */
export interface MeasureDeclaration {
  readonly id: string;
  /** What it says to a coordinator. */
  readonly meaning: string;
  readonly formula: string;
  readonly unit: string;
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
export interface MeasureContext {
  readonly network: Network;
  readonly asOf: CalendarDate;
  readonly graph: ParentGraph;
  readonly settings: MeasureSettings;
}

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

/** A registered measure: a declaration with pure functions. */
export interface Measure extends MeasureDeclaration {
  readonly ofPeople: (context: MeasureContext) => Values;
  /** The value of a group, by numbers; absent where the measure says nothing about a group. */
  readonly ofSet?: (context: MeasureContext, members: readonly number[]) => Answer<number>;
  readonly ofNetwork?: (context: MeasureContext) => Answer<number>;
  /** The counts that a value is the sum of, by id and name. */
  readonly parts?: (context: MeasureContext) => Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How the best group of a size is found; absent where no group can be best. */
  readonly search?: (context: MeasureContext, size: number) => SetSearchPlan;
}

/** The arcs of contact, from the trusted to the truster; each both ways when not `directed`. */
export const contactsIn = ({ graph, settings }: MeasureContext): CompressedRows =>
  settings.directed ? graph.contacts : graph.bothWays;

/** The arcs of trust, from the truster to the trusted; each both ways when not `directed`. */
export const trusteesIn = ({ graph, settings }: MeasureContext): CompressedRows =>
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
  (ofNetwork: (context: MeasureContext) => Answer<number>) =>
  (context: MeasureContext, members: readonly number[]): Answer<number> =>
    ofNetwork({ ...context, graph: parentsAmong(context.graph, members) });

/** How many steps it takes to walk through a graph once. */
export const stepsOf = (rows: CompressedRows): number => rows.size + rows.targets.length + 1;

/** How many groups can be looked at in some seconds, when one costs so many steps; no more than two million. */
export const affordable = (stepsPerGroup: number): number =>
  Math.min(2_000_000, Math.max(1_000, Math.floor(stepsBudget / stepsPerGroup)));

const stepsBudget = 200_000_000;
