import { describe, expect, test } from "vitest";
import { asOf as day, mother, smallNetwork, trusts } from "../../../../../test/support/parents.ts";
import { knownOf, villageOf } from "../../../../../test/study/villages.ts";
import { randomFrom } from "../../base/random.ts";
import type { CoverageField } from "../coverage-field.ts";
import { calendarDate } from "../../base/time.ts";
import { readNetwork } from "../../model/read-network.ts";
import { coverageObjective } from "../group-coverage.ts";
import { identifyKeyFigures } from "../key-figures.ts";
import { mixed, replicatorOf } from "./replicates.ts";

const asOf = calendarDate(day);
const query = { asOf, maxHops: 2 };

/** What everybody together reaches of one another, one by one, in a replicate. */
const valuesIn = (network: ReturnType<typeof smallNetwork>, seed: number, replicate: number): number[] => {
  const { value } = coverageObjective(replicatorOf(network, query, { seed })?.(replicate) as CoverageField);
  return network.rows.people.map((_, member) => value([member]));
};

describe("replicatorOf(network, query, {seed})", () => {
  const network = smallNetwork({
    people: [...["A", "a", "b"].map((id) => mother(id, { interviewed: true })), mother("u", { interviewed: false })],
    // Whom u trusts was never asked.
    ties: [trusts("a", "A", { score: 4, reportedBy: "truster" }), trusts("b", "A"), trusts("b", "u")],
  });

  test("draws each tie from its belief: the mean over many is the probability", () => {
    const alone = smallNetwork({
      people: ["A", "a"].map((id) => mother(id, { interviewed: true })),
      ties: [trusts("a", "A", { score: 4, reportedBy: "truster", date: asOf })],
    });
    const draws = Array.from({ length: 4_000 }, (_, replicate) => valuesIn(alone, 1, replicate)[0] as number);
    // (1 + 4 × 0.7) ÷ 6
    expect(draws.reduce((sum, value) => sum + value, 0) / draws.length).toBeCloseTo(0.6333, 2);
    expect(new Set(draws).size).toBe(draws.length);
  });

  test("lets whoever was not interviewed trust somebody", () => {
    const reached = Array.from({ length: 60 }, (_, replicate) => valuesIn(network, 1, replicate)[0] as number);
    // A is trusted by a and b; in replicates where u trusts A too, A reaches three.
    expect(Math.max(...reached)).toBeGreaterThan(2);
    const asked = smallNetwork({
      people: ["A", "a", "b", "u"].map((id) => mother(id, { interviewed: true })),
      ties: [...network.rows.ties],
    });
    const without = Array.from({ length: 60 }, (_, replicate) => valuesIn(asked, 1, replicate)[0] as number);
    expect(Math.max(...without)).toBeLessThanOrEqual(2);
  });

  test("gives a replicate by its number alone, whatever was drawn before", () => {
    const replicate = replicatorOf(network, query, { seed: 5 });
    replicate?.(0);
    const { value } = coverageObjective(replicate?.(3) as CoverageField);
    expect([0, 1, 2, 3].map((member) => value([member]))).toEqual(valuesIn(network, 5, 3));
    expect(valuesIn(network, 5, 3)).not.toEqual(valuesIn(network, 6, 3));
  });

  test("returns undefined where nobody was interviewed", () => {
    const silent = smallNetwork({ people: ["A", "a"].map((id) => mother(id, { interviewed: false })), ties: [] });
    expect(replicatorOf(silent, query, { seed: 1 })).toBeUndefined();
  });

  test("spreads neighbouring seeds and numbers", () => {
    const seen = new Set<number>();
    for (let seed = 0; seed < 100; seed++) for (let number = 0; number < 100; number++) seen.add(mixed(seed, number));
    expect(seen.size).toBe(10_000);
  });
});

