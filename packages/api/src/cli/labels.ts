import type { Network } from "@parent-circles/core";

/** A person in words: her display name where one is recorded, and her id. */
export function labelIn(network: Network, id: string): string {
  const name = network.people.get(id)?.displayName;
  return name === undefined ? id : `${name} (${id})`;
}
