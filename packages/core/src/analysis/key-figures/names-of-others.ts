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

/** A name that somebody might give who was not interviewed; as sure as a recorded arc, or of unknown strength. */
export interface DrawnName {
  readonly truster: number;
  readonly trustee: number;
  readonly likeArc: number | undefined;
}

/**
 * Draws the names that parents who were not interviewed might give: how many by {@link namesGivenBy}, whom in proportion to
 * {@link popularityOf}, so that somebody whom nobody has named yet can be named. Recorded ties stay, and count. Whoever was
 * asked for n names alone and gave fewer has no more; one who gave all n gives at least those.
 *
 * Cost of a draw O(parents + names).
 */
export function namesOfOthers(interviews: Interviews): (random: Random) => DrawnName[] {
  const { parents, namesOf, interviewed } = interviews;
  const others = interviews.others.filter(
    ({ parent, asked }) => asked === undefined || knownOf(namesOf, parent) >= asked,
  );
  if (others.length === 0) return () => [];
  const placeOf = new Map(parents.map((parent, place) => [parent, place]));
  const popularity = popularityOf(timesNamed(interviews, placeOf));
  const expectedOf = (parent: number): number => popularity.expected[placeOf.get(parent) as number] as number;
  const given = interviewed.map((parent) => namesOf.get(parent) ?? []);
  const arcs = given.flatMap((names) => names.map(({ arc }) => arc));
  const namesDrawn = namesGivenBy({
    counts: given.map((names) => names.length),
    expected: interviewed.map(expectedOf),
    usual: popularity.mean * Math.max(1, parents.length - 1),
  });
  return (random) => {
    const countFor = namesDrawn(random);
    const trusteeDrawn = drawerOf(popularity.drawn(random));
    return others.flatMap(({ parent: truster, asked = 0 }) => {
      const { count, donor } = atLeast(asked, () => countFor(expectedOf(truster)));
      const likes =
        donor === undefined || given[donor]?.length === 0 ? arcs : (given[donor]?.map(({ arc }) => arc) ?? []);
      const known = new Set([truster, ...(namesOf.get(truster) ?? []).map(({ trustee }) => trustee)]);
      const wanted = Math.min(count + 1, parents.length) - known.size;
      return Array.from({ length: Math.max(0, wanted) }, (): DrawnName => {
        const trustee = anotherThan(known, parents, () => parents[trusteeDrawn(random)] as number);
        known.add(trustee);
        return { truster, trustee, likeArc: likes[random.index(Math.max(1, likes.length))] };
      });
    });
  };
}

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

/** Somebody who is not known yet; after many tries the first such. */
function anotherThan(known: ReadonlySet<number>, parents: readonly number[], draw: () => number): number {
  for (let tries = 0; tries < mostTries; tries++) {
    const drawn = draw();
    if (!known.has(drawn)) return drawn;
  }
  return parents.find((parent) => !known.has(parent)) as number;
}
