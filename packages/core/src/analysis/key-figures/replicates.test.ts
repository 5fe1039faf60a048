import { describe, expect, test } from "vitest";
import { asOf as day, mother, smallNetwork, trusts } from "../../../../../test/support/parents.ts";
import { drawnDocument } from "../../../../../test/support/naive-groups.ts";
import { calendarDate } from "../../base/time.ts";
import { readNetwork } from "../../model/read-network.ts";
import { coverageObjective } from "../group-coverage.ts";
import { identifyKeyFigures } from "../key-figures.ts";
import { mixed, replicatorOf } from "./replicates.ts";

const asOf = calendarDate(day);
const query = { asOf, maxHops: 2 };

/** What everybody together reaches of one another, one by one, in a replicate. */
const valuesIn = (network: ReturnType<typeof smallNetwork>, seed: number, replicate: number): number[] => {
  const { value } = coverageObjective(replicatorOf(network, query, seed)(replicate));
  return network.rows.people.map((_, member) => value([member]));
};

describe("replicatorOf(network, query, seed)", () => {
  const network = smallNetwork({
    people: [...["A", "a", "b"].map((id) => mother(id, { interviewed: true })), mother("u", { interviewed: false })],
    // u hangs together with b, so that she is in their cluster; whom she trusts was never asked.
    ties: [trusts("a", "A", { score: 4, reportedBy: "truster" }), trusts("b", "A"), trusts("b", "u")],
  });

  test("draws each tie from its belief: the mean over many is the probability", () => {
    const alone = smallNetwork({
      people: ["A", "a"].map((id) => mother(id, { interviewed: true })),
      ties: [trusts("a", "A", { score: 4, reportedBy: "truster" })],
    });
    const draws = Array.from({ length: 4_000 }, (_, replicate) => valuesIn(alone, 1, replicate)[0] as number);
    // (1 + 4 × 0.7) ÷ 6
    expect(draws.reduce((sum, value) => sum + value, 0) / draws.length).toBeCloseTo(0.6333, 2);
    expect(new Set(draws).size).toBe(draws.length);
  });

  test("lets an interviewed parent of her cluster stand in for whoever was not interviewed", () => {
    const reached = Array.from({ length: 60 }, (_, replicate) => valuesIn(network, 1, replicate)[0] as number);
    // A is trusted by a and b; in replicates where u trusts as they do, A reaches three.
    expect(Math.max(...reached)).toBeGreaterThan(2);
    const asked = smallNetwork({
      people: ["A", "a", "b", "u"].map((id) => mother(id, { interviewed: true })),
      ties: [...network.rows.ties],
    });
    const without = Array.from({ length: 60 }, (_, replicate) => valuesIn(asked, 1, replicate)[0] as number);
    expect(Math.max(...without)).toBeLessThanOrEqual(2);
  });

  test("gives a replicate by its number alone, whatever was drawn before", () => {
    const replicate = replicatorOf(network, query, 5);
    replicate(0);
    const { value } = coverageObjective(replicate(3));
    expect([0, 1, 2, 3].map((member) => value([member]))).toEqual(valuesIn(network, 5, 3));
    expect(valuesIn(network, 5, 3)).not.toEqual(valuesIn(network, 6, 3));
  });

  test("spreads neighbouring seeds and numbers", () => {
    const seen = new Set<number>();
    for (let seed = 0; seed < 100; seed++) for (let number = 0; number < 100; number++) seen.add(mixed(seed, number));
    expect(seen.size).toBe(10_000);
  });
});

describe("identifyKeyFigures(network, …).interval", () => {
  test("does not narrow on average when interviews are taken away", () => {
    let [known, unknown] = [0, 0];
    for (let seed = 1; seed <= 25; seed++) {
      const document = drawnDocument(seed, 24, 3);
      const asked = (share: number) => ({
        ...document,
        people: document.people.map((person, index) => ({ ...person, interviewed: index % 10 < share })),
      });
      const widthOf = (share: number): number => {
        const { group } = identifyKeyFigures(readNetwork(asked(10)), { asOf, size: 2, replicates: 0 });
        const options = { asOf, size: 2, mustInclude: group.map(({ id }) => id), replicates: 60 };
        const { interval } = identifyKeyFigures(readNetwork(asked(share)), options);
        return (interval?.high ?? 0) - (interval?.low ?? 0);
      };
      if (document.people.length < 6) continue;
      known += widthOf(10);
      unknown += widthOf(4);
    }
    expect(unknown).toBeGreaterThan(known);
  }, 30_000);
});
