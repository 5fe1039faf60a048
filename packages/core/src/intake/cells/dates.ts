import { isCalendarDate } from "../../base/time.ts";
import type { CellReader, Reading } from "../contract.ts";

const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const withTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/;

/**
 * A day that lies in the past: `2026-03-01`, or as the Dutch write it, day first: `1-3-2026`, `01/03/2026`. A day that
 * does not exist is an unreadable answer; a day after the given one is refused.
 */
export const readPastDate: CellReader = (text, asOf) => {
  const date = rewritten(text);
  if (!isCalendarDate(date)) return { kind: "absent", reason: "unreadable" };
  if (date > asOf) return { kind: "refused", code: "intake/date-in-future", details: { asOf } };
  return date === text
    ? { kind: "value", value: date }
    : { kind: "value", value: date, repair: ["intake/date-rewritten"] };
};

/** The day of a consent: without it her consent would never run out, so an unreadable one is refused. */
export const readConsentDate: CellReader = (text, asOf): Reading => {
  const reading = readPastDate(text, asOf);
  return reading.kind === "absent" ? { kind: "refused", code: "document/date-invalid" } : reading;
};

function rewritten(text: string): string {
  const [, day = "", month = "", year = ""] = dayFirst.exec(text) ?? [];
  if (year !== "") return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return withTime.exec(text)?.[1] ?? text;
}
