import { describe, expect, it } from "vitest";
import { figuresOf, gainsOf, seasonsOf } from "./compare.ts";
import { villageOf } from "../../study/villages.ts";
import { seasonIn } from "./season.ts";
import { ways } from "./ways.ts";

const villages = 4;
const compared = seasonsOf(villages, {
  "the plan": ways["the plan"]!,
  lots: ways.lots!,
  "named, at random": ways["named, at random"]!,
});

describe("seasons of interviews in 24 seeded villages", () => {
  it("the plan finds a better group than who is named, at 18, 30 and 50 % interviewed", () => {
    const named = figuresOf(compared).at(-1)!;
    for (const { beside } of named.cells.slice(0, 3)) expect(beside.mean).toBeLessThan(0);
  });

  it("what every interview is said to gain is near what it would have gained", () => {
    for (const { said, real } of gainsOf(compared.flatMap(({ seasons }) => seasons)))
      expect(Math.abs(said.mean - real.mean)).toBeLessThan(said.half + real.half + 0.5);
  });

  it("goes the same way again from the same seeds", () => {
    const season = () => seasonIn(villageOf("clusters", 1), { way: ways["the plan"]!, seed: 1 });
    expect(season()).toEqual(season());
  });
});
