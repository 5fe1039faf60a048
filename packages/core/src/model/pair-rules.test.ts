import { describe, expect, test } from "vitest";
import { pairRulesOf, withPairRulesHidden } from "./pair-rules.ts";
import { readNetwork } from "./read-network.ts";

const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [{ id: "a", keepApart: ["b"], notThrough: ["c"] }, { id: "b" }, { id: "c" }],
});

describe("pairRulesOf(network)", () => {
  test("R-04 pairRulesOf(network).apart is symmetric: recorded with one of the two, it holds for both", () => {
    const { apart } = pairRulesOf(network);
    expect([apart("a", "b"), apart("b", "a"), apart("a", "c"), apart("c", "b")]).toEqual([true, true, false, false]);
  });

  test("pairRulesOf(network).unwanted runs one way: who does not want to be reached through whom", () => {
    const { unwanted } = pairRulesOf(network);
    expect([unwanted("a", "c"), unwanted("c", "a")]).toEqual([true, false]);
  });

  test("R-04 withPairRulesHidden(network) shows no pair, lets it bind in both directions, and names no reason", () => {
    const hidden = withPairRulesHidden(network);
    expect(JSON.stringify(hidden.rows.people)).not.toMatch(/keepApart|notThrough/);
    const { apart, named } = pairRulesOf(hidden);
    expect([apart("a", "b"), apart("b", "a"), named]).toEqual([true, true, false]);
  });
});
