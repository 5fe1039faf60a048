import { HttpError } from "../wire/http-error.ts";

/** A semaphore in which every key has its turn. */
export interface KeyedSemaphore {
  /**
   * Waits for a slot and returns what releases it. Those who wait get one in turn, whichever key has waited less often first.
   *
   * @throws HttpError `http/busy` where too many wait already, or after too long
   */
  acquire(key: string): Promise<() => void>;
}

/** How many slots there are, and how long one waits for them. */
export interface SemaphoreOptions {
  readonly most: number;
  /** How many at most for one key; all of them unless given. */
  readonly mostEach?: number;
  /** How many may wait for one key; any number unless given. */
  readonly mostWaiting?: number;
  /** For how long one waits; for ever unless given. */
  readonly longestMs?: number;
}

interface Waiting {
  readonly key: string;
  readonly begin: () => void;
}

/** Makes a semaphore whose slots are free. */
export function keyedSemaphore(options: SemaphoreOptions): KeyedSemaphore {
  const { most, mostEach = most, mostWaiting = Infinity, longestMs } = options;
  const held = new Map<string, number>();
  const queues = new Map<string, Waiting[]>();
  let free = most;
  const mayAcquire = (key: string): boolean => free > 0 && (held.get(key) ?? 0) < mostEach;
  const acquire = (key: string): (() => void) => {
    free -= 1;
    held.set(key, (held.get(key) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      free += 1;
      const left = (held.get(key) ?? 1) - 1;
      if (left > 0) held.set(key, left);
      else held.delete(key);
      admitNext();
    };
  };
  const admitNext = (): void => {
    const key = [...queues.keys()].find(mayAcquire);
    if (key === undefined) return;
    const [next, ...others] = queues.get(key) ?? [];
    // To the end of the line: every other key that waits comes before its second call.
    queues.delete(key);
    if (others.length > 0) queues.set(key, others);
    next?.begin();
  };
  const withdraw = (waiting: Waiting): void => {
    const others = (queues.get(waiting.key) ?? []).filter((one) => one !== waiting);
    if (others.length > 0) queues.set(waiting.key, others);
    else queues.delete(waiting.key);
  };
  const wait = (key: string): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve(acquire(key));
      };
      const waiting = { key, begin };
      const giveUp = (): void => {
        withdraw(waiting);
        reject(busy());
      };
      const timer = longestMs === undefined ? undefined : setTimeout(giveUp, longestMs);
      queues.set(key, [...(queues.get(key) ?? []), waiting]);
    });
  return {
    acquire: async (key) => {
      const queue = queues.get(key);
      if (queue === undefined && mayAcquire(key)) return acquire(key);
      if ((queue?.length ?? 0) >= mostWaiting) throw busy();
      return wait(key);
    },
  };
}

const secondsLater = 5;

/** The refusal of whoever should come back a little later. */
export const busy = (): HttpError =>
  new HttpError([{ code: "http/busy", place: "", details: { seconds: secondsLater } }]);
