import { expect, it } from "vitest";
import { valueOf, valuesOf } from "../../../../../test/support/measure-values.ts";
import { lineOfFive, smallNetwork, starOfFive, twoTriangles } from "../../../../../test/support/small-networks.ts";

it("measure(articulation) of a star: without the middle there are three parts more", () => {
  expect(valuesOf(starOfFive, "articulation")).toEqual({ c: 3, 1: 0, 2: 0, 3: 0, 4: 0 });
  expect(valueOf(starOfFive, "articulation")).toBe(1);
});

it("measure(articulation) of a line: everyone but the ends; of two triangles: the ends of the bridge", () => {
  expect(valuesOf(lineOfFive, "articulation")).toEqual({ 0: 0, 1: 1, 2: 1, 3: 1, 4: 0 });
  expect(valuesOf(twoTriangles, "articulation")).toEqual({ 0: 0, 1: 0, 2: 1, 3: 1, 4: 0, 5: 0 });
});

it("measure(articulation) of somebody without ties is 0: without her there is one part fewer", () => {
  expect(valuesOf(smallNetwork("a>b", { people: "a b alone" }), "articulation")).toEqual({ a: 0, b: 0, alone: 0 });
});

it("measure(articulation, {set}) looks at the group alone", () => {
  expect(valueOf(twoTriangles, "articulation", { set: ["0", "1", "2"] })).toBe(0);
});
