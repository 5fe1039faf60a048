import type { View } from "./shapes.ts";

/** What somebody is called on the page, by id; the id itself where a view does not tell. */
export type NameOf = (id: string) => string;

/** The names that a view tells, of people and institutions. */
export function namesIn({ people, institutions }: Pick<View, "people" | "institutions">): NameOf {
  const labels = new Map([...people, ...institutions].map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}
