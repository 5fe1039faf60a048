import type { CalendarDate } from "../base/ids.ts";
import { addMonths, calendarDate } from "../base/time.ts";
import { type Changed, inTurn } from "./change.ts";
import { leave } from "./consent-acts.ts";
import { consentClocks, endOfRecord } from "./consent.ts";
import type { Person } from "./document.ts";
import { inOrder } from "./in-order.ts";
import type { Network } from "./network.ts";

/** Whose recorded state has run out by a day. */
export const hasRunOut = ({ consent }: Person, asOf: CalendarDate): boolean => {
  const end = consent === undefined ? undefined : endOfRecord(consent);
  return end !== undefined && end <= asOf;
};

/**
 * Records as `expired` whoever was informed 12 months ago or consented 24 months ago and did not renew it. On
 * reading, their data are out of use from that day anyhow; here it is written down, and their open asks become void.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function expireConsents(network: Network, options: { readonly asOf: string }): Changed {
  const asOf = calendarDate(options.asOf);
  const due = network.rows.people.filter((person) => person.consent?.state !== "named" && hasRunOut(person, asOf));
  return inTurn(
    network,
    due.map(({ id, consent }) => (before) => {
      const date = consent === undefined ? asOf : (endOfRecord(consent) ?? asOf);
      return leave(before, { person: id, date }, "expired");
    }),
  );
}

/** A consent that will soon run out. */
export interface ConsentReminder {
  readonly person: string;
  /** The day from which her data are out of use unless she renews. */
  readonly expires: string;
}

/** Whose consent is 22 months old or more and has not run out: to be asked whether she renews it. */
export function remindersDue(recorded: Network, options: { readonly asOf: string }): ConsentReminder[] {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  return network.rows.people.flatMap(({ id, consent }) => {
    if (consent?.state !== "consented" || consent.date === undefined) return [];
    const given = consent.date as CalendarDate;
    const expires = addMonths(given, consentClocks.consentedMonths);
    const isDue = addMonths(given, consentClocks.reminderMonths) <= asOf && asOf < expires;
    return isDue ? [{ person: id, expires }] : [];
  });
}
