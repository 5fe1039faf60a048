import { describe, expect, it } from "vitest";
import {
  bestSet,
  measure,
  type MeasureOptions,
  type Network,
  reachOf,
  readNetwork,
  writeNetwork,
} from "@parent-circles/core";
import {
  asOf,
  kite,
  lineOfFive,
  mediationNetwork,
  starOfFive,
  trustMiniNetwork,
  twoFullGroups,
  twoLines,
  twoTriangles,
} from "../support/small-networks.ts";

// The golden fixtures A, B and D and the kite, computed with networkx and numpy before this library was written; where
// it fits on a line the arithmetic stands beside them.

type Options = Omit<MeasureOptions, "asOf">;
const valueOf = (network: Network, name: string, options: Options = {}) =>
  measure(network, name, { asOf, ...options }).value;
const valuesOf = (network: Network, name: string, options: Options = {}) =>
  measure(network, name, { asOf, ...options }).values ?? {};
const undirected = { directed: false } as const;

describe("fixture A: key players, ties both ways and without strength", () => {
  it.each([
    // Two parts of 5: 2 × 5 × 4 of 10 × 9 pairs are left: 1 − 40/90.
    { title: "two groups of five", network: twoFullGroups, plain: 0.555556, weighted: 0.555556 },
    // Per line: 4 × 1 + 3 × 1/2 + 2 × 1/3 + 1/4 = 6.416667; 1 − 4 × 6.416667/90.
    { title: "two lines of five", network: twoLines, plain: 0.555556, weighted: 0.714815 },
    // 1 − 2 × 6.416667/20.
    { title: "a line of five", network: lineOfFive, plain: 0, weighted: 0.358333 },
    // 4 ties and 6 pairs two steps apart: 1 − 2 × (4 + 3)/20.
    { title: "a star of five", network: starOfFive, plain: 0, weighted: 0.3 },
    // 7 ties, 4 pairs at 2, 4 at 3: 1 − 2 × (7 + 2 + 4/3)/30.
    { title: "two triangles with a bridge", network: twoTriangles, plain: 0, weighted: 0.311111 },
  ])("measure(kpp-neg…) of $title as it is, with and without an empty group", ({ network, plain, weighted }) => {
    for (const set of [undefined, []]) {
      expect(valueOf(network, "kpp-neg", { ...undirected, set })).toBeCloseTo(plain, 6);
      expect(valueOf(network, "kpp-neg-distance", { ...undirected, set })).toBeCloseTo(weighted, 6);
    }
  });

  const line = { name: "the line", network: lineOfFive };
  const triangles = { name: "the triangles", network: twoTriangles };
  it.each([
    // From the middle of five: two at 1 and two at 2 steps: 1 + 1 + 1/2 + 1/2 = 3.
    { ...line, set: ["2"], reach: [0.8, 0.6, 0.75], neg: [0.666667, 0.666667] },
    { ...line, set: ["1", "3"], reach: [1, 0.6, 1], neg: [1, 1] },
    // Without the ends three in a line: 1 − 2 × (1 + 1 + 1/2)/6.
    { ...line, set: ["0", "4"], reach: [0.9, 0.5, 0.833333], neg: [0, 0.166667] },
    // Without 2: a pair and a triangle, 2 + 6 of 20 pairs left, all one step apart.
    { ...triangles, set: ["2"], reach: [0.833333, 0.666667, 0.8], neg: [0.6, 0.6] },
    // Two pairs left: 1 − 4/12.
    { ...triangles, set: ["2", "3"], reach: [1, 0.666667, 1], neg: [0.666667, 0.666667] },
    { ...triangles, set: ["0"], reach: [0.694444, 0.527778, 0.633333], neg: [0, 0.283333] },
  ])("measure(…, {set: $set}) on $name: three reaches and both fragmentations", ({ network, set, reach, neg }) => {
    for (const [index, normalisation] of (["paper", "excludeOverN", "excludeOverRest"] as const).entries())
      expect(valueOf(network, "kpp-pos", { ...undirected, normalisation, set })).toBeCloseTo(reach[index] as number, 6);
    expect(valueOf(network, "kpp-pos", { ...undirected, set })).toBeCloseTo(reach[2] as number, 6);
    for (const [index, name] of ["kpp-neg", "kpp-neg-distance"].entries())
      expect(valueOf(network, name, { ...undirected, set })).toBeCloseTo(neg[index] as number, 6);
  });

  it.each([
    [["2"], 2],
    [["1", "3"], 3],
    [["0", "4"], 2],
  ])("measure(kpp-pos-reach, {set: %s}) on the line, one step", (set, reached) => {
    expect(valueOf(lineOfFive, "kpp-pos-reach", { ...undirected, set })).toBe(reached);
  });

  it("measure(constraint), measure(effective-size) and measure(k-core) of the two triangles", () => {
    // Node 2: p to 0, 1, 3 = 1/3 each; 0 and 1 also over each other: (1/3 + 1/3 × 1/2)² × 2 + (1/3)² = 0.611111.
    // Node 0: p = 1/2 each; to 1: (1/2 + 1/2 × 1/3)², to 2: (1/2 + 1/2 × 1/2)²: 0.444444 + 0.5625.
    const constraint = [1.006944, 1.006944, 0.611111, 0.611111, 1.006944, 1.006944];
    // Node 2: 3 contacts with 1 tie among them: 3 − 2/3. Node 0: 2 − 2/2.
    const effective = [1, 1, 2.333333, 2.333333, 1, 1];
    for (const [index, expected] of constraint.entries()) {
      expect(valuesOf(twoTriangles, "constraint", undirected)[index]).toBeCloseTo(expected, 6);
      expect(valuesOf(twoTriangles, "effective-size")[index]).toBeCloseTo(effective[index] as number, 6);
      expect(valuesOf(twoTriangles, "k-core")[index]).toBe(2);
    }
  });
});

