import type { CalendarDate } from "../base/ids.ts";
import type { TrustDomain } from "../model/vocabulary.ts";
import type { Belief } from "./belief.ts";

/** One arc of trust, all reports on it taken together. */
export interface TrustArc {
  readonly truster: string;
  readonly trustee: string;
  readonly belief: Belief;
  /** Languages the two speak together; empty when none is recorded or they share none. */
  readonly languages: readonly string[];
  /** Whether at least one report has no language: then it is unknown whether they share one. */
  readonly languageUnknown: boolean;
  /** The day of the last evidence, if any has a date. */
  readonly lastEvidence: CalendarDate | undefined;
}

/** Which trust is asked for. */
export interface TrustQuery {
  readonly asOf: CalendarDate;
  /** `invite` by default. */
  readonly domain?: TrustDomain;
}
