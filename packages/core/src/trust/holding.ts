import type { CalendarDate } from "../base/ids.ts";
import type { Tie } from "../model/document.ts";
import type { TrustDomain } from "../model/vocabulary.ts";

/** Whether a tie says that one trusts the other in a domain. */
export const isTrustOf = ({ type, domain }: Tie, wanted: TrustDomain): boolean =>
  type === "trust" && (domain ?? "invite") === wanted;

/** Whether a tie counts on a day. */
export const holdsOn = ({ date, since, until, contested }: Tie, asOf: CalendarDate): boolean =>
  contested !== true &&
  (date === undefined || date <= asOf) &&
  (since === undefined || since <= asOf) &&
  (until === undefined || asOf < until);
