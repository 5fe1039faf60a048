import type { Store } from "../store/port.ts";

/** How many calls somebody may still make. */
export interface CallsLeft {
  readonly most: number;
  /** Below zero when there were too many. */
  readonly left: number;
  /** Until the count begins anew. */
  readonly seconds: number;
}

/** Counts calls per actor and minute. */
export interface RateLimit {
  count(actor: string): Promise<CallsLeft>;
}

interface Counting {
  /** Counted by all instances when it was last asked for. */
  total: number;
  /** Counted here since then. */
  since: number;
  askedAt: number;
}

const periodMs = 60_000;
const shareMs = 500;

/**
 * A limit that all instances share: each counts for itself and, at most twice a second, adds its part to the database
 * and reads the sum. It goes by the machine's clock, which a demonstration does not stop.
 */
export function rateLimit(store: Store, most: number, now: () => number = Date.now): RateLimit {
  let period = 0;
  const counting = new Map<string, Counting>();
  return {
    count: async (actor) => {
      const at = now();
      const present = at - (at % periodMs);
      if (present !== period) {
        period = present;
        counting.clear();
      }
      const mine = counting.get(actor) ?? { total: 0, since: 0, askedAt: 0 };
      counting.set(actor, mine);
      mine.since += 1;
      if (at - mine.askedAt >= shareMs) {
        const part = mine.since;
        mine.askedAt = at;
        mine.since = 0;
        mine.total += part;
        const startsAt = new Date(period).toISOString();
        mine.total = await store.write(({ counters }) => counters.add(`calls:${actor}`, startsAt, part));
      }
      return { most, left: most - mine.total - mine.since, seconds: Math.ceil((period + periodMs - at) / 1000) };
    },
  };
}
