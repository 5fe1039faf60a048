import type { Random } from "../../base/random.ts";
import { drawerOf } from "./draws.ts";
import { namesGivenBy } from "./names-given.ts";
import { popularityOf, type TimesNamed } from "./popularity.ts";

/** A recorded arc of trust: to whom, and its number. */
interface RecordedName {
  readonly trustee: number;
  readonly arc: number;
}

/** Who was interviewed, and whom each named; parents by number. */
export interface Interviews {
  readonly parents: readonly number[];
  /** Whom each parent is recorded to trust, parents alone. */
  readonly namesOf: ReadonlyMap<number, readonly RecordedName[]>;
  readonly interviewed: readonly number[];
  /** All other parents; with how many names each was asked for who was asked for some. */
  readonly others: readonly { readonly parent: number; readonly asked: number | undefined }[];
}

/** Names that might be given by who was not interviewed, side by side. */
export interface DrawnNames {
  readonly trusters: number[];
  readonly trustees: number[];
  /** The recorded arc as which each is as sure; −1 where its strength is unknown. */
  readonly likeArcs: number[];
}

/**
 * Draws the names that parents who were not interviewed might give: how many by {@link namesGivenBy}, whom by
 * {@link popularityOf}, so that somebody whom nobody has named yet can be named. Recorded ties stay, and count. Whoever was
 * asked for n names alone and gave fewer has no more; one who gave all n gives at least those.
 *
 * Names are drawn one after another, none twice. Drawn in proportion to the chance of being named, the most named would come
 * out too seldom; drawn by −ln(1 − chance) each is among them with about her chance (names that come at a constant rate
 * until one has given all of hers).
 *
 * Cost of a draw O(parents + names).
 */
export function namesOfOthers(interviews: Interviews): (random: Random) => DrawnNames {
  const { parents, namesOf, interviewed } = interviews;
  const placeOf = new Map(parents.map((parent, place) => [parent, place]));
  const popularity = popularityOf(timesNamed(interviews, placeOf));
  const expectedOf = (parent: number): number => popularity.expected[placeOf.get(parent) as number] as number;
  const given = interviewed.map((parent) => (namesOf.get(parent) ?? []).map(({ arc }) => arc));
  const arcs = given.flat();
  const namesDrawn = namesGivenBy({
    counts: given.map((names) => names.length),
    expected: interviewed.map(expectedOf),
    usual: popularity.mean * Math.max(1, parents.length - 1),
  });
  const others = interviews.others
    .filter(({ parent, asked }) => asked === undefined || knownOf(namesOf, parent) >= asked)
    .map(({ parent, asked = 0 }) => ({
      truster: parent,
      asked,
      expected: expectedOf(parent),
      known: [parent, ...(namesOf.get(parent) ?? []).map(({ trustee }) => trustee)].map(
        (person) => placeOf.get(person) as number,
      ),
    }));
  return (random) => {
    const names: DrawnNames = { trusters: [], trustees: [], likeArcs: [] };
    if (others.length === 0) return names;
    const countFor = namesDrawn(random);
    const placeDrawn = drawerOf(popularity.drawn(random).map(rateOf));
    // Per place, the last of the others who named her or is she.
    const knownTo = new Int32Array(parents.length).fill(-1);
    for (const [turn, { truster, asked, expected, known }] of others.entries()) {
      const { count, donor } = atLeast(asked, () => countFor(expected));
      const own = donor === undefined ? arcs : (given[donor] as readonly number[]);
      const likes = own.length === 0 ? arcs : own;
      for (const place of known) knownTo[place] = turn;
      const wanted = Math.min(count + 1, parents.length) - known.length;
      for (let number = 0; number < wanted; number++) {
        const place = placeNotKnown(knownTo, turn, () => placeDrawn(random));
        knownTo[place] = turn;
        names.trusters.push(truster);
        names.trustees.push(parents[place] as number);
        names.likeArcs.push(likes[Math.floor(random.coarseFraction() * likes.length)] ?? -1);
      }
    }
    return names;
  };
}

/** How fast names of somebody come who is named with a chance; of who is sure to be named too, not at once. */
const rateOf = (chance: number): number => -Math.log1p(-Math.min(mostChance, chance));
const mostChance = 0.99;

const knownOf = (namesOf: Interviews["namesOf"], parent: number): number => namesOf.get(parent)?.length ?? 0;

/**
 * How often each parent was named. One who was asked for n names counts as much as that is of all names that the interviewed
 * would have been left with.
 */
export function timesNamed(interviews: Interviews, placeOf: ReadonlyMap<number, number>): TimesNamed {
  const { parents, namesOf, interviewed, others } = interviews;
  const heard = [
    ...interviewed.map((parent) => ({ parent, weight: 1 })),
    ...others.flatMap(({ parent, asked }) =>
      asked === undefined ? [] : [{ parent, weight: weightOfAsked(asked, interviews) }],
    ),
  ];
  const named = new Float64Array(parents.length);
  const askedOthers = new Float64Array(parents.length).fill(heard.reduce((sum, { weight }) => sum + weight, 0));
  for (const { parent, weight } of heard) {
    const own = placeOf.get(parent) as number;
    askedOthers[own] = (askedOthers[own] as number) - weight;
    for (const { trustee } of namesOf.get(parent) ?? []) {
      const place = placeOf.get(trustee) as number;
      named[place] = (named[place] as number) + 1;
    }
  }
  return { named, askedOthers };
}

function weightOfAsked(asked: number, { namesOf, interviewed }: Pick<Interviews, "namesOf" | "interviewed">): number {
  const counts = interviewed.map((parent) => knownOf(namesOf, parent));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 1 : counts.reduce((sum, count) => sum + Math.min(asked, count), 0) / all;
}

const mostTries = 100;

/** Draws until the number is as high as what is known of her; after many tries it is that. */
function atLeast<Drawn extends { readonly count: number }>(fewest: number, draw: () => Drawn): Drawn {
  let drawn = draw();
  for (let tries = 1; drawn.count < fewest && tries < mostTries; tries++) drawn = draw();
  return drawn;
}

/** The place of somebody who is not known on this turn; after many tries the first such. */
function placeNotKnown(knownTo: Int32Array, turn: number, draw: () => number): number {
  for (let tries = 0; tries < mostTries; tries++) {
    const place = draw();
    if (knownTo[place] !== turn) return place;
  }
  return knownTo.findIndex((last) => last !== turn);
}
