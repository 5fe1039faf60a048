import { describe, expect, test } from "vitest";
import { readNetwork } from "../model/read-network.ts";
import { shuffled, randomFrom } from "../base/random.ts";
import type { Tie } from "../model/document.ts";
import { countingOf } from "./counting-reports.ts";
import { trustBetween } from "./trust-between.ts";

const asOf = "2026-03-01";
const report = (rest: Partial<Tie>): Tie => ({ from: "m", to: "k", type: "trust", date: asOf, ...rest });
const answer = (score: number, date: string | undefined, rest: Partial<Tie> = {}): Tie => {
  const { date: _, ...undated } = report({ score, reportedBy: "truster", ...rest });
  return date === undefined ? undated : { ...undated, date };
};
const networkWith = (ties: readonly Tie[]) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "m" }, { id: "k", role: "keyFigure" }],
    ties,
  });
const chance = (...ties: Tie[]) => trustBetween(networkWith(ties), ["m", "k"], { asOf }).belief.probability;
const leftOut = (...ties: Tie[]) =>
  trustBetween(networkWith(ties), ["m", "k"], { asOf }).restsOn.map((one) =>
    one.kind === "report" ? one.leftOut : "",
  );

describe("trustBetween(network, [from, to], {asOf}), several reports on one tie", () => {
  // What she says now alone: (1 + 4·0.1) ÷ 6 = 0.2333; with January's five beside it, it was 0.482.
  test("takes a later answer of the same person in place of her earlier one, and keeps both", () => {
    const ties = [answer(5, "2026-01-01"), answer(1, asOf)];
    expect(chance(...ties)).toBeCloseTo(0.2333, 4);
    expect(leftOut(...ties)).toEqual(["replaced", null]);
    expect(chance(...ties.toReversed())).toBe(chance(...ties));
  });

  test("goes by what is said up to the day: the earlier answer counts until then", () => {
    const network = networkWith([answer(5, "2026-01-01"), answer(1, "2026-03-02")]);
    // Aged 59 days: 4 · 0.5^(59/365) = 3.576; (1 + 0.9 · 3.576) ÷ 5.576 = 0.7565.
    expect(trustBetween(network, ["m", "k"], { asOf }).belief.probability).toBeCloseTo(0.7565, 4);
  });

  test("replaces nothing said by somebody else, or of which it is not known who said it", () => {
    // (1 + 4·0.9 + 2·0.1) ÷ 8 = 0.6: hers and the other's word add up.
    expect(chance(answer(5, "2026-03-01"), answer(1, asOf, { reportedBy: "trustee" }))).toBeCloseTo(0.6, 12);
    // (1 + 0.9 + 0.1) ÷ 4 = 0.5: two third parties may be two.
    const third = { reportedBy: "thirdParty" } as const;
    expect(chance(answer(5, asOf, third), answer(1, asOf, third))).toBeCloseTo(0.5, 12);
    expect(leftOut(answer(5, "2026-01-01", third), answer(1, asOf, third))).toEqual([null, null]);
  });

  test("takes several answers of hers on her last day as one, without a certainty: their mean", () => {
    // (1 + 2·0.9 + 2·0.1) ÷ 6 = 0.5, as unsure as one answer.
    const said = trustBetween(networkWith([answer(5, asOf), answer(1, asOf)]), ["m", "k"], { asOf });
    expect(said.belief.probability).toBeCloseTo(0.5, 12);
    expect(said.belief.uncertainty).toBeCloseTo(1 / 3, 12);
  });

  test("takes an answer without a date as earlier than one with, and for as old as its half-life alone", () => {
    expect(leftOut(answer(5, undefined), answer(1, "2020-01-01"))).toEqual(["replaced", null]);
    // (1 + 2·0.9) ÷ 4 = 0.7, where a fresh one is worth 0.7667.
    expect(chance(answer(5, undefined))).toBeCloseTo(0.7, 12);
  });

  test("counts the same row once, whatever its id and the order of its keys", () => {
    const row = answer(4, asOf);
    const turned = Object.fromEntries(Object.entries(row).toReversed()) as Tie;
    for (const reportedBy of ["truster", "trustee", "thirdParty", "observed"] as const) {
      const rows = [row, turned, { ...row, id: "t3" }].map((one) => ({ ...one, reportedBy }));
      expect(chance(...rows)).toBe(chance(rows[0] as Tie));
      expect(leftOut(...rows)).toEqual([null, "repeated", "repeated"]);
    }
    const kept = report({ reportedBy: "observed", evidence: { positive: 3, negative: 1 } });
    // (1 + 3) ÷ 6.
    expect(chance(kept, kept)).toBeCloseTo(4 / 6, 12);
  });

  test("keeps the outcomes that stand with an answer that was replaced", () => {
    const early = answer(1, "2026-03-01", { evidence: { positive: 2, negative: 0 } });
    const late = { ...answer(5, asOf) };
    const earlier = { ...early, date: "2026-02-01" };
    // The answer 5 alone: (1 + 3.6) ÷ 6; with two outcomes of 28 days ago: 2 · 0.5^(28/180) = 1.7957 more on both.
    expect(chance(earlier, late)).toBeCloseTo((1 + 3.6 + 1.7957) / (6 + 1.7957), 4);
  });

  test("an unanswered report takes nobody's place", () => {
    expect(chance(answer(5, asOf), report({ reportedBy: "truster", unanswered: "declined" }))).toBeCloseTo(0.7667, 4);
  });

  test("countingOf(reports) gives each the same part in whatever order", () => {
    const random = randomFrom(3);
    const pool = [answer(5, asOf), answer(5, asOf), answer(1, asOf), answer(2, "2026-01-01"), answer(3, undefined)];
    const partOf = (reports: readonly Tie[]) => {
      const countings = countingOf(reports);
      return pool.map((one) => reports.reduce((sum, r, at) => sum + (r === one ? (countings[at]?.answer ?? 0) : 0), 0));
    };
    const [first, again, ...others] = partOf(pool);
    for (let round = 0; round < 50; round++) {
      const [one, other, ...rest] = partOf(shuffled(pool, random));
      expect(rest).toEqual(others);
      expect((one ?? 0) + (other ?? 0)).toBe((first ?? 0) + (again ?? 0));
    }
    expect(others).toEqual([0.5, 0, 0]);
  });
});

test.each(["mayKnow", "knows", "worksWith"] as const)(
  "KM-13 trustBetween(network, ends, {asOf}) a tie %s is no trust: it makes no arc and is no ground",
  (type) => {
    const found = trustBetween(networkWith([{ from: "m", to: "k", type, language: "nl" }]), ["m", "k"], { asOf });
    expect(found).toMatchObject({ isArc: false, restsOn: [], belief: { uncertainty: 1 } });
  },
);
