import type { Network } from "../model/network.ts";

/** What invitations may be expected to lead to, in people. */
export interface Expected {
  /** With how many somebody may be expected to talk: the door opens. */
  readonly expectedTalks: number;
  /** How many of them may be expected to come along. */
  readonly expectedComes: number;
}

/**
 * What invitations may be expected to lead to. A talk is no yes: who opens the door may decline, or not come after all. Of those
 * with whom was talked the share `comesAfterTalk` of the network's settings comes; it is learned from outcomes of talks alone.
 */
export function expectedOf({ settings }: Network, ways: Iterable<{ readonly probability: number }>): Expected {
  let expectedTalks = 0;
  for (const { probability } of ways) expectedTalks += probability;
  return { expectedTalks, expectedComes: expectedTalks * settings.comesAfterTalk };
}
