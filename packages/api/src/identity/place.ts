import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Services } from "../services.ts";
import type { HttpErrorCode } from "../wire/http-codes.ts";
import { HttpError, refuseCall } from "../wire/http-error.ts";

/** Where a call comes from, as far as it can be told apart: whoever has one address of an IPv6 network has all of its /64. */
export function placeOf(address: string): string {
  const version4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (version4 !== undefined) return version4;
  const [first = [], last = []] = (address.split("%")[0] ?? "")
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  const network = [...first, ...zeros, ...last].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}

/** About where a call comes from: enough to see that it is elsewhere, and too little to find a household. */
export const areaOf = (address: string): string => {
  const place = placeOf(address);
  if (!place.includes(":")) return `${place.split(".").slice(0, 3).join(".")}.0/24`;
  return `${place.split(":").slice(0, 3).join(":")}::/48`;
};

const periodSeconds = 15 * 60;
// An office behind one address, with all who mistype; of one account far fewer are looked at (attempts.ts).
const most = 100;

/** What somebody is told who guessed, whatever she guessed at. */
const guesses: readonly HttpErrorCode[] = [
  "http/wrong-credentials",
  "http/too-many-sign-ins",
  "http/passkey-not-accepted",
  "http/invitation-over",
  "http/not-signed-in",
];

// Of each installation that this process has open; in memory, so that a guess of a stranger costs no row.
const limiters = new WeakMap<Services["store"], RateLimiterMemory>();

function limiterFor(store: Services["store"]): RateLimiterMemory {
  const limiter = limiters.get(store) ?? new RateLimiterMemory({ points: most, duration: periodSeconds });
  limiters.set(store, limiter);
  return limiter;
}

/**
 * Does something that a stranger may guess at, a hundred wrong times in a quarter of an hour from one place. Guesses that come
 * at once are counted before they are looked at; what was right is not counted.
 *
 * @throws HttpError `http/too-many-sign-ins`
 */
export async function fromPlace<Result>(
  address: string,
  { store }: Pick<Services, "store">,
  act: () => Promise<Result>,
): Promise<Result> {
  const [limiter, place] = [limiterFor(store), placeOf(address)];
  await limiter
    .consume(place)
    .catch(({ msBeforeNext = 0 }: { msBeforeNext?: number }) =>
      refuseCall("http/too-many-sign-ins", "", { seconds: Math.ceil(msBeforeNext / 1000) }),
    );
  let wasGuess = false;
  try {
    return await act();
  } catch (error) {
    wasGuess = error instanceof HttpError && error.problems.some(({ code }) => guesses.some((one) => one === code));
    throw error;
  } finally {
    if (!wasGuess) await limiter.reward(place);
  }
}
