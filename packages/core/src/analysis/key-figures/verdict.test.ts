import { describe, expect, test } from "vitest";
import { baselineNames, type BaselineResult } from "./baselines.ts";
import { tierOf } from "./stability.ts";
import { judgedBy } from "./verdict.ts";

describe("tierOf(share)", () => {
  test.each([
    [1, "clear"],
    [0.8, "clear"],
    [0.79, "likely"],
    [0.5, "likely"],
    [0.49, "cannotTellYet"],
    [0, "cannotTellYet"],
    [null, "cannotTellYet"],
  ] as const)("of %s is %s: clear from 0.8, likely from 0.5, nothing without replicates", (share, tier) => {
    expect(tierOf(share)).toBe(tier);
  });
});

describe("judgedBy(baselines)", () => {
  const [first, ...others] = baselineNames;
  const behind = (difference: number | null, differenceLow: number | null): BaselineResult => ({
    recordedCoverage: null,
    expectedCoverage: null,
    low: null,
    high: null,
    difference,
    differenceLow,
    differenceHigh: difference,
  });
  const judged = (nearest: BaselineResult) =>
    judgedBy({
      ...(Object.fromEntries(others.map((name) => [name, behind(9, 8)])) as Parameters<typeof judgedBy>[0]),
      [first as string]: nearest,
    });

  // differenceLow is the tenth of a hundred: 0 or less where the cheap way does as well in a tenth of the replicates.
  test.each([
    [3, 0.1, "mapAdds"],
    [3, 0, "cannotTellYet"],
    [3, -0.5, "cannotTellYet"],
    [3, null, "cannotTellYet"],
    [0.5, 0.1, "mapAdds"],
    [0.49, 0.1, "mapAddsNothing"],
    [-1, -2, "mapAddsNothing"],
  ] as const)(
    "PN-08 with %s more than the nearest cheap way, and %s in the tenth of a hundred: %s",
    (more, low, code) => {
      expect(judged(behind(more, low))).toEqual({ code, nearest: first, difference: more });
    },
  );

  test("PN-08 cannot tell where no cheap way finds anybody", () => {
    const nobody = Object.fromEntries(baselineNames.map((name) => [name, behind(null, null)]));
    expect(judgedBy(nobody as Parameters<typeof judgedBy>[0])).toEqual({
      code: "cannotTellYet",
      nearest: null,
      difference: null,
    });
  });
});
