import { expect, test } from "vitest";
import { asOf, mother, smallNetwork, trusts } from "../../../../../test/support/parents.ts";
import { identifyKeyFigures } from "../key-figures.ts";

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
