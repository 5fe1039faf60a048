import { readNetwork } from "@parent-circles/core";
import { expect, test } from "vitest";
import { howOften, oftenOf, ruleFor } from "./how-often.ts";

test("ruleFor(often, date) makes the second Tuesday of 10 March 2026, and a fifth weekday the last", () => {
  // 10 March 2026 is a Tuesday, the second; 31 March the fifth.
  expect(ruleFor("monthly", "2026-03-10", undefined)).toBe("FREQ=MONTHLY;BYDAY=2TU");
  expect(ruleFor("monthly", "2026-03-31", undefined)).toBe("FREQ=MONTHLY;BYDAY=-1TU");
});

test("oftenOf(ruleFor(often, date)) is what was chosen, and the library reads each of these rules", () => {
  for (const often of howOften) {
    const rule = ruleFor(often, "2026-03-10", "FREQ=DAILY;COUNT=3");
    expect(oftenOf(rule)).toBe(often);
    const activities = [{ id: "a", date: "2026-03-10", ...(rule === undefined ? {} : { rule }) }];
    const document = { format: "parent-circles/network", version: 1, network: { id: "n" }, people: [], activities };
    expect(() => readNetwork(document)).not.toThrow();
  }
});

test("ruleFor(often, without a day) is no rule, and a rule made elsewhere stays", () => {
  expect(ruleFor("weekly", "", "FREQ=WEEKLY")).toBeUndefined();
  expect(ruleFor("otherwise", "2026-03-10", "FREQ=DAILY;COUNT=3")).toBe("FREQ=DAILY;COUNT=3");
});
