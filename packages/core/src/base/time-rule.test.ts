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

// The offset before the gap holds: 02:30 at UTC−5 is 07:30Z, which is 03:30 at UTC−4.
test.each([
  ["Europe/Amsterdam", "2026-03-29", "02:30", "2026-03-29T01:30Z"],
  ["America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30Z"],
  ["Atlantic/Azores", "2026-03-29", "00:30", "2026-03-29T01:30Z"],
  ["America/Santiago", "2026-09-06", "00:30", "2026-09-06T04:30Z"],
  ["Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45Z"],
])(
  "momentOf(a time in %s that the clock skips) is read with the offset before the gap",
  (zone, date, ...[time, moment]) => {
    expect(momentOf(day(date), time, zone)).toBe(moment);
  },
);

test.each([
  ["Europe/Amsterdam", "2026-10-25", "02:30", "2026-10-25T00:30Z"],
  ["America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30Z"],
])("momentOf(a time in %s that comes twice) is the first", (zone, date, ...[time, moment]) => {
  expect(momentOf(day(date), time, zone)).toBe(moment);
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

// python-dateutil 2.9: rrulestr(rule, dtstart=start).between(2026-03-01, 2026-04-30, inc=True); the days of March and April.
test.each([
  ["2022-01-03", "FREQ=WEEKLY;BYDAY=MO,WE", "2 4 9 11 16 18 23 25 30 1 6 8 13 15 20 22 27 29"],
  ["2006-01-03", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU", "10 31 21"],
  ["2026-02-03", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", "3 8 17 22 31 5 14 19 28"],
  ["2026-02-03", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "1 3 15 17 29 31 12 14 26 28"],
  ["2020-01-14", "RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "10 14"],
  ["2020-01-01", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "31 30"],
  ["2020-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1", "31 30"],
  ["2020-01-15", "FREQ=MONTHLY;BYMONTHDAY=15", "15 15"],
  ["2026-01-01", "FREQ=MONTHLY;BYDAY=SA", "7 14 21 28 4 11 18 25"],
  ["2026-01-02", "FREQ=DAILY;INTERVAL=9", "6 15 24 2 11 20 29"],
  ["2026-01-02", "FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU", "3 9 17 23 31 6 14 20 28"],
])("datesOf(%s, %s) are those of python-dateutil", (start, text, expected) => {
  const rule = readTimeRule(text) as TimeRule;
  const dates = datesOf(rule, day(start), { from: day("2026-03-01"), to: day("2026-04-30") });
  expect(dates.map((date) => Number(date.slice(8))).join(" ")).toBe(expected);
});

test("datesOf(a rule without an end) never runs out: every weekday since 1990 has its next day in 2090", () => {
  const rule = readTimeRule("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR") as TimeRule;
  // 2090-05-01 is a Monday.
  const dates = datesOf(rule, day("1990-01-01"), { from: day("2090-05-01"), to: day("2090-05-07") });
  expect(dates).toEqual(["2090-05-01", "2090-05-02", "2090-05-03", "2090-05-04", "2090-05-05"]);
});

test("datesOf(a rule with 400 weeks) stops after them, whenever somebody looks", () => {
  const rule = readTimeRule("FREQ=WEEKLY;COUNT=400") as TimeRule;
  // 399 weeks after 2020-01-06 is 2027-08-30.
  const days = { from: day("2027-08-01"), to: day("2030-01-01") };
  expect(datesOf(rule, day("2020-01-06"), days).at(-1)).toBe("2027-08-30");
});

test.each([
  ["", "FREQ"],
  ["every week", "FREQ"],
  ["FREQ=YEARLY", "FREQ"],
  ["FREQ=MONTHLY;BYDAY=1MO,2TU", "BYDAY"],
  ["FREQ=WEEKLY;BYDAY=2TU", "BYDAY"],
  ["FREQ=WEEKLY;BYSETPOS=2", "BYSETPOS"],
  ["FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=3", "BYMONTHDAY"],
  ["FREQ=WEEKLY;BYMONTH=1", "BYMONTH"],
  ["FREQ=WEEKLY;INTERVAL=0", "INTERVAL"],
  ["FREQ=WEEKLY;COUNT=x", "COUNT"],
  ["FREQ=WEEKLY;UNTIL=soon", "UNTIL"],
  ["FREQ=WEEKLY;UNTIL=20261345", "UNTIL"],
  ["FREQ=WEEKLY;WKST=X", "WKST"],
  ["FREQ=WEEKLY;FREQ=MONTHLY", "FREQ"],
  ["FREQ=WEEKLY;Naima B.=1", "FREQ"],
])("readTimeRule(%j) reads nothing rather than guess, and says which part: %s", (text, part) => {
  expect(readTimeRule(text)).toEqual({ unread: part });
});
