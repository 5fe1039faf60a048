import { describe, expect, test } from "vitest";
import {
  asOf,
  keyFigure,
  mother,
  requestFor,
  smallNetwork,
  trusts,
  trustsAt,
} from "../../../../test/support/parents.ts";
import { ParentCirclesError } from "../base/errors.ts";
import { identifyKeyFigures } from "./key-figures.ts";
import type { KeyFigureOptions } from "./key-figures/question.ts";

/** Two stars that share nobody, a third smaller one, and two mothers whom nobody trusts. */
const stars = () =>
  smallNetwork({
    people: [
      ...["A", "B", "C"].map((id) => mother(id, { interviewed: true })),
      ...["a1", "a2", "a3", "b1", "b2", "c1", "x", "y"].map((id) => mother(id, { interviewed: true })),
    ],
    ties: [
      ...["a1", "a2", "a3"].map((id) => trustsAt(id, "A", 0.9)),
      ...["b1", "b2"].map((id) => ({ ...trustsAt(id, "B", 0.9), language: "ar" })),
      { ...trustsAt("c1", "C", 0.9), language: "tr" },
    ],
  });

const proposed = (options: Partial<KeyFigureOptions> = {}) =>
  identifyKeyFigures(stars(), { asOf, size: 2, replicates: 20, ...options });
const idsOf = ({ group }: { group: readonly { id: string }[] }) => group.map(({ id }) => id);
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof ParentCirclesError ? error.code : undefined;
  }
  return undefined;
};

