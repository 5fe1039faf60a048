import { describe, expect, it } from "vitest";
import { bestSet, measure, type MeasureOptions } from "@parent-circles/core";
import { taken } from "../support/measure-values.ts";
import { asOf, mediationNetwork } from "../support/small-networks.ts";
import { brokerageOfFixtureD, referenceNetworks } from "./tool-values.ts";

// Expected numbers: networkx 2.8.8, igraph 0.10.2, numpy 1.24.2 and sna 2.7.1; the scripts are in ./tools.

type Expected = Readonly<Record<string, number | null>>;

const decimals = 8;
const tolerance = 1e-8;

const bothDirections = referenceNetworks.flatMap(({ name, network, values }) => [
  { title: `${name}, directed`, network, directed: true, expected: values.directed },
  { title: `${name}, both ways`, network, directed: false, expected: values.undirected },
]);

type Case = (typeof bothDirections)[number];
type Options = Omit<MeasureOptions, "asOf">;

/** Ways to compare a network's measures with what the tools found. */
function comparing({ network, directed }: Case) {
  const ids = network.rows.people.map(({ id }) => id);
  const ask = (name: string, options: Options = {}) =>
    measure(network, name, { asOf, ...taken(name, { directed }), ...options });
  /** The people for whom the library and a tool differ. */
  const differences = (name: string, values: Expected, options: Options = {}): string[] => {
    const found = ask(name, options);
    return Object.entries(values).flatMap(([id, value]) => {
      // Where nobody was asked about the ties among her contacts the library says so, and the tools cannot know.
      if (found.unknown?.[id] === "notAsked") return [];
      const own = found.values?.[id] ?? null;
      const agrees = own === null || value === null ? own === value : Math.abs(own - value) < tolerance;
      return agrees ? [] : [`${name} of ${id}: ${own}, not ${value}`];
    });
  };
  const numbered = (values: readonly (number | null)[]): Expected =>
    Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null]));
  return { ids, ask, differences, numbered };
}

describe.each(bothDirections)("$title", (each) => {
  const { network, directed, expected } = each;
  const { ids, ask, differences, numbered } = comparing(each);

  it("measure(betweenness) equals networkx and igraph", () => {
    expect(differences("betweenness", expected.betweenness)).toEqual([]);
    expect(differences("betweenness", numbered(expected.igraph.betweenness))).toEqual([]);
  });
  it("measure(betweenness, {weighted}) equals networkx over −ln p", () => {
    expect(differences("betweenness", expected.betweennessWeighted, { weighted: true })).toEqual([]);
  });
  it("measure(closeness) equals networkx, in both forms", () => {
    expect(differences("closeness", expected.closeness)).toEqual([]);
    expect(differences("closeness", expected.harmonic, { form: "harmonic" })).toEqual([]);
  });
  it("measure(degree) equals networkx", () => expect(differences("degree", expected.degree)).toEqual([]));
  it("measure(pagerank) equals networkx and igraph", () => {
    expect(differences("pagerank", expected.pagerank)).toEqual([]);
    expect(differences("pagerank", numbered(expected.igraph.pagerank))).toEqual([]);
  });
  it("measure(constraint) equals networkx and igraph", () => {
    expect(differences("constraint", expected.constraint)).toEqual([]);
    expect(differences("constraint", numbered(expected.igraph.constraint))).toEqual([]);
  });
  it("measure(effective-size) equals networkx", () =>
    expect(differences("effective-size", expected.effectiveSize)).toEqual([]));
  it("measure(k-core) equals networkx and igraph", () => {
    expect(differences("k-core", expected.coreNumber)).toEqual([]);
    expect(differences("k-core", numbered(expected.igraph.coreness))).toEqual([]);
    expect(ask("k-core").value).toBe(Math.max(...expected.igraph.coreness));
  });
  it("measure(density) equals networkx, overall and among contacts", () => {
    expect(ask("density").value).toBeCloseTo(expected.density, decimals);
    expect(differences("density", expected.densityAmongContacts)).toEqual([]);
  });
  it("measure(components) equals networkx and igraph", () => {
    expect(ask("components").value).toBe(expected.components);
    expect(ask("components").value).toBe(expected.igraph.components);
    expect(differences("components", expected.componentSize)).toEqual([]);
  });
  it("measure(articulation) equals networkx and igraph", () => {
    const { value, values = {} } = ask("articulation");
    const points = ids.filter((id) => values[id] !== 0);
    expect(differences("articulation", expected.partsWithoutEach)).toEqual([]);
    expect(points.toSorted()).toEqual(expected.articulationPoints);
    expect(points).toEqual(expected.igraph.articulation.map((index) => ids[index]));
    expect(value).toBe(points.length);
  });
  it("measure(e-i-index) equals 1 − 2 × the trace of networkx's mixing matrix", () => {
    expect(ask("e-i-index").value).toBeCloseTo(expected.eiIndex ?? NaN, decimals);
  });
  it("measure(diffusion) equals powers of the matrix by numpy, for one, two and three rounds", () => {
    for (const rounds of [1, 2, 3] as const)
      expect(differences("diffusion", expected.diffusion[`${rounds}`], { rounds })).toEqual([]);
  });
  it("measure(kpp-pos) and measure(kpp-pos-reach) of each person equal distances by igraph", () => {
    const column = (key: "paper" | "excludeOverN" | "excludeOverRest" | "reach1" | "reach2"): Expected =>
      Object.fromEntries(Object.entries(expected.kppPos).map(([id, row]) => [id, row[key]]));
    for (const normalisation of ["paper", "excludeOverN", "excludeOverRest"] as const)
      expect(differences("kpp-pos", column(normalisation), { normalisation })).toEqual([]);
    expect(differences("kpp-pos-reach", column("reach1"))).toEqual([]);
    expect(differences("kpp-pos-reach", column("reach2"), { maxHops: 2 })).toEqual([]);
  });
  it("measure(kpp-neg) and measure(kpp-neg-distance) equal distances by igraph", () => {
    expect(differences("kpp-neg", expected.kppNeg)).toEqual([]);
    expect(differences("kpp-neg-distance", expected.kppNegDistance)).toEqual([]);
    expect(ask("kpp-neg").value).toBeCloseTo(expected.kppNegNobody[0], decimals);
    expect(ask("kpp-neg-distance").value).toBeCloseTo(expected.kppNegNobody[1], decimals);
  });
  it("bestSet(size 2) equals every pair tried with igraph, ties included", () => {
    for (const [name, { value, sets }] of Object.entries(expected.bestPairs)) {
      const found = bestSet(network, { asOf, measure: name, size: 2, ...taken(name, { directed }) });
      const namedSets = sets.map((set) => set.map((index) => ids[index]));
      expect(found).toMatchObject({ measure: name, proof: "exact", sets: namedSets });
      expect(found.value).toBeCloseTo(value, decimals);
    }
  });
});

