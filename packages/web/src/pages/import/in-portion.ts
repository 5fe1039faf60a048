import type { NetworkDocument } from "@parent-circles/core";
import type { Placed, PlaceOf } from "./placed.ts";

/** What is taken now of a sheet, and which of its rows are for another time. */
export interface Portion {
  readonly document: NetworkDocument;
  readonly later: ReadonlySet<string>;
  readonly talks: number;
  readonly allTalks: number;
}

/**
 * The rows from the top that bring at most so many people who are to be told within thirty days; the others are for later. Whoever a
 * row names comes with it. Reading the same sheet again goes on where this ended: who is in the network is known by then.
 */
export function inPortion({ document, placeOf, isKnown }: Placed, mostTalks: number | undefined): Portion {
  const isTalk = new Set(
    document.people.flatMap(({ id, consent }) => (!isKnown.has(id) && consent?.state === "named" ? id : [])),
  );
  if (mostTalks === undefined || isTalk.size <= mostTalks)
    return { document, later: new Set(), talks: isTalk.size, allTalks: isTalk.size };
  const place = placeOf(document);
  const needed = peopleByRow(document, place);
  const taken = new Set<string>();
  const later = new Set<string>();
  const talksIn = (ids: Iterable<string>): number => [...ids].filter((id) => isTalk.has(id)).length;
  for (const [row, people] of needed) {
    const both = new Set([...taken, ...people]);
    if (later.size > 0 || talksIn(both) > mostTalks) later.add(row);
    else for (const id of people) taken.add(id);
  }
  return { document: cut(document, { place, later, taken }), later, talks: talksIn(taken), allTalks: isTalk.size };
}

/** By row, in the order of the sheet, everybody whom it makes or names. */
function peopleByRow(
  { people, ties = [], nominations = [] }: NetworkDocument,
  place: PlaceOf,
): Map<string, Set<string>> {
  const named = [
    ...people.map(({ id }, index) => [place("people", index), [id]] as const),
    ...ties.map(({ from, to }, index) => [place("ties", index), [from, to]] as const),
    ...nominations.map(({ from, to }, index) => [place("nominations", index), [from, to]] as const),
  ];
  const rows = new Map<string, Set<string>>();
  for (const [row, ids] of named.toSorted(([one], [other]) => rowNumber(one) - rowNumber(other)))
    rows.set(row, new Set([...(rows.get(row) ?? []), ...ids]));
  return rows;
}

const rowNumber = (row: string): number => Number(/\d+$/.exec(row)?.[0] ?? 0);

function cut(
  document: NetworkDocument,
  {
    place,
    later,
    taken,
  }: { readonly place: PlaceOf; readonly later: ReadonlySet<string>; readonly taken: ReadonlySet<string> },
): NetworkDocument {
  const { people, ties, nominations } = document;
  return {
    ...document,
    people: people.filter(({ id }, index) => taken.has(id) || !later.has(place("people", index))),
    ...(ties === undefined ? {} : { ties: ties.filter((_, index) => !later.has(place("ties", index))) }),
    ...(nominations === undefined
      ? {}
      : { nominations: nominations.filter((_, index) => !later.has(place("nominations", index))) }),
  };
}
