import { refuse } from "../../base/errors.ts";
import { refuseAct } from "../../base/refuse-act.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { choice, flag, ids, sizes, type Sizes, wholeNumber } from "../../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../../base/settings.ts";
import { checkedPeople } from "../../circles/reach.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { maxHopsParameter } from "../../trust/routes.ts";
import { candidatesIn, isWilling } from "./candidates.ts";
import { type Division, divisionBy, divisionKinds } from "./division.ts";

/** Where chance begins. */
export const seedParameter = wholeNumber({
  default: 1,
  minimum: 0,
  maximum: 2 ** 31 - 1,
  meaning: "where chance begins; the same seed gives the same answer",
});

/** How many members a group has at most that is looked for. */
export const mostMembers = 50;

/** Who must be in a group that is looked for, and who must not. */
export const groupConditions = {
  mustInclude: ids({ otherwise: "nobody", meaning: "who must be in the group" }),
  exclude: ids({ otherwise: "nobody", meaning: "who must not be in the group" }),
};

/** What the best group is asked with. */
export const keyFigureParameters = {
  size: sizes({
    minimum: 1,
    maximum: mostMembers,
    meaning: "how many members; of a range, the size with the largest coverage is proposed",
  }),
  ...groupConditions,
  availableOnly: flag({
    default: false,
    meaning: "only those are candidates who can take an ask that day: not pausing, not resting, not fully loaded",
  }),
  coverBy: choice({
    otherwise: "no such condition",
    choices: divisionKinds,
    meaning: "every language, cluster or institution that a candidate can cover must be covered by a member",
  }),
  fairness: choice({
    otherwise: "as many parents as possible",
    choices: ["worst-first"],
    meaning: "the part of the neighbourhood that is reached least is reached as well as can be",
  }),
  maxHops: maxHopsParameter,
  seed: seedParameter,
  replicates: wholeNumber({
    default: 200,
    minimum: 0,
    maximum: 10_000,
    meaning: "how many times beliefs are drawn anew to see how stable the answer is; 0 for none",
  }),
};

/** What group is looked for, on which day: see {@link keyFigureParameters}. */
export interface KeyFigureOptions extends OptionsOf<typeof keyFigureParameters> {
  readonly asOf: string;
  /** Called with the share of the work done, 0 to 1; a false answer stops it with `query/cancelled`. */
  readonly onProgress?: (share: number) => boolean;
}

/** The options, checked and in numbers. */
export interface GroupQuestion {
  readonly asOf: CalendarDate;
  readonly maxHops: number;
  readonly sizes: readonly number[];
  /** Who may be in a group, were nobody left out by name. */
  readonly eligible: readonly number[];
  readonly candidates: readonly number[];
  readonly required: readonly number[];
  readonly excluded: readonly number[];
  readonly cover: Division | undefined;
  /** By what worst-first compares; undefined without it. */
  readonly fair: Division | undefined;
  readonly seed: number;
  readonly replicates: number;
}

/**
 * Checks what is asked for.
 *
 * @throws ParentCirclesError `query/out-of-range`, `query/unknown-person`, `query/not-a-group-member`, `query/group-impossible`, `query/value-not-allowed`, `query/unknown-parameter`, `query/too-many-hops`, `query/date-invalid`
 */
export function questionOf(network: Network, { onProgress: _onProgress, ...options }: KeyFigureOptions): GroupQuestion {
  const settings = settingsOn(keyFigureParameters, options, network);
  const { asOf, maxHops, seed, replicates, coverBy, fairness } = settings;
  const wanted = sizesIn(network, settings.size);
  const excluded = numbersOf(network, settings.exclude ?? [], "exclude");
  const eligible = candidatesIn(network, asOf, settings.availableOnly);
  const candidates = eligible.filter((candidate) => !excluded.includes(candidate));
  const required = numbersOf(network, settings.mustInclude ?? [], "mustInclude");
  for (const [place, member] of required.entries())
    if (!candidates.includes(member))
      refuseAct("query/not-a-group-member", `mustInclude/${place}`, {
        reason: whyNot(network, member, { asOf, excluded }),
      });
  const smallest = wanted[0] as number;
  if (candidates.length < smallest || required.length > smallest)
    refuseAct("query/group-impossible", "size", { size: smallest, candidates: candidates.length });
  return {
    asOf,
    maxHops,
    sizes: wanted.filter((size) => size <= candidates.length),
    eligible,
    candidates,
    required,
    excluded,
    cover: coverBy === undefined ? undefined : divisionBy(network, coverBy, asOf),
    fair: fairness === undefined ? undefined : divisionBy(network, coverBy ?? "cluster", asOf),
    seed,
    replicates,
  };
}

function sizesIn({ rows }: Network, size: Sizes): number[] {
  const { from, to } = typeof size === "number" ? { from: size, to: size } : size;
  const maximum = Math.min(mostMembers, rows.people.length);
  if (to > maximum) refuse("query/out-of-range", "size", { minimum: 1, maximum });
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function numbersOf(network: Network, ids: readonly string[], option: string): number[] {
  const wanted = checkedPeople(network, ids, option);
  return network.rows.people.flatMap(({ id }, index) => (wanted.has(id) ? [index] : []));
}

function whyNot(
  network: Network,
  member: number,
  { asOf, excluded }: { asOf: CalendarDate; excluded: readonly number[] },
): string {
  if (excluded.includes(member)) return "excluded";
  return isWilling(network.rows.people[member] as Person, asOf) ? "notAvailable" : "noConsent";
}
