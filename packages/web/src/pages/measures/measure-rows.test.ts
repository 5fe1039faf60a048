import { describe, expect, test } from "vitest";
import type { MeasureResult } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { measureRows, numberText } from "./measure-rows.ts";

const nl = speakerOf("nl");
const found = (part: Partial<MeasureResult>): MeasureResult => ({
  measure: "brokerage",
  unit: "pairs",
  range: "",
  asOf: "2026-03-01",
  parameters: {},
  sensitiveToMissingInterviews: true,
  interviewed: { count: 1, of: 4 },
  ...part,
});
const names: Readonly<Record<string, string>> = { a: "Aisha", b: "Bahar", c: "Moeder 10", d: "Moeder 2" };
const rowsOf = (part: Partial<MeasureResult>) => measureRows(found(part), (id) => names[id] ?? id, nl);

describe("measureRows(result, nameOf, speaker)", () => {
  test("has the largest number first, equal ones by name, and who has none last with the reason, never 0", () => {
    const rows = rowsOf({ values: { a: null, b: 0, c: 3, d: 3 }, unknown: { a: "notAsked" } });
    expect(rows.map(({ name, text, isKnown }) => [name, text, isKnown])).toEqual([
      ["Moeder 2", "3", true],
      ["Moeder 10", "3", true],
      ["Bahar", "0", true],
      ["Aisha", "niet gevraagd", false],
    ]);
  });

  test("keeps the counts of which a number is the sum, but those of nothing", () => {
    const [row] = rowsOf({ values: { a: 3 }, parts: { a: { opensDoor: 3, bridgesGroups: 0 } } });
    expect(row?.parts).toEqual([{ part: "opensDoor", count: 3 }]);
  });

  test("is empty where there is nobody", () => {
    expect(rowsOf({})).toEqual([]);
  });
});

describe("numberText(value, unit, speaker)", () => {
  test.each([
    [1250.456, "parents", "1.250,5"],
    [-1, "number", "-1"],
    [0, "share", "0%"],
    [0.4333, "share", "43,3%"],
    [0.0004, "share", "minder dan 0,1%"],
    [0.04, "parents", "minder dan 0,1"],
    [0.123, "number", "0,12"],
    [2, "share", "200%"],
  ] as const)("writes %d of the unit %s as the Dutch do: %s", (value, unit, text) => {
    expect(numberText(value, unit, nl)).toBe(text);
  });
});
