import type { MeasureSettings } from "./measure.ts";
import type { ParentGraph } from "./parent-graph.ts";

/** The name of each parent's group, by number; `undefined` for somebody in none. */
export function groupNames(
  { people }: ParentGraph,
  groups: MeasureSettings["groups"],
): readonly (string | undefined)[] {
  if (groups === "kind") return people.map(() => "parents");
  if (groups === "circle") return people.map(({ role }) => (role === "keyFigure" ? "first" : "second"));
  return people.map(({ id }) => (Object.hasOwn(groups, id) ? groups[id] : undefined));
}
