import type { Store } from "../store/port.ts";

/** How many calls somebody may still make. */
export interface CallsLeft {
  readonly most: number;
  /** Below zero when there were too many. */
  readonly left: number;
  /** Until the count begins anew. */
  readonly seconds: number;
}

/** How many calls are left, as headers: name and value in turn. */
export const limitHeaders = ({ most, left, seconds }: CallsLeft): string[] =>
  ["RateLimit-Limit", most, "RateLimit-Remaining", Math.max(0, left), "RateLimit-Reset", seconds].map(String);

/** Counts calls per actor and minute. */
export interface RateLimit {
  count(actor: string): Promise<CallsLeft>;
  /** As `count`, without asking the database; `undefined`, and not counted, when it is time to ask or none are left. */
  countHere(actor: string): CallsLeft | undefined;
}

interface Counting {
  /** Counted by all instances when the database was last asked; `undefined` before the first time. */
  total: number | undefined;
  /** Counted here since then. */
  since: number;
}

const periodMs = 60_000;
const shareMs = 500;

/**
 * A limit that all instances share: each counts for itself and, at most twice a second, adds everyone's part to the
 * database and reads the sums. It goes by the machine's clock, which a demonstration does not stop.
 */
export function rateLimit(store: Store, most: number, now: () => number = Date.now): RateLimit {
  const counting = new Map<string, Counting>();
  let period = 0;
  let sharedAt = 0;
  const countingOf = (actor: string, at: number): Counting => {
    const present = at - (at % periodMs);
    if (present !== period) {
      period = present;
      counting.clear();
    }
    const mine = counting.get(actor) ?? { total: undefined, since: 0 };
    counting.set(actor, mine);
    return mine;
  };
  const isDue = ({ total }: Counting, at: number): boolean => total === undefined || at - sharedAt >= shareMs;
  const share = async (at: number): Promise<void> => {
    sharedAt = at;
    const startsAt = new Date(period).toISOString();
    // In one order everywhere, so that no two instances wait for each other.
    const parts = [...counting].filter(([, { since }]) => since > 0).sort(([one], [other]) => (one < other ? -1 : 1));
    const added = parts.map(([actor, mine]) => ({ actor, mine, part: takeOver(mine) }));
    await store.write(async ({ counters }) => {
      for (const { actor, mine, part } of added) mine.total = await counters.add(`calls:${actor}`, startsAt, part);
    });
  };
  const leftOf = ({ total = 0, since }: Counting, at: number): CallsLeft => ({
    most,
    left: most - total - since,
    seconds: Math.ceil((period + periodMs - at) / 1000),
  });
  return {
    count: async (actor) => {
      const at = now();
      const mine = countingOf(actor, at);
      mine.since += 1;
      if (isDue(mine, at)) await share(at);
      return leftOf(mine, at);
    },
    countHere: (actor) => {
      const at = now();
      const mine = countingOf(actor, at);
      if (isDue(mine, at) || leftOf(mine, at).left < 1) return undefined;
      mine.since += 1;
      return leftOf(mine, at);
    },
  };
}

/** What was counted here, moved into the total until the database gives the sum. */
function takeOver(mine: Counting): number {
  const part = mine.since;
  mine.total = (mine.total ?? 0) + part;
  mine.since = 0;
  return part;
}
