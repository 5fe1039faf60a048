import type { Network } from "@parent-circles/core";
import type { Reply } from "./route.ts";

const underWay = new WeakMap<Network, Map<string, Promise<Reply<unknown>>>>();

/**
 * The reply to a question about one state of a network: worked out once for all who ask while it is worked on, and kept
 * for nobody who asks later.
 */
export async function sharedWork(
  network: Network,
  asked: string,
  work: () => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  const questions = underWay.get(network) ?? new Map<string, Promise<Reply<unknown>>>();
  underWay.set(network, questions);
  const present = questions.get(asked);
  if (present !== undefined) return present;
  const begun = work().finally(() => questions.delete(asked));
  questions.set(asked, begun);
  return begun;
}
