import type { NetworkDocument } from "@parent-circles/core";

/** Where each row of a document stands on its sheet, by list, in order. */
export type PlaceOf = (list: "people" | "ties" | "nominations", index: number) => string;

/** A document with where its rows stand, and who of it is in the network already. */
export interface Placed {
  readonly document: NetworkDocument;
  readonly placeOf: (document: NetworkDocument) => PlaceOf;
  readonly isKnown: ReadonlySet<string>;
}

/** `file:row` of any place in it. */
export const rowKey = (place: string): string => /^(.*?:\d+)(?::\d+)?$/.exec(place)?.[1] ?? place;
