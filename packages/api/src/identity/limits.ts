import type { Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { HttpError, refuseCall } from "../wire/http-error.ts";

/**
 * Counts a call of an actor, and says in the headers of its response how many are left.
 *
 * @throws HttpError `http/too-many-calls`
 */
export type CallLimit = (actor: string, response: Response) => Promise<void>;

const periodSeconds = 60;

/** Limits the calls of each actor in a minute, for this process: what it protects is this process. */
export function callLimit(most: number): CallLimit {
  const limiter = new RateLimiterMemory({ points: most, duration: periodSeconds });
  return async (actor, response) => {
    const { remainingPoints, msBeforeNext, consumedPoints } = await limiter.consume(actor).catch(resultIn);
    const seconds = Math.ceil(msBeforeNext / 1000);
    response.setHeader("RateLimit-Limit", String(most));
    response.setHeader("RateLimit-Remaining", String(remainingPoints));
    response.setHeader("RateLimit-Reset", String(seconds));
    if (consumedPoints > most) refuseCall("http/too-many-calls", "", { most, seconds });
  };
}

/** The limiter rejects with its result where nothing is left. */
function resultIn(rejected: unknown): RateLimiterRes {
  if (rejected instanceof RateLimiterRes) return rejected;
  throw rejected;
}

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

/** Makes a semaphore whose slots are free. */
export function keyedSemaphore(options: SemaphoreOptions): KeyedSemaphore {
  const { most, mostEach = most, mostWaiting = Infinity, longestMs } = options;
  const held = new Map<string, number>();
  /** Who waits, by key, each by what lets it in. A slot is taken for it first. */
  const queues = new Map<string, (() => void)[]>();
  let free = most;
  const take = (key: string): boolean => {
    const count = held.get(key) ?? 0;
    if (free === 0 || count >= mostEach) return false;
    free -= 1;
    held.set(key, count + 1);
    return true;
  };
  const leaveQueue = (key: string, begin: (() => void) | undefined): void => {
    const others = (queues.get(key) ?? []).filter((one) => one !== begin);
    // To the end of the line: every other key that waits comes before its second call.
    queues.delete(key);
    if (others.length > 0) queues.set(key, others);
  };
  const turn = (key: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const giveUp = (): void => {
        leaveQueue(key, begin);
        reject(busy());
      };
      const timer = longestMs === undefined ? undefined : setTimeout(giveUp, longestMs);
      queues.set(key, [...(queues.get(key) ?? []), begin]);
    });
  return {
    acquire: async (key) => {
      const queue = queues.get(key);
      if (queue !== undefined || !take(key)) {
        if ((queue?.length ?? 0) >= mostWaiting) throw busy();
        await turn(key);
      }
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        free += 1;
        const left = (held.get(key) ?? 1) - 1;
        if (left > 0) held.set(key, left);
        else held.delete(key);
        const next = [...queues.keys()].find(take);
        if (next === undefined) return;
        const begin = queues.get(next)?.[0];
        leaveQueue(next, begin);
        begin?.();
      };
    },
  };
}

const secondsLater = 5;

/** The refusal of whoever should come back a little later. */
export const busy = (): HttpError =>
  new HttpError([{ code: "http/busy", place: "", details: { seconds: secondsLater } }]);
