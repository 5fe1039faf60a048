import type { Speaker } from "../words/speaker.ts";
import type { View } from "./shapes.ts";

/** What somebody is called on the page, by id; the id itself where a view does not tell. */
export type NameOf = (id: string) => string;

/** The names that a view tells, of people and institutions. */
export function namesIn({ people, institutions }: Pick<View, "people" | "institutions">): NameOf {
  const labels = new Map([...people, ...institutions].map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}

/** So many names stand in one sentence; of the rest, how many they are. */
const mostNames = 5;

/** Names as one phrase. */
export function someNames(names: readonly string[], { list, say, words }: Speaker): string {
  const others = names.length - mostNames;
  if (others <= 0) return list(names);
  return list([...names.slice(0, mostNames), say(words.keyFigures.telling.others, { count: others })]);
}
