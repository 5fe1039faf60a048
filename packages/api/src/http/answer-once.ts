import type { Network } from "@parent-circles/core";
import type { Reply } from "./define-route.ts";

const mostAnswers = 200;
const answers = new WeakMap<Network, Map<string, Reply<unknown>>>();

/** The answer to a question about one state of a network: worked out once, and forgotten with that state. */
export async function answerOnce<Body>(
  network: Network,
  asked: string,
  work: () => Reply<Body> | Promise<Reply<Body>>,
): Promise<Reply<Body>> {
  const known = answers.get(network) ?? new Map<string, Reply<unknown>>();
  answers.set(network, known);
  const found = known.get(asked);
  if (found !== undefined) {
    // What was asked last is forgotten last.
    known.delete(asked);
    known.set(asked, found);
    return found as Reply<Body>;
  }
  const reply = await work();
  // Events are told to one listener only.
  if (reply.events !== undefined) return reply;
  known.set(asked, reply);
  for (const oldest of known.keys()) {
    if (known.size <= mostAnswers) break;
    known.delete(oldest);
  }
  return reply;
}
