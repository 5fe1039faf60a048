import { expect, test } from "vitest";
import { daysAfter } from "./days.ts";

test("daysAfter counts calendar days, over the end of a month and the change to summer time", () => {
  expect(daysAfter("2026-03-01", 14)).toBe("2026-03-15");
  expect(daysAfter("2026-02-20", 14)).toBe("2026-03-06");
  expect(daysAfter("2026-03-28", 2)).toBe("2026-03-30");
});