describe("identifyKeyFigures(network, {size})", () => {
  test("proposes the group with what each adds, reasons, uncertainty and baselines (PN-08)", () => {
    const found = proposed();
    // A: 3 × 0.9, B: 2 × 0.9, nobody shared.
    expect(found).toMatchObject({ proof: "exact", tiedGroups: [["A", "B"]], size: 2, seed: 1, replicates: 20 });
    expect(found.recordedCoverage).toBeCloseTo(4.5, 9);
    expect(found.bound).toBeCloseTo(4.5, 9);
    expect(found.group.map(({ id, adds }) => [id, Math.round(adds * 1e9) / 1e9])).toEqual([
      ["A", 2.7],
      ["B", 1.8],
    ]);
    expect(found.group[0]?.reasons).toEqual([
      { code: "trustedBy", count: 3, interviewed: 11, of: 11, date: asOf, ageDays: 0 },
      { code: "onlyShe", count: 3, date: asOf, ageDays: 0 },
      { code: "speaksWith", language: "nl", count: 3, date: asOf, ageDays: 0 },
    ]);
    expect(Object.keys(found.baselines).slice(0, 3)).toEqual(["random", "mostNamed", "nominatedFriends"]);
  });

  test("gives the best group that reaches less and how much less", () => {
    // A and C: 4 × 0.9.
    expect(proposed().runnerUp).toMatchObject({ group: ["A", "C"], certain: true });
    expect(proposed().runnerUp?.distance).toBeCloseTo(0.9, 9);
  });

  test("gives all groups that tie, the first by the order of the document", () => {
    const network = smallNetwork({
      people: ["A", "B", "a", "b"].map((id) => mother(id)),
      ties: [trustsAt("a", "A", 0.7), trustsAt("b", "B", 0.7)],
    });
    const found = identifyKeyFigures(network, { asOf, size: 1, replicates: 10 });
    expect(found.tiedGroups).toEqual([["A"], ["B"]]);
    expect(idsOf(found)).toEqual(["A"]);
  });

  test("says what leaving a member out costs and who would come in her place", () => {
    const [a, b] = proposed().group;
    expect(a).toMatchObject({ id: "A", replacedBy: ["C"] });
    expect(a?.leavingOutCosts).toBeCloseTo(1.8, 9);
    expect(b?.leavingOutCosts).toBeCloseTo(0.9, 9);
  });

  test("says what each condition costs", () => {
    const found = proposed({ mustInclude: ["x"], exclude: ["B"] });
    expect(idsOf(found).sort()).toEqual(["A", "x"]);
    expect(found.prices).toEqual([
      // Without x: A and C. With B again: x and A still, so nothing.
      { constraint: "mustInclude", id: "x", costs: expect.closeTo(0.9, 9) as number, certain: true },
      { constraint: "exclude", id: "B", costs: 0, certain: true },
    ]);
  });

  test("covers every language that can be covered, and says which are", () => {
    const found = proposed({ size: 3, coverBy: "language" });
    expect(idsOf(found)).toEqual(["A", "B", "C"]);
    expect(found.parts.map(({ part, coveredBy }) => [part, coveredBy])).toEqual([
      ["ar", ["B"]],
      ["nl", ["A"]],
      ["tr", ["C"]],
    ]);
    expect(found.prices).toEqual([{ constraint: "coverBy", id: null, costs: 0, certain: true }]);
  });

  test("reaches the worst part first when asked to, and says what that costs the others", () => {
    const plain = proposed({ size: 1 });
    const fair = proposed({ size: 2, coverBy: "language", fairness: "worst-first" });
    expect(idsOf(plain)).toEqual(["A"]);
    // Two of three languages can be covered; one is left at 0 either way, so coverage decides.
    expect(idsOf(fair)).toEqual(["A", "B"]);
    const three = proposed({ size: 3, coverBy: "language", fairness: "worst-first" });
    expect(three.parts.every(({ reachedShare }) => reachedShare >= 0.89)).toBe(true);
    expect(three.prices.map(({ constraint }) => constraint)).toEqual(["coverBy", "fairness"]);
  });

  test("tries a range of sizes and proposes the one that reaches most", () => {
    const found = proposed({ size: { from: 1, to: 4 } });
    expect(found.sizes.map(({ size, recordedCoverage }) => [size, Math.round(recordedCoverage * 10) / 10])).toEqual([
      [1, 2.7],
      [2, 4.5],
      [3, 5.4],
      [4, 5.4],
    ]);
    expect(found.size).toBe(3);
  });

  test("leaves those who pause out only when asked to, and says who does", () => {
    const network = smallNetwork({
      people: [mother("A", { pausedUntil: "2026-04-01" }), mother("B"), mother("a"), mother("b")],
      ties: [trustsAt("a", "A", 0.9), trustsAt("b", "B", 0.7)],
    });
    expect(identifyKeyFigures(network, { asOf, size: 1 }).group[0]).toMatchObject({ id: "A", away: "paused" });
    expect(idsOf(identifyKeyFigures(network, { asOf, size: 1, availableOnly: true }))).toEqual(["B"]);
  });

  test("leaves those out who carry all they can when only the available are asked for", () => {
    const network = smallNetwork({
      people: [mother("A", { capacity: 1 }), mother("B"), mother("a"), mother("b")],
      ties: [trustsAt("a", "A", 0.9), trustsAt("b", "B", 0.7)],
      requests: [requestFor("a")],
      asks: [{ id: "k", request: "r1", target: "a", asker: "A", state: "accepted", date: "2026-02-25" }],
    });
    expect(identifyKeyFigures(network, { asOf, size: 1 }).group[0]).toMatchObject({
      id: "A",
      load: { openAsks: 1, capacity: 1 },
    });
    expect(idsOf(identifyKeyFigures(network, { asOf, size: 1, availableOnly: true }))).toEqual(["B"]);
  });

  test("says plainly when the map adds nothing", () => {
    // Everybody trusts one person: whoever asks anybody finds her.
    const network = smallNetwork({
      people: ["A", "b", "c", "d", "e"].map((id) => mother(id, { interviewed: true })),
      ties: ["b", "c", "d", "e"].map((id) => trustsAt(id, "A", 0.9)),
    });
    const found = identifyKeyFigures(network, { asOf, size: 1, replicates: 50 });
    expect(found.verdict).toMatchObject({ code: "mapAddsNothing", nearest: "mostNamed" });
    expect(found.verdict.difference).toBeCloseTo(0, 9);
  });

  test("gives those who tie for the last place among the most named that place by lot", () => {
    const named = identifyKeyFigures(
      smallNetwork({
        people: ["A", "B", "C", "a", "b", "c", "d"].map((id) => mother(id, { interviewed: true })),
        ties: [trustsAt("a", "A", 0.9), trustsAt("b", "A", 0.9), trustsAt("c", "B", 0.9), trustsAt("d", "C", 0.5)],
      }),
      { asOf, size: 2, replicates: 0 },
    ).baselineDetails.mostNamed.recordedCoverage;
    // A reaches 1.8; with B 2.7 and with C 2.3: 2.5 in the mean, and over 200 draws ± .2 ÷ √200 = .014.
    expect(Math.abs((named as number) - 2.5)).toBeLessThan(4 * 0.014);
  });

  test("has tiers of 0 and 1 alone where nothing is uncertain", () => {
    const sure = { evidence: { positive: 1e6, negative: 0 } };
    const network = smallNetwork({
      people: ["A", "B", "C", "a", "b", "c", "d"].map((id) => mother(id, { interviewed: true })),
      ties: [trusts("a", "A", sure), trusts("b", "A", sure), trusts("c", "B", sure), trusts("d", "C", sure)],
    });
    const found = identifyKeyFigures(network, { asOf, size: 2, replicates: 50 });
    // B and C tie for the second place; the one that is proposed stays.
    expect(found.group.map(({ id, inBestShare, tier }) => [id, inBestShare, tier])).toEqual([
      ["A", 1, "clear"],
      ["B", 1, "clear"],
    ]);
    expect(found.near).toEqual([]);
  });

  test("cannot tell anything without replicates", () => {
    const found = proposed({ replicates: 0 });
    expect(found.interval).toBeNull();
    expect(found.group.every(({ inBestShare, tier }) => inBestShare === null && tier === "cannotTellYet")).toBe(true);
  });

  test("marks how many were interviewed, and works with 18 % (PN-38)", () => {
    const people = Array.from({ length: 11 }, (_, index) => mother(`m${index}`, { interviewed: index < 2 }));
    const network = smallNetwork({
      people,
      ties: [trusts("m0", "m5", { score: 5 }), trusts("m1", "m5", { score: 4 })],
    });
    const found = identifyKeyFigures(network, { asOf, size: 1, replicates: 20 });
    expect(found.interviewed).toEqual({ count: 2, of: 11 });
    expect(idsOf(found)).toEqual(["m5"]);
  });

  test("proposes nobody who has not consented, is protected, or withdrew", () => {
    const network = smallNetwork({
      people: [
        mother("named", { consent: { state: "named", date: asOf } }),
        mother("shielded", { protected: true }),
        mother("gone", { consent: { state: "withdrawn" } }),
        mother("old", { consent: { state: "consented", scopes: ["keepInMap"], date: "2024-03-01" } }),
        mother("left"),
        ...["a", "b"].map((id) => mother(id)),
      ],
      ties: ["named", "shielded", "gone", "old"].flatMap((id) => [trustsAt("a", id, 0.9), trustsAt("b", id, 0.9)]),
    });
    const found = identifyKeyFigures(network, { asOf, size: 3, replicates: 5 });
    expect(idsOf(found).sort()).toEqual(["a", "b", "left"]);
    expect(found.recordedCoverage).toBe(0);
  });

  test("refuses what cannot be answered, by a code", () => {
    expect(codeOf(() => proposed({ size: 0 }))).toBe("query/out-of-range");
    expect(codeOf(() => proposed({ size: 40 }))).toBe("query/out-of-range");
    expect(codeOf(() => proposed({ size: 11, exclude: ["x"] }))).toBe("query/group-impossible");
    expect(codeOf(() => proposed({ mustInclude: ["nobody"] }))).toBe("query/unknown-person");
    expect(codeOf(() => proposed({ mustInclude: ["A"], exclude: ["A"] }))).toBe("query/not-a-group-member");
    expect(codeOf(() => proposed({ mustInclude: ["A", "B", "C"] }))).toBe("query/group-impossible");
    expect(codeOf(() => proposed({ replicates: -1 }))).toBe("query/out-of-range");
    expect(codeOf(() => proposed({ maxHops: 4 }))).toBe("query/too-many-hops");
    expect(codeOf(() => proposed({ coverBy: "origin" as "language" }))).toBe("query/value-not-allowed");
    expect(codeOf(() => proposed({ asOf: "2026-02-30" }))).toBe("query/date-invalid");
  });

  test("stops when whoever follows the progress says so", () => {
    const shares: number[] = [];
    const code = codeOf(() => proposed({ replicates: 64, onProgress: (share) => shares.push(share) < 3 }));
    expect(code).toBe("query/cancelled");
    expect(shares).toHaveLength(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test("takes a key figure of today like any other candidate", () => {
    const network = smallNetwork({ people: [keyFigure("K"), mother("a")], ties: [trustsAt("a", "K", 0.9)] });
    expect(idsOf(identifyKeyFigures(network, { asOf, size: 1, replicates: 5 }))).toEqual(["K"]);
  });
});
