import { expect, it } from "vitest";
import { asOf, mediationNetwork, smallNetwork } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

const partsOf = (network: ReturnType<typeof smallNetwork>, groups: Record<string, string>, id: string) =>
  measure(network, "brokerage", { asOf, groups }).parts?.[id];

it("measure(brokerage) names the part after the groups of the three: a → v → b", () => {
  const line = smallNetwork("a>v, v>b");
  const roles = {
    connectsOwnGroup: { a: "x", v: "x", b: "x" },
    connectsFromOutside: { a: "x", v: "y", b: "x" },
    opensDoor: { a: "x", v: "y", b: "y" },
    speaksForOwnGroup: { a: "x", v: "x", b: "y" },
    bridgesGroups: { a: "x", v: "y", b: "z" },
  };
  for (const [role, groups] of Object.entries(roles)) {
    const { [role]: count, ...others } = partsOf(line, groups, "v") ?? {};
    expect(count).toBe(1);
    expect(Object.values(others)).toEqual([0, 0, 0, 0]);
  }
});

it("measure(brokerage) counts no pair that has an arc of its own, and nobody between herself and another", () => {
  expect(measure(smallNetwork("a>v, v>b, a>b"), "brokerage", { asOf }).values?.["v"]).toBe(0);
  expect(measure(smallNetwork("a>v, v>b, b>a"), "brokerage", { asOf }).values?.["v"]).toBe(1);
  expect(measure(smallNetwork("a>v, v>a"), "brokerage", { asOf }).values?.["v"]).toBe(0);
});

it("measure(brokerage) leaves out people without a group", () => {
  expect(measure(smallNetwork("a>v, v>b"), "brokerage", { asOf, groups: { a: "x", v: "x" } }).values?.["v"]).toBe(0);
});

it("measure(brokerage) gives institutions values too, and each value is the sum of its five parts", () => {
  const { values = {}, parts = {} } = measure(mediationNetwork, "brokerage", { asOf });
  expect(Object.keys(values)).toEqual(["A", "F", "L", "m1", "m2", "m3", "m4", "H", "S"]);
  for (const [id, value] of Object.entries(values))
    expect(Object.values(parts[id] ?? {}).reduce((sum, count) => sum + count, 0)).toBe(value);
});

it("measure(brokerage) does not count a tie that has ended, or one that may be", () => {
  const ended = smallNetwork("a>v", { people: "a v", institutions: "S" });
  const tie = { from: "v", to: "S" };
  const withTie = (extra: object) => ({
    ...ended,
    rows: { ...ended.rows, ties: [...ended.rows.ties, { ...tie, ...extra }] },
  });
  const of = (network: unknown) => measure(network as typeof ended, "brokerage", { asOf }).values?.["v"];
  expect(of(withTie({ type: "refers" }))).toBe(1);
  expect(of(withTie({ type: "mayKnow" }))).toBe(0);
  expect(of(withTie({ type: "refers", until: "2026-02-01" }))).toBe(0);
});
