import type { NetworkView } from "@parent-circles/core";

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
