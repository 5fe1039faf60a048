import { readFileSync } from "node:fs";
import { identifyKeyFigures, measure, presentGroup, reachOf, readNetwork, resilienceOf } from "@parent-circles/core";
import { describe, expect, test } from "vitest";

// examples/data/expected.json was computed by an independent program before this library was written.

const asOf = "2026-03-01";

interface Expected {
  readonly people: number;
  readonly members: number;
  readonly reach: Readonly<Record<"direct" | "viaIntroduction" | "noRoute", number>>;
  readonly soleRoutes: Readonly<Record<string, number>>;
  readonly expectedCoverage: number;
  readonly trustNominations: Readonly<Record<string, number>>;
  readonly bestGroup: { readonly size: number; readonly coverage: number; readonly groups: readonly string[][] };
  readonly withoutTopKeyFigure: {
    readonly absent: string;
    readonly reach: Expected["reach"];
    readonly expectedCoverage: number;
  };
}

const dataFile = (name: string): string =>
  readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), "utf8");
const expectedOf = JSON.parse(dataFile("expected")) as Record<string, Expected>;

describe.each(Object.keys(expectedOf))("%s", (name) => {
  const network = readNetwork(JSON.parse(dataFile(name)));
  const expected = expectedOf[name] as Expected;
  const absent = expected.withoutTopKeyFigure.absent;

  test("reachOf(network, {asOf}) counts states, sole routes and expected coverage as computed elsewhere", () => {
    const reach = reachOf(network, { asOf });
    expect(network.people.size).toBe(expected.people);
    expect(Object.keys(reach.people)).toHaveLength(expected.members);
    expect(reach.counts).toEqual(expected.reach);
    expect(reach.soleRoutes).toEqual(expected.soleRoutes);
    expect(reach.expectedCoverage).toBeCloseTo(expected.expectedCoverage, 6);
  });

  test("reachOf(network, {absent}) without the most load-bearing key figure", () => {
    const reach = reachOf(network, { asOf, absent: [absent] });
    expect(reach.counts).toEqual(expected.withoutTopKeyFigure.reach);
    expect(reach.expectedCoverage).toBeCloseTo(expected.withoutTopKeyFigure.expectedCoverage, 6);
  });

  test("presentGroup(network, the key figures) says the same as reachOf", () => {
    const group = Object.keys(expected.soleRoutes);
    const present = presentGroup(network, { asOf, group });
    expect(present.expectedCoverage).toBeCloseTo(expected.expectedCoverage, 6);
    for (const id of group) expect(present.soleRoutes[id]).toHaveLength(expected.soleRoutes[id] as number);
    expect(present.noRoute).toHaveLength(expected.reach.noRoute);
  });

  test("resilienceOf(network, {asOf}) gives the loss, the counts and the sole routes of the same key figure", () => {
    const resilience = resilienceOf(network, { asOf });
    const top = resilience.keyFigures.find(({ id }) => id === absent);
    expect(top?.withoutHer.counts).toEqual(expected.withoutTopKeyFigure.reach);
    expect(top?.lossIfAbsent).toBeCloseTo(expected.expectedCoverage - expected.withoutTopKeyFigure.expectedCoverage, 5);
    const routes = resilience.keyFigures.map(({ id, soleRoutes }) => [id, soleRoutes.length]);
    expect(Object.fromEntries(routes)).toEqual(expected.soleRoutes);
  });

  test("identifyKeyFigures(network, {size: 3}) finds the best group, alone, with proof", () => {
    const found = identifyKeyFigures(network, { asOf, size: expected.bestGroup.size, replicates: 0 });
    expect(found.recordedCoverage).toBeCloseTo(expected.bestGroup.coverage, 6);
    expect(found).toMatchObject({
      proof: "exact",
      tiedGroups: expected.bestGroup.groups,
      bound: found.recordedCoverage,
    });
  });

  test("identifyKeyFigures(network, {size: 6}) is exact and finds at least what it found for five", () => {
    const [five, six] = [5, 6].map((size) => identifyKeyFigures(network, { asOf, size, replicates: 0 }));
    expect(six?.proof).toBe("exact");
    expect(six?.recordedCoverage).toBeGreaterThan(five?.recordedCoverage ?? Infinity);
  });

  test("measure(network, trust-nominations) counts the members who trust each key figure", () => {
    const { values } = measure(network, "trust-nominations", { asOf });
    for (const [id, count] of Object.entries(expected.trustNominations)) expect(values?.[id]).toBe(count);
  });
});
