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

  test("R-04 withPairRulesHidden(network) shows no pair in the record of a merge either", () => {
    const merged = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [{ id: "a" }, { id: "z" }],
      merges: [
        {
          keep: "a",
          remove: "b",
          by: "coordinator-1",
          date: "2026-03-01",
          at: 1,
          kept: { id: "a", keepApart: ["z"] },
          removed: { id: "b", notThrough: ["z"] },
          named: [
            { list: "people", row: "z", key: "keepApart", was: ["b"] },
            { list: "groups", row: "g", key: "members", was: ["b"] },
          ],
        },
      ],
    });
    const [merge] = withPairRulesHidden(merged).rows.merges;
    expect(JSON.stringify(merge)).not.toMatch(/keepApart|notThrough/);
    expect(merge?.named).toEqual([{ list: "groups", row: "g", key: "members", was: ["b"] }]);
  });
});
