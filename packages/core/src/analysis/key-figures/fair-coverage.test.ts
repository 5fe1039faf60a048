import { describe, expect, test } from "vitest";
import { asOf as day, candidatesOf, drawnDocument } from "../../../../../test/support/naive-groups.ts";
import { calendarDate } from "../../base/time.ts";
import { bestSets } from "../../graph/best-set.ts";
import { readNetwork } from "../../model/read-network.ts";
import { coverageFieldOf } from "../coverage-field.ts";
import { divisionBy } from "./division.ts";
import { fairCoverage, sharesOf } from "./fair-coverage.ts";

const asOf = calendarDate(day);

const pairsOf = (candidates: readonly number[]): number[][] =>
  candidates.flatMap((one, place) => candidates.slice(place + 1).map((other) => [one, other]));

describe("fairCoverage(field, division)", () => {
  test("bestSets finds the pair whose worst-reached part fares best, as trying every pair does", () => {
    let compared = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const document = drawnDocument(seed, 14, 2.5);
      const network = readNetwork(document);
      const candidates = candidatesOf(document);
      const division = divisionBy(network, seed % 2 === 0 ? "language" : "cluster", asOf);
      if (candidates.length < 3 || division.parts.length === 0) continue;
      const field = coverageFieldOf(network, { asOf, maxHops: 2 });
      const objective = fairCoverage(field, division);
      const best = bestSets({ objective, candidates, required: [], size: 2, maxNodes: 100_000 });
      const values = pairsOf(candidates).map((pair) => objective.value(pair));
      expect(best.proven, `seed ${seed}`).toBe(true);
      expect(best.value, `seed ${seed}`).toBeCloseTo(Math.max(...values), 12);
      // Nobody fares better in the part that fares worst than the best pair says.
      const worst = pairsOf(candidates).map((pair) => Math.min(...sharesOf(field, division, pair)));
      expect(Math.min(...sharesOf(field, division, best.sets[0] ?? [])), `seed ${seed}`).toBeCloseTo(
        Math.max(...worst),
        2,
      );
      compared++;
    }
    expect(compared).toBeGreaterThan(80);
  });
});
