import { refuseAct } from "../base/refuse-act.ts";
import type { Answer, UnknownReason } from "../base/answer.ts";
import { type OptionsOf, settingsFrom } from "../base/settings.ts";
import { calendarDate } from "../base/time.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { checkedPeople } from "../circles/reach.ts";
import { interviewsIn } from "./key-figures/interviewed.ts";
import { groupParameters, type Measure, type MeasureContext, type MeasureUnit, type Values } from "./measure.ts";
import { measureNamed, type MeasureRequest, type MeasureSettings, settingsFor } from "./measure-settings.ts";
import { parentGraphOf } from "./parent-graph.ts";
import { measures } from "./registry.ts";

/** What is asked of a measure. */
export interface MeasureOptions extends MeasureRequest, OptionsOf<typeof groupParameters> {
  readonly asOf: string;
}

/** A measure's answer. A number that is not known is `null`, and the reason stands beside it. */
export interface MeasureResult {
  readonly measure: string;
  /** What the values count. */
  readonly unit: MeasureUnit;
  /** What `value` counts, where that is something else. */
  readonly togetherUnit?: MeasureUnit;
  readonly range: string;
  readonly asOf: string;
  /** The settings that the measure took, given or by default. */
  readonly parameters: Partial<MeasureSettings>;
  readonly sensitiveToMissingInterviews: boolean;
  /** How many parents on the map were interviewed, of how many: where nothing is recorded, who told whom she trusts. */
  readonly interviewed: { readonly count: number; readonly of: number };
  /** Per person; absent when a group was given. */
  readonly values?: Readonly<Record<string, number | null>>;
  /** Why a value is `null`, by id. */
  readonly unknown?: Readonly<Record<string, UnknownReason>>;
  /** For the group, or for the network as a whole. */
  readonly value?: number | null;
  /** Why `value` is `null`. */
  readonly reason?: UnknownReason;
  /** The counts that a person's value is the sum of, by their names. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * One registered measure, per person or for a group. Nothing is ranked and nobody is proposed: a person decides.
 *
 * @throws ParentCirclesError `query/unknown-measure`, `query/measure-not-for-sets`, `query/unknown-person`,
 * `query/not-a-group-member`, `query/unknown-parameter`, `query/value-not-allowed`, `query/out-of-range`,
 * `query/too-many-hops`, `query/date-invalid`
 */
export function measure(recorded: Network, name: string, options: MeasureOptions): MeasureResult {
  const network = inOrder(recorded);
  const found = measureNamed(name);
  const { set, ...request } = options;
  settingsFrom(groupParameters, { set });
  const context = contextFor(network, found, request);
  return {
    measure: found.id,
    unit: found.unit,
    ...(found.togetherUnit === undefined ? {} : { togetherUnit: found.togetherUnit }),
    range: found.range,
    asOf: context.asOf,
    parameters: context.settings,
    sensitiveToMissingInterviews: found.sensitiveToMissingInterviews,
    interviewed: interviewsIn(network, context.asOf),
    ...(set === undefined ? ofEveryone(found, context) : ofGroup(found, context, set)),
  };
}

/** What a measure is computed from, with every setting that it takes filled in. */
export function contextFor(
  network: Network,
  found: Measure,
  { asOf, ...request }: MeasureRequest & { readonly asOf: string },
): MeasureContext {
  const date = calendarDate(asOf);
  const settings = settingsFor(network, found, request);
  const graph = parentGraphOf(network, { asOf: date, domain: settings.domain });
  return { network, asOf: date, graph, settings };
}

/** The numbers of people, in ascending order; a parent who may not be on the map is no member of any group. */
export function groupMembers(
  { network, graph }: MeasureContext,
  ids: readonly string[],
  option: string,
): readonly number[] {
  checkedPeople(network, ids, option);
  const numbers = ids.map(
    (id, place) =>
      graph.indexOf.get(id) ??
      refuseAct("query/not-a-group-member", `${option}/${place}`, { reason: "notAParentOnTheMap" }),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function ofEveryone(found: Measure, context: MeasureContext): Partial<MeasureResult> {
  const values = found.ofPeople(context);
  const parts = found.parts?.(context);
  return {
    values: numbersOf(values),
    unknown: reasonsOf(values),
    ...(found.ofNetwork === undefined ? {} : single(found.ofNetwork(context))),
    ...(parts === undefined ? {} : { parts }),
  };
}

function ofGroup(found: Measure, context: MeasureContext, ids: readonly string[]): Partial<MeasureResult> {
  if (found.ofSet === undefined)
    refuseAct("query/measure-not-for-sets", "set", {
      allowed: measures.filter(({ ofSet }) => ofSet !== undefined).map(({ id }) => id),
    });
  return single(found.ofSet(context, groupMembers(context, ids, "set")));
}

const single = (answer: Answer<number>): Partial<MeasureResult> =>
  answer.known ? { value: answer.value } : { value: null, reason: answer.reason };

const numbersOf = (values: Values): Record<string, number | null> =>
  Object.fromEntries([...values].map(([id, answer]) => [id, answer.known ? answer.value : null]));

const reasonsOf = (values: Values): Record<string, UnknownReason> =>
  Object.fromEntries([...values].flatMap(([id, answer]) => (answer.known ? [] : [[id, answer.reason]])));
