import { expect, it } from "vitest";
import { asOf, pair, smallNetwork, trustMiniNetwork } from "../../../../test/support/small-networks.ts";
import type { ParentCirclesError } from "../base/errors.ts";
import { bestSet, type BestSetOptions } from "./best-set.ts";
import { restsOn } from "./key-figures/interviewed.ts";
import { measure, type MeasureOptions } from "./run-measure.ts";

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return (error as ParentCirclesError).problems[0];
  }
  return undefined;
}

const asked = (name: string, options: Partial<MeasureOptions> = {}) =>
  problemOf(() => measure(trustMiniNetwork, name, { asOf, ...options }));

it("measure() refuses a name that is none, and a day that is none", () => {
  expect(asked("popularity")).toMatchObject({ code: "query/unknown-measure", place: "measure" });
  expect(asked("degree", { asOf: "2026-02-30" })).toMatchObject({ code: "query/date-invalid" });
});

it("measure() refuses a group where the measure says nothing about groups, and names those that do", () => {
  expect(asked("degree", { set: ["A"] })).toMatchObject({
    code: "query/measure-not-for-sets",
    details: { allowed: expect.arrayContaining(["coverage", "density", "kpp-neg"]) as string[] },
  });
});

it("measure() refuses a group with somebody unknown, or with somebody who is no parent on the map", () => {
  expect(asked("density", { set: ["A", "nobody"] })).toMatchObject({ code: "query/unknown-person", place: "set/1" });
  const network = smallNetwork("a>c", { about: { c: { role: "coach" } } });
  expect(problemOf(() => measure(network, "density", { asOf, set: ["c"] }))).toMatchObject({
    code: "query/not-a-group-member",
    place: "set/0",
  });
});

it("measure() says on how many interviews it rests as restsOn does, also where nobody wrote down who was asked", () => {
  const network = smallNetwork("a>c, b>c");
  const { interviewed } = restsOn(network, { asOf });
  expect(interviewed).toBe(2);
  expect(measure(network, "degree", { asOf }).interviewed).toEqual({ count: interviewed, of: 3 });
});

it("measure() refuses a setting that does not exist", () => {
  expect(asked("kpp-pos", { normalisation: "other" as "paper" })).toMatchObject({
    code: "query/value-not-allowed",
    details: { allowed: ["paper", "excludeOverN", "excludeOverRest"] },
  });
  expect(asked("kpp-pos-reach", { maxHops: 0 })).toMatchObject({ code: "query/out-of-range", place: "maxHops" });
  expect(asked("coverage", { maxHops: 4 })).toMatchObject({ code: "query/too-many-hops" });
});

it("measure() refuses a parameter that another measure takes, and one that none takes; undefined is none", () => {
  expect(asked("kpp-pos", { maxHops: 2 })).toEqual({
    code: "query/unknown-parameter",
    place: "maxHops",
    details: { allowed: ["directed", "normalisation", "domain"] },
  });
  const strange = { popularity: 1, ["x".repeat(50)]: 1 } as Partial<MeasureOptions>;
  expect(asked("degree", strange)).toMatchObject({ code: "query/unknown-parameter", place: "popularity" });
  expect(asked("degree", { ["x".repeat(50)]: 1 } as Partial<MeasureOptions>)).toMatchObject({ place: "x".repeat(40) });
  expect(asked("degree", { maxHops: undefined })).toBeUndefined();
});

it("measure() tells every parameter that is wrong at once", () => {
  const asking = () =>
    measure(trustMiniNetwork, "diffusion", { asOf, rounds: 0, passing: 1.5, domain: "x" as "invite" });
  expect(asking).toThrow(/rounds: .*1 to 1000.*\n.*passing: .*0 to 1.*\n.*domain: .*invite, schoolQuestions/);
});

it("measure() counts a member given twice once, and returns the settings that it took", () => {
  const twice = measure(trustMiniNetwork, "kpp-pos", { asOf, set: ["A", "A"], normalisation: "paper" });
  expect(twice.value).toBe(measure(trustMiniNetwork, "kpp-pos", { asOf, set: ["A"], normalisation: "paper" }).value);
  expect(twice.parameters).toEqual({ directed: true, normalisation: "paper", domain: "invite" });
});

it("measure(…, {domain}) looks at another kind of trust", () => {
  expect(measure(pair, "trust-nominations", { asOf, domain: "childcare" }).values).toEqual({ a: 0, b: 0 });
});

const searched = (options: Partial<BestSetOptions>) =>
  problemOf(() => bestSet(trustMiniNetwork, { asOf, measure: "kpp-pos", size: 2, ...options }));

