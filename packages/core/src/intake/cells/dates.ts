import { plainDigits } from "../../base/fold.ts";
import { addDays, calendarDate, isCalendarDate } from "../../base/time.ts";
import type { CellContext, CellReader, Reading } from "../contract.ts";
import { readMonthName } from "./months.ts";

/** `contradictory` where some cells of a column can only be the one, some only the other. */
type DayOrder = CellContext["dayOrder"];

const numbers = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$|^(\d{1,2}) (\d{1,2}) (\d{4})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const clock = /[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m)?$/i;
const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** Days since 1899-12-30, from 2000 to 2099: what a cell of Excel holds when its form is lost. */
const serial = /^(\d{5})(?:[.,]\d+)?$/;
const [firstSerial, lastSerial] = [36_526, 73_050];
const firstYear = 1900;

/**
 * A day that lies in the past, in any usual spelling: `2026-03-01`, `1-3-2026`, `1/3/26`, `1 maart 2026`, with a time, as
 * the number that Excel has for it, in any digits. Day and month stand in the order of the column. A moment with its
 * offset is the day that it was in the network's time zone.
 *
 * What is no day is an unreadable answer; a day after the given one, of another calendar, or whose order the column leaves
 * open, is refused.
 */
export const readPastDate: CellReader = (text, { asOf, timeZone, dayOrder }) => {
  const date = dayOf(text, { timeZone, dayOrder });
  if (date === undefined || (date !== "ambiguous" && !isCalendarDate(date)))
    return { kind: "absent", reason: "unreadable" };
  if (date === "ambiguous") return { kind: "refused", code: "intake/date-ambiguous" };
  if (Number(date.slice(0, 4)) < firstYear) return { kind: "refused", code: "intake/date-of-other-calendar" };
  if (date > asOf) return { kind: "refused", code: "intake/date-in-future", details: { asOf } };
  return date === text
    ? { kind: "value", value: date }
    : { kind: "value", value: date, repair: ["intake/date-rewritten"] };
};

const readNeededDate: CellReader = (text, context): Reading => {
  const reading = readPastDate(text, context);
  return reading.kind === "absent" ? { kind: "refused", code: "document/date-invalid" } : reading;
};

/** The day of a consent: without it her consent would never run out, so an unreadable one is refused. */
export const readConsentDate = readNeededDate;
/** The day on which people were in one room: without it nobody met anybody, so an unreadable one is refused. */
export const readDateOfSession = readNeededDate;

/** The order that the cells of a column tell: day first, as in the Netherlands, unless one of them can only be a month. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  const orders = new Set(cells.map(onlyOrderOf));
  if (orders.has("dayFirst") && orders.has("monthFirst")) return "contradictory";
  return orders.has("monthFirst") ? "monthFirst" : "dayFirst";
}

function onlyOrderOf(cell: string): DayOrder | undefined {
  const [first = 0, second = 0] = numbersIn(withoutTime(plainDigits(cell.trim())))?.map(Number) ?? [];
  if (first > 12 && second <= 12) return "dayFirst";
  return second > 12 && first <= 12 ? "monthFirst" : undefined;
}

const withoutTime = (text: string): string => text.replace(clock, "");

const numbersIn = (text: string): string[] | undefined => {
  const found = numbers
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  return found?.length === 3 ? found : undefined;
};

function dayOf(cell: string, { timeZone, dayOrder }: Omit<CellContext, "asOf">): string | undefined {
  const text = plainDigits(cell);
  if (moment.test(text)) return dayIn(timeZone, text);
  const day = withoutTime(text);
  const parts = yearFirst.exec(day) ?? compact.exec(day);
  if (parts !== null) return dateFrom({ year: parts[1] ?? "", month: parts[2] ?? "", day: parts[3] ?? "" });
  const three = numbersIn(day);
  if (three !== undefined) return inOrder(three, dayOrder);
  const number = Number(serial.exec(text)?.[1]);
  if (number >= firstSerial && number <= lastSerial) return addDays(calendarDate("1899-12-30"), number);
  const named = readMonthName(day);
  return named === undefined ? undefined : dateFrom(named);
}

function inOrder([first = "", second = "", year = ""]: readonly string[], order: DayOrder): string {
  if (order === "contradictory" && Number(first) <= 12 && Number(second) <= 12 && first !== second) return "ambiguous";
  const monthFirst = order === "monthFirst" || (order === "contradictory" && Number(second) > 12);
  return dateFrom(monthFirst ? { year, month: first, day: second } : { year, month: second, day: first });
}

/** A year of two digits is of this century: nothing here is older. */
const dateFrom = ({ year, month, day }: { year: string; month: string; day: string }): string =>
  `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** The day that a moment was in a time zone; `undefined` for a moment or a zone that does not exist. */
function dayIn(timeZone: string, text: string): string | undefined {
  const ms = Date.parse(text.replace(" ", "T"));
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    const part = Object.fromEntries(parts.formatToParts(ms).map(({ type, value }) => [type, value]));
    return dateFrom({ year: part["year"] ?? "", month: part["month"] ?? "", day: part["day"] ?? "" });
  } catch {
    return undefined;
  }
}
