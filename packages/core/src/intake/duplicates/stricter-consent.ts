import type { CalendarDate } from "../../base/ids.ts";
import { consentStateOf } from "../../model/consent.ts";
import type { Consent } from "../../model/document.ts";
import type { ConsentState } from "../../model/vocabulary.ts";

type Recorded = Consent | undefined;

/** States from the strictest on: what stands earlier allows no more than what stands later. */
const strictestFirst: readonly ConsentState[] = [
  "erased",
  "withdrawn",
  "declined",
  "restricted",
  "expired",
  "named",
  "informed",
  "consented",
];

/**
 * Of two records of consent the one that allows less on a day; of two given consents what both allow, from the earlier
 * day on. Nothing recorded counts as `named` without a clock, so a dated `named` is stricter.
 */
export function stricterConsent(a: Recorded, b: Recorded, asOf: CalendarDate): Recorded {
  const [first, second] = [a, b].map((consent) => strictnessOf(consent, asOf)) as [number, number];
  if (first !== second) return first < second ? a : b;
  const [earlier, later] = (b?.date ?? "9999") < (a?.date ?? "9999") ? [b, a] : [a, b];
  if (earlier?.state !== "consented" || later?.state !== "consented") return earlier;
  return { ...earlier, scopes: (earlier.scopes ?? []).filter((scope) => later.scopes?.includes(scope) === true) };
}

const strictnessOf = (consent: Recorded, asOf: CalendarDate): number =>
  strictestFirst.indexOf(consentStateOf(consent === undefined ? { id: "" } : { id: "", consent }, asOf));
