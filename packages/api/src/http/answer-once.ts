import type { Network } from "@parent-circles/core";
import type { Reply } from "./define-route.ts";

const mostAnswers = 200;
const fewestAnswers = 4;
/** An answer may be as large as its network: of all that is kept of one network, so many rows. */
const mostRowsKept = 200_000;
const answers = new WeakMap<Network, Map<string, Promise<Reply<unknown>>>>();

/**
 * The answer to a question about one state of a network: worked out once, also for those who ask while it is worked on,
 * and forgotten with that state. What was asked last is forgotten last; what was refused is worked out anew.
 */
export async function answerOnce<Body>(
  network: Network,
  asked: string,
  work: () => Reply<Body> | Promise<Reply<Body>>,
): Promise<Reply<Body>> {
  const known = answers.get(network) ?? new Map<string, Promise<Reply<unknown>>>();
  answers.set(network, known);
  const found = known.get(asked) as Promise<Reply<Body>> | undefined;
  if (found === undefined) return begin(known, asked, { work, most: mostAnswersFor(network) });
  known.delete(asked);
  known.set(asked, found);
  const reply = await found;
  // Events are told to one listener only.
  return reply.events === undefined ? reply : work();
}

interface Beginning<Body> {
  readonly work: () => Reply<Body> | Promise<Reply<Body>>;
  readonly most: number;
}

function begin<Body>(
  known: Map<string, Promise<Reply<unknown>>>,
  asked: string,
  { work, most }: Beginning<Body>,
): Promise<Reply<Body>> {
  const reply = (async () => work())();
  const forget = (): void => {
    if (known.get(asked) === reply) known.delete(asked);
  };
  known.set(asked, reply);
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
  reply.then(({ events }) => (events === undefined ? undefined : forget()), forget);
  return reply;
}

const mostAnswersFor = ({ rows: { people, ties } }: Network): number =>
  Math.max(fewestAnswers, Math.min(mostAnswers, Math.floor(mostRowsKept / (1 + people.length + ties.length))));
