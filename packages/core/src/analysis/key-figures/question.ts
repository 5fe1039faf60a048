import { refuse } from "../../base/errors.ts";
import { refuseAct } from "../../base/refuse-act.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { calendarDate } from "../../base/time.ts";
import { checkedPeople } from "../../circles/reach.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { checkedHops } from "../../trust/routes.ts";
import { candidatesIn, isWilling } from "./candidates.ts";
import { type Division, divisionBy, type DivisionKind, divisionKinds } from "./division.ts";

/** What group is looked for. */
export interface KeyFigureOptions {
  readonly asOf: string;
  /** How many members; or a range, of which the size with the largest coverage is proposed. */
  readonly size: number | { readonly from: number; readonly to: number };
  /** Who must be in the group. */
  readonly mustInclude?: readonly string[];
  /** Who must not. */
  readonly exclude?: readonly string[];
  /** Whether only those count as candidates who can take an ask that day: not pausing, not resting, not fully loaded. */
  readonly availableOnly?: boolean;
  /** Every language, cluster or institution that a candidate can cover must be covered by a member. */
  readonly coverBy?: DivisionKind;
  /** `worst-first`: the part of the neighbourhood that is reached least is reached as well as can be. */
  readonly fairness?: "worst-first";
  readonly maxHops?: number;
  /** Where chance begins; the same seed gives the same answer to the byte. 1 where not given. */
  readonly seed?: number;
  /** How many times beliefs are drawn anew to see how stable the answer is; 200 where not given, 0 for none. */
  readonly replicates?: number;
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

const mostReplicates = 10_000;

/**
 * Checks what is asked for.
 *
 * @throws ParentCirclesError `query/out-of-range`, `query/unknown-person`, `query/not-a-group-member`, `query/group-impossible`, `query/value-not-allowed`
 */
export function questionOf(network: Network, options: KeyFigureOptions): GroupQuestion {
  const asOf = calendarDate(options.asOf);
  const sizes = checkedSizes(network, options.size);
  const excluded = numbersOf(network, options.exclude ?? [], "exclude");
  const eligible = candidatesIn(network, asOf, options.availableOnly === true);
  const candidates = eligible.filter((candidate) => !excluded.includes(candidate));
  const required = numbersOf(network, options.mustInclude ?? [], "mustInclude");
  for (const [place, member] of required.entries())
    if (!candidates.includes(member))
      refuseAct("query/not-a-group-member", `mustInclude/${place}`, {
        reason: whyNot(network, member, { asOf, excluded }),
      });
  const smallest = sizes[0] as number;
  if (candidates.length < smallest || required.length > smallest)
    refuseAct("query/group-impossible", "size", { size: smallest, candidates: candidates.length });
  const { coverBy, fairness } = checkedWords(options);
  return {
    asOf,
    maxHops: checkedHops(options.maxHops ?? network.settings.maxHops),
    sizes: sizes.filter((size) => size <= candidates.length),
    eligible,
    candidates,
    required,
    excluded,
    cover: coverBy === undefined ? undefined : divisionBy(network, coverBy, asOf),
    fair: fairness === undefined ? undefined : divisionBy(network, coverBy ?? "cluster", asOf),
    seed: checkedWhole(options.seed ?? 1, "seed", { minimum: 0, maximum: 2 ** 31 - 1 }),
    replicates: checkedWhole(options.replicates ?? 200, "replicates", { minimum: 0, maximum: mostReplicates }),
  };
}

function checkedSizes({ rows }: Network, size: KeyFigureOptions["size"]): number[] {
  const { from, to } = typeof size === "number" ? { from: size, to: size } : size;
  const limits = { minimum: 1, maximum: rows.people.length };
  const first = checkedWhole(from, "size", limits);
  const last = typeof size === "number" ? first : checkedWhole(to, "size", { ...limits, minimum: first });
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A whole number within limits; `query/out-of-range` otherwise. */
export function checkedWhole(value: number, option: string, limits: { minimum: number; maximum: number }): number {
  if (Number.isInteger(value) && value >= limits.minimum && value <= limits.maximum) return value;
  return refuse("query/out-of-range", option, limits);
}

function checkedWords({ coverBy, fairness }: KeyFigureOptions): Pick<KeyFigureOptions, "coverBy" | "fairness"> {
  if (coverBy !== undefined && !divisionKinds.includes(coverBy))
    refuse("query/value-not-allowed", "coverBy", { allowed: divisionKinds });
  if (fairness !== undefined && fairness !== "worst-first")
    refuse("query/value-not-allowed", "fairness", { allowed: ["worst-first"] });
  return { ...(coverBy === undefined ? {} : { coverBy }), ...(fairness === undefined ? {} : { fairness }) };
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
