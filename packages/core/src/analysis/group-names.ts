import type { ParentGraph } from "./parent-graph.ts";

/** The usual ways to divide people: the two circles, or parents and institutions. */
export const groupDivisions = ["circle", "kind"] as const;
/** Who belongs to which group, by id, or a usual division. */
export type Groups = Readonly<Record<string, string>> | (typeof groupDivisions)[number];

/** The name of each parent's group, by number; `undefined` for somebody in none. */
export function groupNames({ people }: ParentGraph, groups: Groups): readonly (string | undefined)[] {
  if (groups === "kind") return people.map(() => "parents");
  if (groups === "circle") return people.map(({ role }) => (role === "keyFigure" ? "first" : "second"));
  return people.map(({ id }) => (Object.hasOwn(groups, id) ? groups[id] : undefined));
}
