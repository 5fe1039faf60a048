import type { CalendarDate } from "../base/ids.ts";
import { ids, numberIn, wholeNumber } from "../base/parameter.ts";
import { randomFrom, shuffled } from "../base/random.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { checkedPeople, keyFiguresOf, reachOf } from "../circles/reach.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { worthOfInterviews } from "./interviews-worth.ts";
import { interviewedIn, namesAsked } from "./key-figures/interviewed.ts";
import { leastGain } from "./key-figures/likely-group.ts";
import { mostMembers, seedParameter } from "./key-figures/question.ts";
import { isParent } from "./parents.ts";

const fewestInterviews = 12;
/** So many parents are drawn by lot before names lead on: they show where in the neighbourhood to look. */
const shareByLot = 0.1;
const defaultSize = 6;

/** What an interview plan is asked with. */
export const interviewPlanParameters = {
  share: numberIn({
    default: 0.5,
    minimum: 0,
    maximum: 1,
    meaning: `the share of parents who should have been interviewed; at least ${fewestInterviews} parents`,
  }),
  seed: seedParameter,
  size: wholeNumber({
    otherwise: `the number of present key figures, or ${defaultSize}`,
    minimum: 1,
    maximum: mostMembers,
    meaning: "the size of the group that the interviews are held for",
  }),
  targets: ids({ otherwise: "nobody", meaning: "who is to be reached; those without a route are interviewed first" }),
};

/** How many interviews are wanted, and where chance begins: see {@link interviewPlanParameters}. */
export interface InterviewPlanOptions extends OptionsOf<typeof interviewPlanParameters> {
  readonly asOf: string;
}

/** Why an interview is proposed. */
export type InterviewReason =
  /** She is to be reached, and nobody is known whom she trusts. */
  | { readonly code: "noRoute" }
  | { readonly code: "drawnByLot" }
  /** These parents named her, the fewest times of all who are left. */
  | { readonly code: "namedBy"; readonly by: readonly string[] };

/** One interview. */
export interface Interview {
  readonly person: string;
  readonly reason: InterviewReason;
}

/**
 * Why no more interviews are proposed: more would hardly change whom the group reaches, as many as wanted were held, or
 * everybody who may be asked was interviewed.
 */
export const interviewStops = ["enough", "asManyAsWanted", "nobodyLeft"] as const;
/** One of {@link interviewStops}. */
export type InterviewStop = (typeof interviewStops)[number];

/** Whom to interview next. */
export interface InterviewPlan {
  readonly asOf: string;
  readonly share: number;
  readonly seed: number;
  /** How many were interviewed, how many should be, of how many parents. */
  readonly interviewed: number;
  readonly wanted: number;
  readonly of: number;
  /** How many have not been asked for a single name: one from each takes half a minute, and tells more than any estimate. */
  readonly neverAsked: number;
  /**
   * How many parents more a group may expect to reach that is chosen after everybody was interviewed, in parents; `null` where
   * nothing can be said yet: nobody was interviewed, or nobody may be a candidate.
   */
  readonly wouldGain: number | null;
  /** Why {@link InterviewPlan.interviews} is empty; `null` while it is not. */
  readonly stop: InterviewStop | null;
  readonly interviews: readonly Interview[];
}

/**
 * Whom to interview next, and what more interviews would bring. First who is to be reached and has no route; then parents
 * drawn by lot, until a tenth of all was interviewed; then parents whom others named, those named the fewest times first; and
 * by lot again where nobody is named. To be asked anew after each answer. No order that was tried finds a
 * better group with as many interviews: docs/practice.md.
 *
 * Nobody who is protected or may not be on the map is proposed. Cost: forty searches for a group, and O(people + ties).
 *
 * @throws ParentCirclesError `query/out-of-range`, `query/unknown-person`, `query/unknown-parameter`, `query/date-invalid`
 */
