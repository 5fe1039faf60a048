import { addMonths, calendarDate } from "../base/time.ts";
import type { CalendarDate } from "../base/ids.ts";
import { consentClocks, consentStateOf, endOfRecord } from "./consent.ts";
import type { Person } from "./document.ts";
import type { ConsentState } from "./vocabulary.ts";

/** How somebody's consent stands on a day. */
export interface ConsentOn {
  readonly state: ConsentState;
  /** The day on which it runs out: who was only named is erased on it. Absent where nothing runs out, or has no date. */
  readonly until?: string;
  /** From this day on she is asked to renew what she agreed to. */
  readonly askAgainFrom?: string;
}

interface HeldConsent {
  readonly state: ConsentState;
  readonly date?: string | undefined;
}

/** Somebody with what is recorded of her consent; its scopes say nothing of until when. */
export interface ConsentHolder {
  readonly consent?: (HeldConsent & { readonly history?: readonly HeldConsent[] | undefined }) | undefined;
}

/**
 * How somebody's consent stands on a day, and until when: what a page says of it.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function consentOn(holder: ConsentHolder, asOf: string): ConsentOn {
  const { consent } = holder as Pick<Person, "consent">;
  const state = consentStateOf({ id: "", ...(consent === undefined ? {} : { consent }) }, calendarDate(asOf));
  const until = consent === undefined ? undefined : endOfRecord(consent);
  if (consent?.date === undefined || until === undefined) return { state };
  if (consent.state !== "consented") return { state, until };
  return { state, until, askAgainFrom: addMonths(consent.date as CalendarDate, consentClocks.reminderMonths) };
}
