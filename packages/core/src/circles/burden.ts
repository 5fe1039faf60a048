import { isWaiting } from "../model/asks.ts";
import type { CalendarDate } from "../base/ids.ts";
import { addDays, daysBetween } from "../base/time.ts";
import type { Ask, Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";

/** How much may be asked of one person, beside what the network sets (trust-and-outreach 4.5). */
export const burdenLimits = Object.freeze({
  openAsks: 2,
  openIntroductions: 1,
  restDaysAfterIntroduction: 30,
  askExpiresDays: 21,
  quarterDays: 91,
});

/** What is asked of one person on a day. */
export interface Burden {
  readonly openAsks: number;
  readonly capacity: number;
  /** How many more asks she can take now. */
  readonly free: number;
  /** Why she can take none although she has not too many open. */
  readonly away: "paused" | "resting" | null;
  readonly lastAskedDays: number | null;
}

/** Whether an ask still counts on a day: not answered with an end, and not expired after 21 days. */
export const isOpen = (ask: Ask, asOf: CalendarDate): boolean =>
  isWaiting(ask) && asOf < addDays(ask.date as CalendarDate, burdenLimits.askExpiresDays) && ask.date <= asOf;

/** What is asked of a key figure as an asker. */
export function burdenOfAsker(network: Network, person: Person, asOf: CalendarDate): Burden {
  const asks = network.rows.asks.filter(
    ({ asker, date, state }) => asker === person.id && date <= asOf && state !== "void",
  );
  const openAsks = asks.filter((ask) => isOpen(ask, asOf)).length;
  const capacity = person.capacity ?? burdenLimits.openAsks;
  const thisQuarter = asks.filter((ask) => countsThisQuarter(ask, asOf)).length;
  const away = awayReason(network, person, asOf);
  const free = Math.max(0, Math.min(capacity - openAsks, mostPerQuarter(network, person) - thisQuarter));
  return { openAsks, capacity, free: away === null ? free : 0, away, lastAskedDays: daysSinceLast(asks, asOf) };
}

/** Whether an ask counts towards the quarter of its asker on a day: one that was taken back, or that she did not take on, does not. */
export const countsThisQuarter = ({ state, date }: Ask, asOf: CalendarDate): boolean =>
  state !== "void" &&
  state !== "declined" &&
  date <= asOf &&
  daysBetween(date as CalendarDate, asOf) < burdenLimits.quarterDays;

/** How many asks a key figure gets in a quarter at most: as the network sets it, and more or less as she can carry more or fewer at once. */
export const mostPerQuarter = ({ settings }: Network, { capacity = burdenLimits.openAsks }: Person): number =>
  Math.round((settings.asksPerQuarter * capacity) / burdenLimits.openAsks);

/** Whether somebody can introduce now: nothing open with her, and 30 days since the last time. */
export function mayIntroduceNow(network: Network, person: Person, asOf: CalendarDate): boolean {
  if (isLater(person.pausedUntil, asOf) || isLater(person.restUntil, asOf)) return false;
  return !network.rows.asks.some(
    (ask) =>
      ask.via === person.id &&
      ask.state !== "void" &&
      ask.state !== "declined" &&
      ask.date <= asOf &&
      daysBetween(ask.date as CalendarDate, asOf) < burdenLimits.restDaysAfterIntroduction,
  );
}

function awayReason(network: Network, person: Person, asOf: CalendarDate): Burden["away"] {
  if (isLater(person.pausedUntil, asOf)) return "paused";
  if (isLater(person.restUntil, asOf)) return "resting";
  const rests = network.rows.outcomes.some(
    ({ asker, date, code }) =>
      asker === person.id &&
      code !== "notAsked" &&
      date <= asOf &&
      daysBetween(date as CalendarDate, asOf) < network.settings.askerRestDays,
  );
  return rests ? "resting" : null;
}

const isLater = (until: string | undefined, asOf: CalendarDate): boolean => until !== undefined && asOf < until;

function daysSinceLast(asks: readonly Ask[], asOf: CalendarDate): number | null {
  const last = asks
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return last === undefined ? null : daysBetween(last as CalendarDate, asOf);
}
