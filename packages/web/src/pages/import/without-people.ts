import type { NetworkDocument } from "@parent-circles/core";

/** A document without some people, and without what it says of them. */
export function withoutPeople(document: NetworkDocument, ids: readonly string[]): NetworkDocument {
  if (ids.length === 0) return document;
  const isOut = (id: string): boolean => ids.includes(id);
  const between = <Row extends { readonly from: string; readonly to: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ from, to }) => !isOut(from) && !isOut(to));
  const { people, ties, nominations } = document;
  return {
    ...document,
    people: people.filter(({ id }) => !isOut(id)),
    ...(ties === undefined ? {} : { ties: between(ties) }),
    ...(nominations === undefined ? {} : { nominations: between(nominations) }),
  };
}
