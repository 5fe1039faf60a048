import type { MergeRecord, Person } from "./document.ts";
import { type Network, withRows } from "./network.ts";

/** Who is not to be brought together, and whether that may be given as a reason. */
export interface PairRules {
  /** Whether two people are to be kept apart; who of the two asked for it does not matter. */
  readonly apart: (a: string, b: string) => boolean;
  /** Whether a person does not want to be reached through another. */
  readonly unwanted: (target: string, other: string) => boolean;
  /** Whether the reason may be named: to the coordinator alone. */
  readonly named: boolean;
}

const hidden = new WeakMap<Network, Network>();

/** The rules on pairs of people that hold in a network, also where they have been taken out of sight. */
export function pairRulesOf(network: Network): PairRules {
  const source = hidden.get(network);
  const { people } = source ?? network;
  const lists = (id: string, key: "keepApart" | "notThrough", other: string): boolean =>
    people.get(id)?.[key]?.includes(other) === true;
  return {
    apart: (a, b) => lists(a, "keepApart", b) || lists(b, "keepApart", a),
    unwanted: (target, other) => lists(target, "notThrough", other),
    named: source === undefined,
  };
}

/**
 * The same network without any list of people to be kept apart, for eyes other than the coordinator's, nor any in the
 * records of merges. The rules still bind whatever is suggested from it, under another reason; a network made from this
 * one by a change has lost them.
 */
export function withPairRulesHidden(network: Network): Network {
  const { people, merges } = network.rows;
  if (!people.some(hasPairRule) && !merges.some(mergeHasPairRule)) return network;
  const visible = withRows(network, {
    people: people.map(withoutPairRules),
    ...(merges.length === 0 ? {} : { merges: merges.map(mergeWithoutPairRules) }),
  });
  hidden.set(visible, network);
  return visible;
}

/** A network made by a change from one whose lists are out of sight, with the rules that bound there. */
export function withPairRulesFrom(source: Network, changed: Network): Network {
  const kept = hidden.get(source);
  if (kept !== undefined) hidden.set(changed, kept);
  return changed;
}

const hasPairRule = ({ keepApart, notThrough }: Person): boolean => keepApart !== undefined || notThrough !== undefined;

const withoutPairRules = (person: Person): Person => {
  const { keepApart: _, notThrough: __, ...rest } = person;
  return rest;
};

const isPairRule = ({ key }: { readonly key: string }): boolean => key === "keepApart" || key === "notThrough";

const mergeHasPairRule = ({ kept, removed, named = [] }: MergeRecord): boolean =>
  hasPairRule(kept) || hasPairRule(removed) || named.some(isPairRule);

const mergeWithoutPairRules = (merge: MergeRecord): MergeRecord => ({
  ...merge,
  kept: withoutPairRules(merge.kept),
  removed: withoutPairRules(merge.removed),
  ...(merge.named === undefined ? {} : { named: merge.named.filter((one) => !isPairRule(one)) }),
});