describe("the kite", () => {
  it("bestSet(kpp-pos, size 2) is the pair 3 and 8, alone, and every other pair is worth at most 0.9375", () => {
    const found = bestSet(kite, { asOf, measure: "kpp-pos", size: 2, ...undirected });
    expect(found).toMatchObject({ value: 1, sets: [["3", "8"]], proof: "exact" });
    for (const set of [
      ["3", "9"],
      ["3", "7"],
    ])
      expect(valueOf(kite, "kpp-pos", { set, ...undirected })).toBeCloseTo(0.9375, 9);
  });

  it("measure(kpp-neg) has 7 first and 8 second", () => {
    const values = valuesOf(kite, "kpp-neg", undirected);
    // Without 7: parts of 7 and 2: 1 − (42 + 2)/72. Without 8: 8 and 1: 1 − 56/72.
    expect(values[7]).toBeCloseTo(0.388889, 6);
    expect(values[8]).toBeCloseTo(0.222222, 6);
    expect(Object.entries(values).filter(([, value]) => value !== 0)).toHaveLength(2);
  });

  it("measure(diffusion) with one chance for all: q = 1/λ over four rounds, and q = 0.5 over two", () => {
    const long = [3.861822, 3.861822, 3.096838, 5.383066, 3.096838, 4.539811, 4.539811, 2.483778, 1.000798, 0.43085];
    const short = [6.5, 6.5, 5.25, 9, 5.25, 7.75, 7.75, 4.5, 2, 1];
    const inFour = valuesOf(kite, "diffusion", { ...undirected, passing: 1 / 4.306404, rounds: 4 });
    const inTwo = valuesOf(kite, "diffusion", { ...undirected, passing: 0.5 });
    for (const index of long.keys()) {
      // λ is given to six decimals, so the fifth decimal is the last that can agree.
      expect(inFour[index]).toBeCloseTo(long[index] as number, 5);
      expect(inTwo[index]).toBeCloseTo(short[index] as number, 12);
    }
  });
});

