import { identifyKeyFigures, type KeyFigureOptions, readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { coverageFieldOf } from "../../packages/core/src/analysis/coverage-field.ts";
import { coverageObjective } from "../../packages/core/src/analysis/group-coverage.ts";
import { bestSets } from "../../packages/core/src/graph/best-set.ts";
import { calendarDate } from "../../packages/core/src/base/time.ts";
import { asOf, candidatesOf, drawnDocument, tryEveryGroup, type Trial } from "../support/naive-groups.ts";

// Exhaustive enumeration in test/support/naive-groups.ts shares no line with the library: it reads the document itself.

const drawn = Array.from({ length: 1_000 }, (_, index) => {
  const seed = index + 1;
  const document = drawnDocument(seed, 14, 1 + (seed % 3));
  const candidates = candidatesOf(document);
  return { seed, document, candidates, size: 1 + (seed % 4), maxHops: 1 + (seed % 3) };
}).filter(({ candidates, size }) => candidates.length > size);

const proposalOf = (document: (typeof drawn)[number]["document"], options: Omit<KeyFigureOptions, "asOf">) =>
  identifyKeyFigures(readNetwork(document), { asOf, replicates: 0, ...options });

/** What the library says otherwise than the trial of every group, with the seed; empty where nothing. */
function differences({ seed, document, size, maxHops }: (typeof drawn)[number], rest: Partial<Trial>): string[] {
  const tried = tryEveryGroup(document, { size, maxHops, ...rest });
  const idAt = (index: number): string => document.people[index]?.id as string;
  const found = proposalOf(document, {
    size,
    maxHops,
    mustInclude: (rest.required ?? []).map(idAt),
    exclude: (rest.excluded ?? []).map(idAt),
    ...(rest.everyLanguage === true ? { coverBy: "language" } : {}),
  });
  const textOf = (groups: readonly (readonly string[])[]): string =>
    groups
      .map((group) => group.join("+"))
      .sort()
      .join();
  const below = found.runnerUp === null ? -Infinity : tried.value - found.runnerUp.distance;
  const isSame =
    found.proof === "exact" &&
    Math.abs(found.recordedCoverage - tried.value) < 1e-9 &&
    textOf(found.tiedGroups) === textOf(tried.groups) &&
    (below === tried.below || Math.abs(below - tried.below) < 1e-9);
  return isSame ? [] : [`seed ${seed}: ${textOf(found.tiedGroups)} in place of ${textOf(tried.groups)}`];
}

describe("identifyKeyFigures(network, …) against every group there is", () => {
  test("finds the best groups, all that tie, and the distance to the next, on 1,000 drawn networks", () => {
    expect(drawn.flatMap((one) => differences(one, {}))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(800);
  }, 60_000);

  test("does so with people who must be in and people who must not", () => {
    const constrained = drawn.flatMap((one) => {
      const [required, excluded] = [one.candidates[one.seed % one.candidates.length], one.candidates.at(-1)];
      if (required === excluded || one.candidates.length - 1 < one.size) return [];
      return [{ one, required: [required as number], excluded: [excluded as number] }];
    });
    expect(constrained.flatMap(({ one, ...rest }) => differences(one, rest))).toEqual([]);
    expect(constrained.length).toBeGreaterThan(600);
  }, 60_000);

  test("does so when as many languages as possible must be covered", () => {
    expect(drawn.flatMap((one) => differences(one, { everyLanguage: true }))).toEqual([]);
  }, 60_000);

  test("is not trivial: some networks have ties, and the condition on languages changes the answer in some", () => {
    const some = drawn.slice(0, 200);
    const tied = some.filter(
      ({ document, size, maxHops }) => tryEveryGroup(document, { size, maxHops }).groups.length > 1,
    );
    const moved = some.filter(({ document, size, maxHops }) => {
      const free = tryEveryGroup(document, { size, maxHops }).value;
      return tryEveryGroup(document, { size, maxHops, everyLanguage: true }).value < free - 1e-9;
    });
    expect(tied.length).toBeGreaterThan(5);
    expect(moved.length).toBeGreaterThan(5);
  });
});

describe("bestSets(…, {maxNodes}) that stops early", () => {
  test("never gives a bound below the best group, nor calls proven what is not", () => {
    let stopped = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const document = drawnDocument(seed, 40, 4);
      const network = readNetwork(document);
      const candidates = candidatesOf(document);
      const objective = coverageObjective(coverageFieldOf(network, { asOf: calendarDate(asOf), maxHops: 2 }));
      const search = { objective, candidates, required: [], size: Math.min(4, candidates.length) };
      const best = bestSets({ ...search, maxNodes: 1_000_000 });
      expect(best.proven).toBe(true);
      for (const maxNodes of [1, 3, 10, 30]) {
        const early = bestSets({ ...search, maxNodes });
        expect(early.bound, `seed ${seed}`).toBeGreaterThanOrEqual(best.value - 1e-9);
        expect(early.proven && early.value < best.value - 1e-9, `seed ${seed}`).toBe(false);
        if (!early.proven) stopped++;
      }
    }
    expect(stopped).toBeGreaterThan(100);
  }, 60_000);
});
