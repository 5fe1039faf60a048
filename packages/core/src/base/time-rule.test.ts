import { expect, test } from "vitest";
import type { CalendarDate } from "./ids.ts";
import { datesOf, momentOf, readTimeRule, type TimeRule } from "./time-rule.ts";

const day = (text: string) => text as CalendarDate;
const year2022 = { from: day("2022-01-01"), to: day("2022-12-31") };
const secondTuesday = readTimeRule("FREQ=MONTHLY;BYDAY=2TU") as TimeRule;

// The dates are those that systems.md gives for the row.
test("PC-01 datesOf(second Tuesday of the month from 2022-01-11) gives the twelve Tuesdays of 2022", () => {
  expect(datesOf(secondTuesday, day("2022-01-11"), year2022)).toEqual([
    "2022-01-11",
    "2022-02-08",
    "2022-03-08",
    "2022-04-12",
    "2022-05-10",
    "2022-06-14",
    "2022-07-12",
    "2022-08-09",
    "2022-09-13",
    "2022-10-11",
    "2022-11-08",
    "2022-12-13",
  ]);
});

test("PC-02 momentOf(08:30 in New York) stays 08:30 there over the change of the clock", () => {
  const moments = datesOf(secondTuesday, day("2022-01-11"), year2022).map((date) =>
    momentOf(date, "08:30", "America/New_York").slice(11),
  );
  const times = (count: number, time: string): string[] => Array.from({ length: count }, () => time);
  expect(moments).toEqual([...times(3, "13:30Z"), ...times(7, "12:30Z"), ...times(2, "13:30Z")]);
});

test("momentOf(a time that the clock skips) is the one after the gap", () => {
  expect(momentOf(day("2026-03-29"), "02:30", "Europe/Amsterdam")).toBe("2026-03-29T01:30Z");
});

// 2026-03-02 is a Monday.
test("datesOf(weekly) follows interval, weekdays, count and until", () => {
  const dates = (text: string) =>
    datesOf(readTimeRule(text) as TimeRule, day("2026-03-04"), { from: day("2026-03-01"), to: day("2026-04-30") });
  expect(dates("FREQ=WEEKLY;COUNT=3")).toEqual(["2026-03-04", "2026-03-11", "2026-03-18"]);
  expect(dates("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO;UNTIL=20260331")).toEqual([
    "2026-03-05",
    "2026-03-16",
    "2026-03-19",
    "2026-03-30",
  ]);
});

test("datesOf(count) counts from the start of the rule, also when nobody asks for its first dates", () => {
  const rule = readTimeRule("FREQ=WEEKLY;COUNT=3") as TimeRule;
  expect(datesOf(rule, day("2026-03-04"), { from: day("2026-03-12"), to: day("2027-01-01") })).toEqual(["2026-03-18"]);
});

test("datesOf(monthly) leaves out a month without that day, and finds the last weekday", () => {
  const dates = (text: string, start: string) =>
    datesOf(readTimeRule(text) as TimeRule, day(start), { from: day("2026-01-01"), to: day("2026-05-31") });
  expect(dates("FREQ=MONTHLY", "2026-01-31")).toEqual(["2026-01-31", "2026-03-31", "2026-05-31"]);
  expect(dates("FREQ=MONTHLY;BYDAY=-1FR", "2026-03-01")).toEqual(["2026-03-27", "2026-04-24", "2026-05-29"]);
  expect(dates("FREQ=MONTHLY;BYDAY=5MO", "2026-01-01")).toEqual(["2026-03-30"]);
});

test.each([
  "",
  "FREQ=DAILY",
  "FREQ=MONTHLY;BYDAY=TU",
  "FREQ=MONTHLY;BYDAY=1MO,2TU",
  "FREQ=WEEKLY;BYDAY=2TU",
  "FREQ=WEEKLY;BYMONTH=1",
  "FREQ=WEEKLY;INTERVAL=0",
  "FREQ=WEEKLY;COUNT=x",
  "FREQ=WEEKLY;UNTIL=soon",
  "FREQ=WEEKLY;FREQ=MONTHLY",
])("readTimeRule(%j) reads nothing rather than guess", (text) => {
  expect(readTimeRule(text)).toBeUndefined();
});