describe("fixture B: trust runs from truster to trusted, contact the other way", () => {
  const coverages: [string, number, number][] = [
    ["A", 2.3, 2.3],
    ["F", 2.1, 3.26],
    ["L", 0.8, 0.8],
    ["A F", 4.05, 5.21],
    ["A L", 2.75, 2.75],
    ["F L", 2.9, 4.06],
    ["A F L", 4.5, 5.66],
  ];
  it.each(coverages)("measure(coverage, {set: %s}) over one step and over two", (ids, one, two) => {
    const set = ids.split(" ");
    expect(valueOf(trustMiniNetwork, "coverage", { set, maxHops: 1 })).toBeCloseTo(one, 9);
    expect(valueOf(trustMiniNetwork, "coverage", { set })).toBeCloseTo(two, 9);
  });

  it("measure(coverage) of the whole first circle is what reachOf expects", () => {
    const { expectedCoverage, soleRoutes, counts } = reachOf(trustMiniNetwork, { asOf });
    expect(valueOf(trustMiniNetwork, "coverage", { set: ["A", "F", "L"] })).toBeCloseTo(expectedCoverage, 12);
    expect(soleRoutes).toEqual({ A: 1, F: 4, L: 1 });
    expect(counts.noRoute).toBe(1);
  });

  it("measure(coverage, {maxHops: 3}) adds m8 over m7 and m5, at 0.7 × 0.5 × 0.7", () => {
    expect(valueOf(trustMiniNetwork, "coverage", { set: ["F"], maxHops: 3 })).toBeCloseTo(3.26 + 0.245, 9);
  });

  it("measure(reach-direct) and measure(reach-introduced) count members, herself and other key figures left out", () => {
    expect(valuesOf(trustMiniNetwork, "reach-direct")).toMatchObject({ A: 3, F: 3, L: 2, m4: 1, m1: 0 });
    expect(valuesOf(trustMiniNetwork, "reach-introduced")).toMatchObject({ A: 3, F: 5, L: 2, m4: 1, m5: 2 });
  });

  it("measure(diffusion) over contact, by rounds: which of A and F is first changes with the rounds", () => {
    const rounds = (count: number) => valuesOf(trustMiniNetwork, "diffusion", { rounds: count });
    const one = { A: 3.5, F: 2.8, m4: 0.9, L: 0.8, m7: 0.7, m5: 0.5 };
    for (const [id, expected] of Object.entries(one)) expect(rounds(1)[id]).toBeCloseTo(expected, 9);
    expect(rounds(2)["F"]).toBeCloseTo(6.41, 9);
    expect(rounds(2)["A"]).toBeCloseTo(5.86, 9);
    expect(rounds(3)["A"]).toBeCloseTo(8.387, 9);
    expect(rounds(3)["F"]).toBeCloseTo(8.307, 9);
  });

  it("measure(diffusion) of the reversed network ranks others: m3, m2 and m6 in place of F and A", () => {
    const { ties = [], ...rest } = writeNetwork(trustMiniNetwork);
    const reversed = readNetwork({ ...rest, ties: ties.map((tie) => ({ ...tie, from: tie.to, to: tie.from })) });
    const expected = { m3: 2.04, m2: 1.94, m6: 1.71, m1: 1.53, m4: 1.53, A: 1.19, F: 1.19 };
    const values = valuesOf(reversed, "diffusion");
    for (const [id, hearings] of Object.entries(expected)) expect(values[id]).toBeCloseTo(hearings, 9);
  });
});

describe("fixture D: mediation between parents and institutions", () => {
  it("measure(brokerage) gives the five parts of A, F, S and H", () => {
    const { values, parts } = measure(mediationNetwork, "brokerage", { asOf });
    const none = { connectsOwnGroup: 0, connectsFromOutside: 0, opensDoor: 0, speaksForOwnGroup: 0, bridgesGroups: 0 };
    expect(parts).toMatchObject({
      A: { ...none, connectsOwnGroup: 3, opensDoor: 2, speaksForOwnGroup: 2 },
      F: { ...none, connectsOwnGroup: 1, opensDoor: 1, speaksForOwnGroup: 2 },
      S: { ...none, opensDoor: 1, speaksForOwnGroup: 1 },
      H: { ...none, connectsFromOutside: 1, opensDoor: 2, speaksForOwnGroup: 1 },
      L: none,
    });
    expect(values).toMatchObject({ A: 7, F: 4, S: 2, H: 4, L: 0, m1: 0 });
  });
});
