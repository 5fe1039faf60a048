import { describe, expect, it } from "vitest";
import { bestSet, measure, type MeasureOptions } from "@parent-circles/core";
import { asOf, mediationNetwork } from "../support/small-networks.ts";
import { brokerageOfFixtureD, referenceNetworks } from "./tool-values.ts";

// Expected numbers: networkx 2.8.8, igraph 0.10.2, numpy 1.24.2 and sna 2.7.1; the scripts are in ./tools.

type Expected = Readonly<Record<string, number | null>>;

const decimals = 8;

const bothDirections = referenceNetworks.flatMap(({ name, network, values }) => [
  { title: `${name}, directed`, network, directed: true, expected: values.directed },
  { title: `${name}, both ways`, network, directed: false, expected: values.undirected },
]);

type Case = (typeof bothDirections)[number];
type Options = Omit<MeasureOptions, "asOf">;

/** Ways to compare a network's measures with what the tools found. */
function comparing({ network, directed }: Case) {
  const ids = network.rows.people.map(({ id }) => id);
  const ask = (name: string, options: Options = {}) => measure(network, name, { asOf, directed, ...options });
  const expectValues = (name: string, values: Expected, options: Options = {}): void => {
    const found = ask(name, options);
    for (const [id, value] of Object.entries(values)) {
      // Where nobody was asked about the ties among her contacts the library says so, and the tools cannot know.
      if (found.unknown?.[id] === "notAsked") continue;
      if (value === null) expect(found.values?.[id], `${name} of ${id}`).toBeNull();
      else expect(found.values?.[id], `${name} of ${id}`).toBeCloseTo(value, decimals);
    }
  };
  const numbered = (values: readonly (number | null)[]): Expected =>
    Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null]));
  return { ids, ask, expectValues, numbered };
}