describe("identifyKeyFigures(network, {replicates})", () => {
  const stars = (interviewed: boolean | undefined) =>
    smallNetwork({
      people: ["A", "B", "a", "b", "c"].map((id) => mother(id, interviewed === undefined ? {} : { interviewed })),
      ties: [trusts("a", "A"), trusts("b", "A"), trusts("c", "B")],
    });

  test("expects the middle of the interval, and says on what it rests where it can say nothing", () => {
    const found = identifyKeyFigures(stars(true), { asOf, size: 1, replicates: 40 });
    expect(found.expectedCoverage).toBe(found.interval?.middle);
    expect(found.unknown).toBeUndefined();
    // 2 × 0.5 are recorded.
    expect(found.recordedCoverage).toBeCloseTo(1, 9);
    const none = { expectedCoverage: null, interval: null };
    expect(identifyKeyFigures(stars(true), { asOf, size: 1, replicates: 0 })).toMatchObject({
      ...none,
      unknown: "noReplicates",
    });
    const unheard = identifyKeyFigures(stars(false), { asOf, size: 1, replicates: 40 });
    expect(unheard).toMatchObject({ ...none, unknown: "noInterviews" });
    expect(unheard.group[0]).toMatchObject({ tier: "cannotTellYet", inBestShare: null });
  });

  test("lays cheap ways beside what the group is expected to reach, or what is recorded where nothing is expected", () => {
    const found = identifyKeyFigures(stars(true), { asOf, size: 1, replicates: 40 });
    expect(found.baselines.mostNamed).toBe(found.expectedCoverage);
    const recorded = identifyKeyFigures(stars(true), { asOf, size: 1, replicates: 0 });
    expect(recorded.baselines.mostNamed).toBeCloseTo(recorded.recordedCoverage, 9);
  });

  test("counts who gave one name alone by that name, however the document says it", () => {
    const told = (about: object, tie: object) =>
      smallNetwork({
        people: [...["A", "B", "a", "b"].map((id) => mother(id, { interviewed: true })), mother("u", about)],
        ties: [trusts("a", "A"), trusts("b", "A"), trusts("b", "B"), { ...trusts("u", "B"), ...tie }],
      });
    const countOf = (network: ReturnType<typeof smallNetwork>): number =>
      identifyKeyFigures(network, { asOf, size: 1, replicates: 0 }).interviewed.count;
    const marked = told({ partlyInterviewed: { asked: 1 } }, {});
    const byTie = told({}, { question: "oneName" });
    expect([countOf(told({}, {})), countOf(marked), countOf(byTie)]).toEqual([5, 4, 4]);
    const reachedBy = (network: ReturnType<typeof smallNetwork>) =>
      identifyKeyFigures(network, { asOf, size: 1, replicates: 30 }).interval;
    expect(reachedBy(byTie)).toEqual(reachedBy(marked));
    expect(reachedBy(marked)).not.toEqual(reachedBy(told({ interviewed: false }, {})));
  });

  test("calls nobody clear who fills a place that anybody could fill", () => {
    const sure = { evidence: { positive: 1e6, negative: 0 } };
    const network = smallNetwork({
      people: ["A", "B", "C", "a"].map((id) => mother(id, { interviewed: true })),
      ties: [trusts("a", "A", sure)],
    });
    const { group } = identifyKeyFigures(network, { asOf, size: 2, replicates: 20 });
    expect(group.map(({ id, inBestShare }) => [id, inBestShare])).toEqual([
      ["A", 1],
      ["B", 0],
    ]);
  });

  test("never narrows the interval in the mean when interviews are taken away", () => {
    const widths = [0, 0.3, 0.6, 0.9].map((share) => {
      let width = 0;
      for (let seed = 1; seed <= 16; seed++) {
        const village = villageOf("clusters", seed);
        const document = knownOf(village, { share, how: "atRandom", random: randomFrom(seed) });
        const { interval } = identifyKeyFigures(readNetwork(document), { asOf, size: 3, replicates: 40 });
        width += (interval?.high ?? 0) - (interval?.low ?? 0);
      }
      return width / 16;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths.at(-1)).toBeGreaterThan(1.5 * (widths[0] as number));
  }, 60_000);
});
