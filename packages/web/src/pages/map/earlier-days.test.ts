import { expect, test } from "vitest";
import type { View } from "../../data/shapes.ts";
import { daysInYearBefore, daysKnown } from "./earlier-days.ts";

test("daysInYearBefore(day) are the same date of earlier months, the first of them first", () => {
  expect(daysInYearBefore("2026-03-01")).toEqual(["2025-03-01", "2025-06-01", "2025-09-01", "2025-12-01"]);
});

test("daysInYearBefore(day) end with the month where it is shorter", () => {
  expect(daysInYearBefore("2026-05-31")).toEqual(["2025-05-31", "2025-08-31", "2025-11-30", "2026-02-28"]);
  expect(daysInYearBefore("2024-05-30").at(-1)).toBe("2024-02-29");
});

test("daysKnown(views) leaves out days without a single tie", () => {
  const day = (asOf: string, ties: number) => ({ asOf, ties: Array(ties).fill({}) }) as unknown as View;
  expect(daysKnown([day("2025-03-01", 0), day("2025-06-01", 2)]).map(({ asOf }) => asOf)).toEqual(["2025-06-01"]);
});