describe.each(bothDirections)("$title", (each) => {
  const { network, directed, expected } = each;
  const { ids, ask, expectValues, numbered } = comparing(each);

  it("measure(betweenness) equals networkx and igraph", () => {
    expectValues("betweenness", expected.betweenness);
    expectValues("betweenness", numbered(expected.igraph.betweenness));
  });
  it("measure(betweenness, {weighted}) equals networkx over −ln p", () => {
    expectValues("betweenness", expected.betweennessWeighted, { weighted: true });
  });
  it("measure(closeness) equals networkx, in both forms", () => {
    expectValues("closeness", expected.closeness);
    expectValues("closeness", expected.harmonic, { form: "harmonic" });
  });
  it("measure(degree) equals networkx", () => expectValues("degree", expected.degree));
  it("measure(pagerank) equals networkx and igraph", () => {
    expectValues("pagerank", expected.pagerank);
    expectValues("pagerank", numbered(expected.igraph.pagerank));
  });
  it("measure(constraint) equals networkx and igraph", () => {
    expectValues("constraint", expected.constraint);
    expectValues("constraint", numbered(expected.igraph.constraint));
  });
  it("measure(effective-size) equals networkx", () => expectValues("effective-size", expected.effectiveSize));
  it("measure(k-core) equals networkx and igraph", () => {
    expectValues("k-core", expected.coreNumber);
    expectValues("k-core", numbered(expected.igraph.coreness));
    expect(ask("k-core").value).toBe(Math.max(...expected.igraph.coreness));
  });
  it("measure(density) equals networkx, overall and among contacts", () => {
    expect(ask("density").value).toBeCloseTo(expected.density, decimals);
    expectValues("density", expected.densityAmongContacts);
  });
  it("measure(components) equals networkx and igraph", () => {
    expect(ask("components").value).toBe(expected.components);
    expect(ask("components").value).toBe(expected.igraph.components);
    expectValues("components", expected.componentSize);
  });
  it("measure(articulation) equals networkx and igraph", () => {
    const { value, values = {} } = ask("articulation");
    const points = ids.filter((id) => values[id] !== 0);
    expectValues("articulation", expected.partsWithoutEach);
    expect(points.toSorted()).toEqual(expected.articulationPoints);
    expect(points).toEqual(expected.igraph.articulation.map((index) => ids[index]));
    expect(value).toBe(points.length);
  });
  it("measure(e-i-index) equals 1 − 2 × the trace of networkx's mixing matrix", () => {
    expect(ask("e-i-index").value).toBeCloseTo(expected.eiIndex ?? NaN, decimals);
  });
  it("measure(diffusion) equals powers of the matrix by numpy, for one, two and three rounds", () => {
    for (const rounds of [1, 2, 3] as const) expectValues("diffusion", expected.diffusion[`${rounds}`], { rounds });
  });
  it("measure(kpp-pos) and measure(kpp-pos-reach) of each person equal distances by igraph", () => {
    const column = (key: "paper" | "excludeOverN" | "excludeOverRest" | "reach1" | "reach2"): Expected =>
      Object.fromEntries(Object.entries(expected.kppPos).map(([id, row]) => [id, row[key]]));
    for (const normalisation of ["paper", "excludeOverN", "excludeOverRest"] as const)
      expectValues("kpp-pos", column(normalisation), { normalisation });
    expectValues("kpp-pos-reach", column("reach1"));
    expectValues("kpp-pos-reach", column("reach2"), { maxHops: 2 });
  });
  it("measure(kpp-neg) and measure(kpp-neg-distance) equal distances by igraph", () => {
    expectValues("kpp-neg", expected.kppNeg);
    expectValues("kpp-neg-distance", expected.kppNegDistance);
    expect(ask("kpp-neg").value).toBeCloseTo(expected.kppNegNobody[0], decimals);
    expect(ask("kpp-neg-distance").value).toBeCloseTo(expected.kppNegNobody[1], decimals);
  });
  it("bestSet(size 2) equals every pair tried with igraph, ties included", () => {
    for (const [name, { value, sets }] of Object.entries(expected.bestPairs)) {
      const found = bestSet(network, { asOf, measure: name, size: 2, directed });
      expect(found.proof, name).toBe("exact");
      expect(found.value, name).toBeCloseTo(value, decimals);
      expect(found.sets, name).toEqual(sets.map((set) => set.map((index) => ids[index])));
    }
  });
});

const inOnePart = bothDirections.filter(({ expected }) => expected.eigenvector !== undefined);
it.each(inOnePart)("measure(eigenvector) equals networkx on $title, which is in one part", (each) => {
  comparing(each).expectValues("eigenvector", each.expected.eigenvector ?? {});
});

const withReciprocity = bothDirections.filter(({ expected }) => expected.reciprocity !== undefined);
it.each(withReciprocity)("measure(reciprocity) equals networkx and igraph on $title", (each) => {
  const { ask, expectValues } = comparing(each);
  expect(ask("reciprocity").value).toBeCloseTo(each.expected.reciprocity ?? NaN, decimals);
  expect(ask("reciprocity").value).toBeCloseTo(each.expected.igraph.reciprocity ?? NaN, decimals);
  expectValues("reciprocity", each.expected.reciprocityOf ?? {});
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
    for (const [id, roles] of Object.entries(brokerage)) expect(rolesOf(parts[id]), id).toEqual(roles);
  });
});

it("measure(brokerage) of fixture D equals sna", () => {
  const { parts = {} } = measure(mediationNetwork, "brokerage", { asOf });
  expect(Object.keys(parts).sort()).toEqual(Object.keys(brokerageOfFixtureD).sort());
  for (const [id, roles] of Object.entries(brokerageOfFixtureD)) expect(rolesOf(parts[id]), id).toEqual(roles);
});

/** In the order of sna: w_I, w_O, b_IO, b_OI and b_O. */
const rolesOf = (parts: Readonly<Record<string, number>> = {}) =>
  ["connectsOwnGroup", "connectsFromOutside", "speaksForOwnGroup", "opensDoor", "bridgesGroups"].map(
    (role) => parts[role],
  );
