import type { Network } from "../model/network.ts";

/** How a person or an institution is called: the display name, or the id where there is none. */
export const nameOf = (network: Network, id: string): string =>
  network.people.get(id)?.displayName ?? network.institutions.get(id)?.name ?? id;
