import type { CalendarDate } from "../base/ids.ts";
import { addMonths, calendarDate } from "../base/time.ts";
import { endAsks, isWaiting } from "../model/asks.ts";
import { type Changed, inTurn } from "../model/change.ts";
import { consentClocks } from "../model/consent.ts";
import { erasePeople, type Erasure } from "../model/erase.ts";
import { expireConsents, hasRunOut } from "../model/expiry.ts";
import { type Network, rowLists, withRows } from "../model/network.ts";
import type { SuppressionHash } from "../model/suppression.ts";
import { foldOutcomes } from "../trust/fold-outcomes.ts";
import { burdenLimits, isOpen } from "./burden.ts";

/** How long something is kept, and what happens then. */
export interface RetentionClock {
  readonly what: string;
  readonly days?: number;
  readonly months?: number;
  readonly happens: "erased" | "expired" | "aggregated" | "removed" | "review";
}

/** Every clock of the product in one table; the audit and published counts are kept by the store, all else by {@link retention}. */
export const retentionClocks = Object.freeze({
  named: { what: "somebody named and not yet told", days: consentClocks.namedDays, happens: "erased" },
  refused: { what: "who declined or withdrew", days: 0, happens: "erased" },
  informed: { what: "who was informed", months: consentClocks.informedMonths, happens: "expired" },
  consented: { what: "who consented", months: consentClocks.consentedMonths, happens: "expired" },
  inactive: { what: "a person of whom nothing new was recorded", months: 12, happens: "review" },
  suggestion: { what: "an ask without outcome", days: burdenLimits.askExpiresDays, happens: "expired" },
  endedAsk: { what: "an ask that has ended", months: 12, happens: "removed" },
  outcome: { what: "an outcome", months: 12, happens: "aggregated" },
  published: { what: "counts as they were published for a week", months: 12, happens: "removed" },
  audit: { what: "an entry of the audit", months: 24, happens: "removed" },
} satisfies Record<string, RetentionClock>);

/** What {@link retention} did, and whom a person should look at. */
export interface Retained extends Changed {
  /** People of whom nothing was recorded for 12 months, or nothing with a date. */
  readonly review: readonly string[];
}

/** The day on which clocks are read, and how those who refused are remembered. */
export interface RetentionOptions {
  readonly asOf: string;
  readonly hash: SuppressionHash;
}

/**
 * Does what every clock asks for on a day: erases who was named 30 days ago and not told and, leaving a hash, who
 * declined or withdrew; records expiry; ends asks after 21 days; folds outcomes after 12 months. Running it twice changes
 * nothing more. What has no date has no clock, and is left for review.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function retention(network: Network, { asOf: day, hash }: RetentionOptions): Retained {
  const asOf = calendarDate(day);
  const yearAgo = addMonths(asOf, -retentionClocks.outcome.months);
  const done = inTurn(network, [
    (before) => eraseDue(before, asOf, hash),
    (before) => expireConsents(before, { asOf }),
    (before) => endAsks(before, "expired", (ask) => ask.date <= asOf && !isOpen(ask, asOf)),
    (before) => foldOutcomes(before, { asOf, upTo: yearAgo }),
    (before) => removeAsks(before, yearAgo),
  ]);
  return { ...done, review: inactiveIn(done.network, addMonths(asOf, -retentionClocks.inactive.months)) };
}

const eraseDue = (network: Network, asOf: CalendarDate, hash: SuppressionHash): Changed =>
  erasePeople(
    network,
    network.rows.people.flatMap((person): Erasure[] => {
      const { id, consent } = person;
      if (consent?.state === "named" && hasRunOut(person, asOf)) return [{ person: id }];
      const refused = consent?.state === "declined" || consent?.state === "withdrawn";
      const isDue = refused && (consent.date === undefined || consent.date <= asOf);
      return isDue ? [{ person: id, hash }] : [];
    }),
  );

/** An ask stays as long as an outcome of it does. */
function removeAsks(network: Network, upTo: CalendarDate): Changed {
  const told = new Set(network.rows.outcomes.map(({ ask }) => ask));
  const asks = network.rows.asks.filter((ask) => isWaiting(ask) || ask.date > upTo || told.has(ask.id));
  const count = network.rows.asks.length - asks.length;
  return count === 0
    ? { network, changes: [] }
    : { network: withRows(network, { asks }), changes: [{ code: "asksRemoved", count }] };
}

function inactiveIn(network: Network, since: CalendarDate): string[] {
  const last = new Map<string, string>();
  const note = (id: unknown, date: string | undefined): void => {
    if (typeof id === "string" && date !== undefined && date > (last.get(id) ?? "")) last.set(id, date);
  };
  for (const { id, consent, criteria = {}, roles = [] } of network.rows.people) {
    note(id, consent?.date);
    for (const judged of Object.values(criteria)) note(id, judged?.date);
    for (const period of roles) note(id, period.since);
  }
  for (const list of rowLists)
    for (const row of network.rows[list] as readonly Readonly<Record<string, unknown>>[])
      if (typeof row.date === "string") for (const value of Object.values(row)) note(value, row.date);
  return network.rows.people.map(({ id }) => id).filter((id) => (last.get(id) ?? "") <= since);
}
