import type { CalendarDate } from "../base/ids.ts";
import { type Random, randomFrom, shuffled } from "../base/random.ts";
import { numberIn, wholeNumber } from "../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { keyFiguresOf } from "../circles/reach.ts";
import { communitiesOf } from "../graph/communities.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { arcPosition } from "../graph/compressed-rows.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { identifyKeyFigures } from "./key-figures.ts";
import { candidatesIn } from "./key-figures/candidates.ts";
import { interviewedIn } from "./key-figures/interviewed.ts";
import { isParent } from "./parents.ts";
import { mostMembers, seedParameter } from "./key-figures/question.ts";

const fewestInterviews = 12;

/** What an interview plan is asked with. */
export const interviewPlanParameters = {
  share: numberIn({
    default: 0.2,
    minimum: 0,
    maximum: 1,
    meaning: `the share of parents who should have been interviewed; at least ${fewestInterviews} parents`,
  }),
  seed: seedParameter,
  size: wholeNumber({
    otherwise: "the number of present key figures",
    minimum: 1,
    maximum: mostMembers,
    meaning: "the size of the group that the interviews should settle",
  }),
};

/** How many interviews are wanted, and where chance begins: see {@link interviewPlanParameters}. */
export interface InterviewPlanOptions extends OptionsOf<typeof interviewPlanParameters> {
  readonly asOf: string;
}

/** Why an interview is proposed. */
export type InterviewReason =
  | { readonly code: "drawnByLot" }
  | { readonly code: "namedBy"; readonly by: string }
  /** Ask this parent for one person she trusts, and interview that person. */
  | { readonly code: "askForName"; readonly by: string }
  /** She may know these people, of whom it is not settled whether they belong to the best group. */
  | { readonly code: "wouldSettle"; readonly undecided: readonly string[] };

/** One interview; `person` is `null` where a parent still has to name her. */
export interface Interview {
  readonly person: string | null;
  readonly reason: InterviewReason;
}

/** Whom to interview next. */
export interface InterviewPlan {
  readonly asOf: string;
  /** `new`: fewer were interviewed than wanted. `known`: enough were, and these would change the answer most. */
  readonly neighbourhood: "new" | "known";
  readonly share: number;
  readonly seed: number;
  /** How many were interviewed, how many should be, of how many parents. */
  readonly interviewed: number;
  readonly wanted: number;
  readonly of: number;
  readonly interviews: readonly Interview[];
}

const defaultSize = 6;

/**
 * Whom to interview next. In a new neighbourhood half are parents drawn by lot and half one person whom each of those
 * trusts, drawn by lot among the recorded or still to be asked for: with a fifth interviewed, the group found reaches
 * about as many as with everybody (Wilder and others 2018; measures 2.13). In a known one, those who may know the people
 * of whom it is unsettled whether they belong to the best group: each counts p(1 − p), p her share of best groups, for
 * everybody not interviewed in her cluster or tied with her. That order is a rule of thumb, not an optimum.
 *
 * Nobody who is protected or may not be on the map is proposed. Returns an empty plan where nobody is left.
 *
 * @throws ParentCirclesError `query/out-of-range`, `query/unknown-parameter`, `query/date-invalid`
 */
export function interviewPlan(recorded: Network, options: InterviewPlanOptions): InterviewPlan {
  const network = inOrder(recorded);
  const { asOf, share, seed, size } = settingsOn(interviewPlanParameters, options);
  const flags = interviewedIn(network, asOf);
  const parents = parentsToInterview(network, asOf);
  const interviewed = parents.filter((parent) => flags[parent] === 1).length;
  const wanted = Math.min(parents.length, Math.max(fewestInterviews, Math.ceil(share * parents.length)));
  const open = parents.filter((parent) => flags[parent] === 0);
  const isNew = interviewed < wanted;
  const interviews = isNew
    ? byLotAndName(network, { asOf, open, count: wanted - interviewed, random: randomFrom(seed) })
    : settling(network, { asOf, open, seed, count: wanted, size });
  const neighbourhood = isNew ? "new" : "known";
  return { asOf, neighbourhood, share, seed, interviewed, wanted, of: parents.length, interviews };
}

const parentsToInterview = (network: Network, asOf: CalendarDate): number[] =>
  network.rows.people.flatMap((person, index) => (isParent(person, asOf) && person.protected !== true ? [index] : []));

function byLotAndName(
  network: Network,
  { asOf, open, count, random }: { asOf: CalendarDate; open: readonly number[]; count: number; random: Random },
): Interview[] {
  const { trustees, ids } = contactGraphOf(network, { asOf });
  const idOf = (index: number): string => ids[index] as string;
  const chosen = new Set<number>();
  const interviews: Interview[] = [];
  for (const parent of shuffled(open, random)) {
    if (interviews.length >= count) break;
    if (chosen.has(parent)) continue;
    chosen.add(parent);
    interviews.push({ person: idOf(parent), reason: { code: "drawnByLot" } });
    if (interviews.length >= count) break;
    const row = Array.from(trustees.targets.subarray(trustees.offsets[parent], trustees.offsets[parent + 1]));
    const named = row.filter((other) => open.includes(other) && !chosen.has(other));
    const friend = named.length === 0 ? undefined : named[random.index(named.length)];
    if (friend === undefined) interviews.push({ person: null, reason: { code: "askForName", by: idOf(parent) } });
    else {
      chosen.add(friend);
      interviews.push({ person: idOf(friend), reason: { code: "namedBy", by: idOf(parent) } });
    }
  }
  return interviews;
}

interface SettlingQuery {
  readonly asOf: CalendarDate;
  readonly open: readonly number[];
  readonly seed: number;
  readonly count: number;
  readonly size: number | undefined;
}

function settling(network: Network, { asOf, open, seed, count, size }: SettlingQuery): Interview[] {
  const undecided = undecidedIn(network, { asOf, seed, size });
  const { trustees, ids, indexOf } = contactGraphOf(network, { asOf });
  const clusters = communitiesOf(trustees);
  const mayKnow = (parent: number, other: number): boolean =>
    parent !== other &&
    (clusters[parent] === clusters[other] ||
      arcPosition(trustees, parent, other) !== -1 ||
      arcPosition(trustees, other, parent) !== -1);
  return open
    .map((parent) => {
      const known = undecided.filter(({ id }) => mayKnow(parent, indexOf.get(id) as number));
      const worth = known.reduce((sum, { share }) => sum + share * (1 - share), 0);
      return { parent, worth, undecided: known.map(({ id }) => id) };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.parent - b.parent)
    .slice(0, count)
    .map(({ parent, undecided: names }) => ({
      person: ids[parent] as string,
      reason: { code: "wouldSettle", undecided: names },
    }));
}

/** Those of whom it is not settled whether they belong to the best group, with their share of best groups. */
function undecidedIn(
  network: Network,
  { asOf, seed, size }: Pick<SettlingQuery, "asOf" | "seed" | "size">,
): { id: string; share: number }[] {
  const candidates = candidatesIn(network, asOf, false).length;
  if (candidates === 0) return [];
  const present = keyFiguresOf(network, asOf).length;
  const wanted = size ?? (present === 0 ? defaultSize : present);
  const proposal = identifyKeyFigures(network, { asOf, size: Math.min(wanted, candidates), seed });
  return [...proposal.group, ...proposal.near]
    .map(({ id, inBestShare }) => ({ id, share: inBestShare ?? 0 }))
    .filter(({ share }) => share > 0 && share < 1);
}
