import { type Network, ParentCirclesError, readNetwork, writeNetwork } from "@parent-circles/core";

/**
 * The network if its document is still a valid one. Places of problems are told as seen from the row that was sent:
 * `/score`, not `/ties/17/score`.
 */
export function checkedNetwork(next: Network, row: string): Network {
  try {
    readNetwork(writeNetwork(next));
    return next;
  } catch (error) {
    if (!(error instanceof ParentCirclesError)) throw error;
    throw new ParentCirclesError(
      error.problems.map((found) => ({
        ...found,
        place: found.place.startsWith(`${row}/`) ? found.place.slice(row.length) : found.place,
      })),
    );
  }
}