const inOnePart = bothDirections.filter(({ expected }) => expected.eigenvector !== undefined);
it.each(inOnePart)("measure(eigenvector) equals networkx on $title, which is in one part", (each) => {
  expect(comparing(each).differences("eigenvector", each.expected.eigenvector ?? {})).toEqual([]);
});

const withReciprocity = bothDirections.filter(({ expected }) => expected.reciprocity !== undefined);
it.each(withReciprocity)("measure(reciprocity) equals networkx and igraph on $title", (each) => {
  const { ask, differences } = comparing(each);
  expect(ask("reciprocity").value).toBeCloseTo(each.expected.reciprocity ?? NaN, decimals);
  expect(ask("reciprocity").value).toBeCloseTo(each.expected.igraph.reciprocity ?? NaN, decimals);
  expect(differences("reciprocity", each.expected.reciprocityOf ?? {})).toEqual([]);
});

const withKeyFigures = bothDirections.filter(({ expected }) => expected.keyFigures !== undefined);
it.each(withKeyFigures)("measure(…, {set: the key figures}) equals networkx and igraph on $title", (each) => {
  const { keyFigures } = each.expected;
  const of = (name: string, options: Options = {}) =>
    comparing(each).ask(name, { set: keyFigures?.ids, ...options }).value;
  for (const normalisation of ["paper", "excludeOverN", "excludeOverRest"] as const)
    expect(of("kpp-pos", { normalisation })).toBeCloseTo(keyFigures?.[normalisation] ?? NaN, decimals);
  expect(of("kpp-pos-reach")).toBe(keyFigures?.reach1);
  expect(of("kpp-pos-reach", { maxHops: 2 })).toBe(keyFigures?.reach2);
  expect(of("kpp-neg")).toBeCloseTo(keyFigures?.kppNeg ?? NaN, decimals);
  expect(of("kpp-neg-distance")).toBeCloseTo(keyFigures?.kppNegDistance ?? NaN, decimals);
  expect(of("density")).toBeCloseTo(keyFigures?.density ?? NaN, decimals);
  expect(of("components")).toBe(keyFigures?.components);
  expect(of("articulation")).toBe(keyFigures?.articulation);
});

describe.each(referenceNetworks)("$name", ({ network, values, brokerage }) => {
  it("measure(reach-direct) and measure(reach-introduced) equal their definitions tried one person at a time", () => {
    expect(measure(network, "reach-direct", { asOf }).values).toEqual(values.reachDirect);
    expect(measure(network, "reach-introduced", { asOf }).values).toEqual(values.reachIntroduced);
  });
  it("measure(brokerage, {groups: circle}) equals sna", () => {
    const { parts = {} } = measure(network, "brokerage", { asOf, groups: "circle" });
    for (const [id, roles] of Object.entries(brokerage)) expect([id, ...rolesOf(parts[id])]).toEqual([id, ...roles]);
  });
});

it("measure(brokerage) of fixture D equals sna", () => {
  const { parts = {} } = measure(mediationNetwork, "brokerage", { asOf });
  expect(Object.keys(parts).sort()).toEqual(Object.keys(brokerageOfFixtureD).sort());
  for (const [id, roles] of Object.entries(brokerageOfFixtureD))
    expect([id, ...rolesOf(parts[id])]).toEqual([id, ...roles]);
});

/** In the order of sna: w_I, w_O, b_IO, b_OI and b_O. */
const rolesOf = (parts: Readonly<Record<string, number>> = {}) =>
  ["connectsOwnGroup", "connectsFromOutside", "speaksForOwnGroup", "opensDoor", "bridgesGroups"].map(
    (role) => parts[role],
  );
