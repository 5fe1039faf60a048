import type { Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refuseCall } from "../wire/http-error.ts";

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