export function interviewPlan(recorded: Network, options: InterviewPlanOptions): InterviewPlan {
  const network = inOrder(recorded);
  const { asOf, share, seed, size, targets = [] } = settingsOn(interviewPlanParameters, options);
  const flags = interviewedIn(network, asOf);
  const parents = parentsToInterview(network, asOf);
  const open = parents.filter((parent) => flags[parent] === 0);
  const interviewed = parents.length - open.length;
  const wanted = Math.min(parents.length, Math.max(fewestInterviews, Math.ceil(share * parents.length)));
  const first = withoutRoute(network, open, { asOf, targets: checkedPeople(network, targets, "targets") });
  const ordered = inTurn(network, open, {
    asOf,
    seed,
    first,
    byLot: Math.ceil(shareByLot * parents.length) - interviewed,
  });
  const wouldGain = worthOfInterviews(network, {
    asOf,
    maxHops: network.settings.maxHops,
    size: size ?? (keyFiguresOf(network, asOf).length || defaultSize),
    seed,
  });
  const stop = stopOf({ open: open.length, interviewed, wanted, wouldGain });
  const count = stop === null ? Math.max(first.size, wanted - interviewed) : first.size;
  const interviews = ordered.slice(0, count);
  return {
    asOf,
    share,
    seed,
    interviewed,
    wanted,
    of: parents.length,
    neverAsked: open.filter((parent) => namesAsked(network, personAt(network, parent)) === undefined).length,
    wouldGain,
    stop: interviews.length > 0 ? null : stop,
    interviews,
  };
}

const personAt = ({ rows }: Network, index: number) => rows.people[index] as (typeof rows.people)[number];

const parentsToInterview = (network: Network, asOf: CalendarDate): number[] =>
  network.rows.people.flatMap((person, index) => (isParent(person, asOf) && person.protected !== true ? [index] : []));

interface Wanted {
  readonly asOf: CalendarDate;
  readonly targets: ReadonlySet<string>;
}

/** Those who are to be reached and have no route, by number. */
function withoutRoute(network: Network, open: readonly number[], { asOf, targets }: Wanted): ReadonlySet<number> {
  if (targets.size === 0) return new Set();
  const { people } = reachOf(network, { asOf });
  return new Set(
    open.filter((parent) => {
      const { id } = personAt(network, parent);
      return targets.has(id) && people[id]?.state === "noRoute";
    }),
  );
}

interface Turns {
  readonly asOf: CalendarDate;
  readonly seed: number;
  readonly first: ReadonlySet<number>;
  /** How many are drawn by lot before names lead on. */
  readonly byLot: number;
}

/** Everybody who may be interviewed, in turn; chance decides among equals. */
function inTurn(network: Network, open: readonly number[], { asOf, seed, first, byLot }: Turns): Interview[] {
  const { contacts } = contactGraphOf(network, { asOf });
  const timesNamed = (parent: number): number =>
    (contacts.offsets[parent + 1] as number) - (contacts.offsets[parent] as number);
  const drawn = shuffled(open, randomFrom(seed)).filter((parent) => !first.has(parent));
  const lots = drawn.slice(0, Math.max(0, byLot));
  const others = drawn.slice(lots.length);
  const named = others.filter((parent) => timesNamed(parent) > 0).sort((a, b) => timesNamed(a) - timesNamed(b));
  const namersOf = (parent: number): string[] =>
    Array.from(
      contacts.targets.subarray(contacts.offsets[parent], contacts.offsets[parent + 1]),
      (namer) => personAt(network, namer).id,
    );
  const because = (parent: number, reason: InterviewReason): Interview => ({
    person: personAt(network, parent).id,
    reason,
  });
  return [
    ...[...first].map((parent) => because(parent, { code: "noRoute" })),
    ...lots.map((parent) => because(parent, { code: "drawnByLot" })),
    ...named.map((parent) => because(parent, { code: "namedBy", by: namersOf(parent) })),
    ...others.filter((parent) => timesNamed(parent) === 0).map((parent) => because(parent, { code: "drawnByLot" })),
  ];
}

interface Standing {
  readonly open: number;
  readonly wouldGain: number | null;
  readonly interviewed: number;
  readonly wanted: number;
}

function stopOf({ open, interviewed, wanted, wouldGain }: Standing): InterviewStop | null {
  if (open === 0) return "nobodyLeft";
  // What a few interviews say of all others is too little to stop for.
  if (interviewed >= fewestInterviews && wouldGain !== null && wouldGain < leastGain) return "enough";
  return interviewed >= wanted ? "asManyAsWanted" : null;
}