it("bestSet() refuses a measure without best groups, and names those that have them", () => {
  expect(searched({ measure: "density" })).toMatchObject({
    code: "query/measure-not-for-sets",
    details: { allowed: ["coverage", "kpp-pos-reach", "kpp-pos", "kpp-neg", "kpp-neg-distance"] },
  });
});

it("bestSet() takes the parameters of its measure alone, and a proposed group alone", () => {
  expect(searched({ maxHops: 2 })).toMatchObject({ code: "query/unknown-parameter", place: "maxHops" });
  expect(searched({ group: "proposed" })).toMatchObject({ code: "query/unknown-parameter", place: "group" });
  expect(searched({ measure: "coverage", group: "present" })).toMatchObject({
    code: "query/value-not-allowed",
    details: { allowed: ["proposed"] },
  });
  expect(bestSet(trustMiniNetwork, { asOf, measure: "coverage", size: 2, maxHops: 1 }).parameters).toEqual({
    maxHops: 1,
    group: "proposed",
    domain: "invite",
  });
});

it("bestSet() refuses a size below 1, and one that leaves nobody to value it by", () => {
  expect(searched({ size: 0 })).toMatchObject({ code: "query/out-of-range", place: "size" });
  expect(searched({ size: 1.5 })).toMatchObject({ code: "query/out-of-range" });
  // Twelve parents: with eleven of them out there are no two left.
  expect(searched({ size: 11, measure: "kpp-neg" })).toMatchObject({ details: { minimum: 1, maximum: 10 } });
  expect(searched({ size: 12 })).toMatchObject({ details: { minimum: 1, maximum: 11 } });
});

it("bestSet() refuses conditions that contradict each other", () => {
  expect(searched({ mustInclude: ["A"], exclude: ["A"] })).toMatchObject({ code: "query/not-a-group-member" });
  expect(searched({ mustInclude: ["A", "F", "L"] })).toMatchObject({ code: "query/group-impossible" });
});

it("bestSet() names the place of the person in question, and may leave out whoever is not on the map", () => {
  const network = smallNetwork("a>k, b>k, c>k", { about: { b: { consent: { state: "withdrawn" } } } });
  const asked = { asOf, measure: "kpp-pos", size: 2 };
  expect(problemOf(() => bestSet(network, { ...asked, mustInclude: ["k", "c"], exclude: ["c"] }))).toMatchObject({
    place: "mustInclude/1",
  });
  expect(bestSet(network, { ...asked, exclude: ["b"] }).sets).toEqual([["a", "k"], ["c", "k"]]); // prettier-ignore
});

it("bestSet() says so when a thousand groups tie and more may", () => {
  const network = smallNetwork("", { people: Array.from({ length: 50 }, (_, index) => `p${index}`).join(" ") });
  const { sets, moreTies } = bestSet(network, { asOf, measure: "kpp-pos", size: 2 });
  expect([sets.length, moreTies]).toEqual([1_000, true]);
  expect(bestSet(network, { asOf, measure: "kpp-pos", size: 1 })).not.toHaveProperty("moreTies");
});

it("bestSet() of more than a thousand people gives a group and a bound on what any is worth", () => {
  const people = Array.from({ length: 1_100 }, (_, index) => `p${index}`);
  const ties = people.slice(3).map((id, index) => `${id}>p${index % 3}`);
  const found = bestSet(smallNetwork(ties.join(", "), { people: people.join(" ") }), {
    asOf,
    measure: "kpp-pos-reach",
    size: 3,
  });
  expect(found).toMatchObject({ value: 1_097, sets: [["p0", "p1", "p2"]], proof: "bound", moreTies: true });
  expect(found.bound).toBeGreaterThanOrEqual(1_097);
});

it("bestSet(coverage) proposes only who consented and needs no protection", () => {
  const network = smallNetwork("a>n .9, b>n .9, a>p .9, a>k .7", {
    about: { n: { consent: { state: "named" } }, p: { protected: true } },
  });
  expect(bestSet(network, { asOf, measure: "coverage", size: 1 }).sets).toEqual([["k"]]);
  expect(bestSet(network, { asOf, measure: "kpp-pos-reach", size: 1 }).sets).toEqual([["n"]]);
});

it("bestSet() of six people without ties gives all fifteen pairs", () => {
  const { sets, proof, value } = bestSet(smallNetwork("", { people: "a b c d e f" }), {
    asOf,
    measure: "kpp-pos",
    size: 2,
  });
  expect({ value, proof, sets: sets.length }).toEqual({ value: 0, proof: "exact", sets: 15 });
});
