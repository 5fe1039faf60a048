import { describe, expect, test } from "vitest";
import { test as property } from "@fast-check/vitest";
import * as fc from "fast-check";
import { ParentCirclesError } from "./errors.ts";
import type { CalendarDate } from "./ids.ts";
import { addDays, addMonths, calendarDate, daysBetween, isCalendarDate } from "./time.ts";

const day = (text: string) => text as CalendarDate;
const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe("isCalendarDate(text)", () => {
  test.each(["2026-02-28", "2024-02-29", "0001-01-01", "9999-12-31"])("isCalendarDate(%j) is true", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "2026-01-01T00:00",
    " 2026-01-01",
    "",
  ])("isCalendarDate(%j) is false", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test("isCalendarDate(2026-01-01 with a line break) is false", () => {
    expect(isCalendarDate("2026-01-01\n")).toBe(false);
  });
});

describe("calendarDate(text, place)", () => {
  test("calendarDate(no day) throws at the place given, without the text", () => {
    expect(() => calendarDate("tomorrow", "until")).toThrow(ParentCirclesError);
    expect(() => calendarDate("tomorrow", "until")).toThrow(/^until: (?!.*tomorrow)/);
  });
});

describe("addMonths(date, months)", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-15", 0, "2026-05-15"],
  ])("addMonths(%j, %i) is %j: the last day of the month where that day does not exist", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe("addDays(date, days)", () => {
  test("addDays(2026-02-28, 1) is the first of March, and over a change of the clock a day stays a day", () => {
    expect(addDays(day("2026-02-28"), 1)).toBe("2026-03-01");
    expect(addDays(day("2026-03-28"), 2)).toBe("2026-03-30");
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31");
  });

  property.prop([anyDay, fc.integer({ min: -10_000, max: 10_000 })])(
    "daysBetween(date, addDays(date, days)) is days",
    (date, days) => daysBetween(date, addDays(date, days)) === days,
  );
});
