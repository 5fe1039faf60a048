import { identifyKeyFigures, measure, listMeasures, reachOf, readNetwork, resilienceOf } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import type { NetworkDocument } from "../../packages/core/src/model/document.ts";
import { everyAnswer } from "../support/every-answer.ts";
import { drawnDocument } from "../support/naive-groups.ts";
import { randomAsOf as asOf, randomDocument } from "../support/random-network.ts";
import { withListsShuffled, withPeopleRenamed } from "../support/shuffled-document.ts";

// A thousand: NETWORKS=1000 vitest run test/properties/order-and-names.test.ts
const count = Number(process.env["NETWORKS"] ?? 90);
const kinds = [
  (seed: number) => randomDocument(seed, { people: [2, 14] }),
  (seed: number) => randomDocument(seed, { people: [16, 30], otherConsentShare: 0.2 }),
  (seed: number) => drawnDocument(seed, 20, 2),
] as const;
const networks = Array.from({ length: count }, (_, index) => {
  const seed = index + 1;
  return { seed, document: (kinds[index % kinds.length] as (typeof kinds)[number])(seed) };
});

test(`every analysis, suggestion and view of ${count} drawn networks has the same bytes after shuffling every list`, () => {
  const different = networks.flatMap(({ seed, document }) => {
    const before = everyAnswer(readNetwork(document), asOf);
    const after = everyAnswer(readNetwork(withListsShuffled(document, seed)), asOf);
    return Object.keys(before)
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => `${name}, seed ${seed}`);
  });
  expect(different).toEqual([]);
}, 600_000);

describe(`other ids for the people of ${count} drawn networks`, () => {
  test.each([
    ["reachOf", reachInNumbers],
    ["measure, of every person", measuresInNumbers],
    ["resilienceOf", resilienceInNumbers],
    ["identifyKeyFigures", groupsOf({})],
    ["identifyKeyFigures by cluster", groupsOf({ coverBy: "cluster" })],
    ["identifyKeyFigures worst-first", groupsOf({ fairness: "worst-first" })],
  ] as const)(
    "%s: what needs no chance is equal",
    (_name, answer) => {
      const different = networks.flatMap(({ seed, document }) => {
        const { document: renamed, nameOf } = withPeopleRenamed(document, seed);
        const before = answer(document, nameOf);
        const after = answer(renamed, (id) => id);
        return isClose(before, after) ? [] : [`seed ${seed}`];
      });
      expect(different).toEqual([]);
    },
    600_000,
  );

  test("shares of best groups differ by no more than sampling does", () => {
    const replicates = 100;
    const differences = networks.slice(0, 30).flatMap(({ seed, document }) => {
      const { document: renamed, nameOf } = withPeopleRenamed(document, seed);
      const before = sharesOf(document, replicates);
      const after = sharesOf(renamed, replicates);
      const members = [...before.keys()].filter((id) => after.has(nameOf(id)));
      return members.map((id) => (before.get(id) as number) - (after.get(nameOf(id)) as number));
    });
    expect(differences.length).toBeGreaterThan(30);
    // Two shares of 100 draws differ by √(2 p (1 − p) ÷ 100) ≤ .071 (one standard deviation): five of these at most,
    // and in the mean of all by nearly nothing.
    expect(Math.max(...differences.map(Math.abs))).toBeLessThan(5 * 0.071);
    expect(Math.abs(differences.reduce((sum, one) => sum + one, 0)) / differences.length).toBeLessThan(0.02);
  }, 600_000);
});

type NameOf = (id: string) => string;

function reachInNumbers(document: NetworkDocument, nameOf: NameOf) {
  const { counts, people, expectedCoverage } = reachOf(readNetwork(document), { asOf });
  const byName = Object.entries(people).map(([id, { state, probability }]) => [nameOf(id), { state, probability }]);
  return { counts, expectedCoverage, people: sorted(byName) };
}

function measuresInNumbers(document: NetworkDocument, nameOf: NameOf) {
  const network = readNetwork(document);
  return listMeasures().map(({ id }) => {
    const { value, values = {} } = measure(network, id, { asOf });
    return { id, value, values: sorted(Object.entries(values).map(([person, one]) => [nameOf(person), one])) };
  });
}

function resilienceInNumbers(document: NetworkDocument, nameOf: NameOf) {
  const { keyFigures } = resilienceOf(readNetwork(document), { asOf });
  return sorted(
    keyFigures.map(({ id, lossIfAbsent, withoutHer, soleRoutes }) => [
      nameOf(id),
      { lossIfAbsent, counts: withoutHer.counts, soleRoutes: soleRoutes.map(nameOf).sort() },
    ]),
  );
}

/** Worth, proof and all tied groups; whatever is said of the first group alone depends on which comes first by id. */
function groupsOf(options: { readonly coverBy?: "cluster"; readonly fairness?: "worst-first" }) {
  return (document: NetworkDocument, nameOf: NameOf) => {
    const network = readNetwork(document);
    try {
      const found = identifyKeyFigures(network, { asOf, size: 2, replicates: 0, ...options });
      const groups = found.tiedGroups.map((group) => group.map(nameOf).sort().join()).sort();
      const alone = groups.length > 1 ? [] : [found.recordedCoverage, ...found.prices.map(({ costs }) => costs)];
      return { groups, proof: found.proof, distance: found.runnerUp?.distance ?? null, alone };
    } catch (error) {
      return String(error);
    }
  };
}

function sharesOf(document: NetworkDocument, replicates: number): Map<string, number> {
  try {
    const { group, near, tiedGroups } = identifyKeyFigures(readNetwork(document), { asOf, size: 2, replicates });
    // Tied with another, a group stays in its place by the order of ids alone.
    if (tiedGroups.length > 1) return new Map();
    return new Map([...group, ...near].map(({ id, inBestShare }) => [id, inBestShare ?? 0]));
  } catch {
    return new Map();
  }
}

const sorted = (entries: (readonly [string, unknown] | unknown[])[]) =>
  entries.map(([id, value]) => [id as string, value] as const).sort(([a], [b]) => (a < b ? -1 : 1));

function isClose(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [one, other] = [Object.entries(a), Object.entries(b)];
  return (
    one.length === other.length && one.every(([key, value]) => isClose(value, (b as Record<string, unknown>)[key]))
  );
}
