import { expect, test } from "vitest";
import { asOf, mother, smallNetwork, trusts } from "../../../../../test/support/parents.ts";
import { identifyKeyFigures } from "../key-figures.ts";
import { reachInterval } from "./baselines.ts";

// Of n replicates the k-th lowest to the k-th highest, k = ⌊(n + 1) ÷ 10⌋: 100 give the 10th and the 91st, 40 the 4th and the 37th.
test.each([
  [1, 1, 1],
  [9, 1, 9],
  [19, 2, 18],
  [40, 4, 37],
  [100, 10, 91],
  [200, 20, 181],
])(
  "reachInterval(values) of %i replicates holds a further one with a chance of 80 %% or more: ranks %i and %i",
  (of, low, high) => {
    const values = Array.from({ length: of }, (_, rank) => of - rank);
    expect(reachInterval(values)).toMatchObject({ low, high });
    // A further value is as likely to fall into any of the n + 1 gaps.
    expect((high - low) / (of + 1)).toBeGreaterThanOrEqual(of < 9 ? 0 : 0.8);
  },
);

test("reachInterval(values) of no replicates is null", () => {
  expect(reachInterval([])).toBeNull();
});

// Whoever is asked for a friend names A or B, so two different friends are A and B. Six mothers trust one of them with
// unknown strength: 6 · 0.5 = 3. With one friend fewer it would be 1.5.
test("PN-08 identifyKeyFigures(network, {size}) gives nominated friends as many friends as the group has members", () => {
  const mothers = ["m1", "m2", "m3", "m4", "m5", "m6"];
  const network = smallNetwork({
    people: ["A", "B", ...mothers].map((id) => mother(id, { interviewed: true })),
    ties: mothers.map((id, place) => trusts(id, place % 2 === 0 ? "A" : "B")),
  });
  const { baselineDetails, recordedCoverage } = identifyKeyFigures(network, { asOf, size: 2, replicates: 20 });
  expect(baselineDetails.nominatedFriends.recordedCoverage).toBeCloseTo(3, 9);
  expect(recordedCoverage).toBeCloseTo(3, 9);
});
