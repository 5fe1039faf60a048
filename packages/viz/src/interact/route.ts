import type { NetworkView } from "@parent-circles/core";
import { fill } from "../scene/words/words.ts";
import type { MapWords } from "./words/words.ts";

/** A route of contact, from who asks to who is reached. */
export interface RouteSteps {
  /** The asker first, the person reached last. */
  readonly people: readonly string[];
}

/** The best route to someone as the view gives it; contact runs against the arrows of trust. */
export function routeTo({ people }: NetworkView, target: string): RouteSteps | undefined {
  const route = people.find(({ id }) => id === target)?.route;
  return route === undefined ? undefined : { people: [route.asker, ...route.via, target] };
}

/** A route in a sentence. */
export function routeSentence(view: NetworkView, target: string, words: MapWords): string {
  const labels = new Map(view.people.map(({ id, label }) => [id, label]));
  const nameOf = (id: string | undefined): string => labels.get(id ?? "") ?? id ?? "";
  const route = routeTo(view, target);
  if (route === undefined) return fill(words.routeNone, { name: nameOf(target) });
  const [asker, ...rest] = route.people;
  const via = rest.slice(0, -1).map(nameOf).join(", ");
  return fill(via === "" ? words.routeDirect : words.routeVia, { asker: nameOf(asker), via, target: nameOf(target) });
}
