import type { CalendarDate } from "../base/ids.ts";
import { wholeNumber } from "../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { addDays } from "../base/time.ts";
import { endOfRecord } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import { type ConsentReminder, remindersDue } from "../model/expiry.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { burdenLimits } from "./burden.ts";
import { retention } from "./retention.ts";

/** What a clock does with somebody, and on which day unless something is done before. */
export interface PersonDue {
  readonly person: string;
  readonly happens: "erased" | "expired";
  readonly date: string;
}

/** What the clocks will have done by a day, if nobody does anything until then. */
export interface ClocksDue {
  readonly asOf: string;
  readonly until: string;
  /** In order of days. */
  readonly people: readonly PersonDue[];
  /** Asks that run out without an outcome, in order of days. */
  readonly asks: readonly { readonly ask: string; readonly date: string }[];
  /** How many outcomes are folded into the ties they were about. */
  readonly outcomes: number;
  /** Consents to be renewed: 22 months old on the last of these days, and not run out by then. */
  readonly reminders: readonly ConsentReminder[];
  /** People of whom nothing was recorded for 12 months by then, for somebody to look at. */
  readonly review: readonly string[];
}

/** What the clocks are asked with. */
export const clocksDueParameters = {
  days: wholeNumber({ default: 30, minimum: 0, maximum: 366, meaning: "how many days ahead" }),
};

/** Until how many days after `asOf` is looked: see {@link clocksDueParameters}. */
export interface ClocksDueOptions extends OptionsOf<typeof clocksDueParameters> {
  readonly asOf: string;
}

/**
 * What {@link retention} will do within the next days, so that a coordinator can tell somebody in time or ask for a
 * consent again. It changes nothing. What is overdue stands with the day on which it was due.
 *
 * @throws ParentCirclesError `query/date-invalid`, `query/unknown-parameter`, `query/out-of-range`
 */
export function clocksDue(recorded: Network, options: ClocksDueOptions): ClocksDue {
  const network = inOrder(recorded);
  const { asOf, days } = settingsOn(clocksDueParameters, options);
  const until = addDays(asOf, days);
  const done = retention(network, { asOf: until, hash: () => "0".repeat(shortestHash) });
  const ended = new Set(done.changes.flatMap((change) => (change.code === "askExpired" ? [change.ask] : [])));
  const folded = done.changes.reduce((sum, one) => sum + (one.code === "outcomesAggregated" ? one.count : 0), 0);
  return {
    asOf,
    until,
    people: network.rows.people.flatMap((person) => dueOf(person, done.network, asOf)).sort(byDate),
    asks: network.rows.asks
      .filter(({ id }) => ended.has(id))
      .map(({ id, date }) => ({ ask: id, date: addDays(date as CalendarDate, burdenLimits.askExpiresDays) }))
      .sort(byDate),
    outcomes: folded,
    reminders: remindersDue(done.network, { asOf: until }),
    review: done.review,
  };
}

/** The hashes of a look ahead are thrown away; this is as long as the document wants one. */
const shortestHash = 16;

const byDate = (a: { readonly date: string }, b: { readonly date: string }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;

function dueOf(person: Person, after: Network, asOf: CalendarDate): PersonDue[] {
  const { id, consent } = person;
  const date = (consent === undefined ? undefined : endOfRecord(consent)) ?? consent?.date ?? asOf;
  const left = after.people.get(id);
  if (left === undefined) return [{ person: id, happens: "erased", date }];
  const expires = left.consent?.state === "expired" && consent?.state !== "expired";
  return expires ? [{ person: id, happens: "expired", date }] : [];
}
