import { describe, expect, it, test } from "vitest";
import { choice, flag, groupsOrWord, numberOrWord, type Parameter, problemWith, wholeNumber } from "./parameter.ts";
import { usageOf, valueFromText } from "./parameter-text.ts";

const meaning = "made up";
const made = {
  flag: flag({ default: true, meaning }),
  whole: wholeNumber({ default: 2, minimum: 0, maximum: 5, meaning }),
  limited: wholeNumber({ default: "setting", minimum: 1, maximum: 3, aboveMaximum: "query/too-many-hops", meaning }),
  choice: choice({ default: "near", choices: ["near", "far"], meaning }),
  chance: numberOrWord({ default: "trust", minimum: 0, maximum: 1, choices: ["trust"], meaning }),
  groups: groupsOrWord({ default: "kind", choices: ["kind"], meaning }),
} as const;
type Name = keyof typeof made;

describe("problemWith(name, parameter, value)", () => {
  test.each<[Name, unknown]>([
    ["flag", false],
    ["whole", 0],
    ["whole", 5],
    ["choice", "far"],
    ["chance", 0],
    ["chance", 1],
    ["chance", "trust"],
    ["groups", "kind"],
    ["groups", {}],
    ["groups", { a: "north" }],
  ])("of %s = %j is nothing", (name, value) => expect(problemWith("it", made[name], value)).toBeUndefined());

  test.each<[Name, unknown, object]>([
    ["flag", 1, { code: "query/value-not-allowed", details: { allowed: ["true", "false"] } }],
    ["whole", -1, { code: "query/out-of-range", details: { minimum: 0, maximum: 5 } }],
    ["whole", 6, { code: "query/out-of-range", details: { minimum: 0, maximum: 5 } }],
    ["whole", 1.5, { code: "query/out-of-range", details: { minimum: 0, maximum: 5 } }],
    ["whole", NaN, { code: "query/out-of-range", details: { minimum: 0, maximum: 5 } }],
    ["limited", 4, { code: "query/too-many-hops", details: { maximum: 3 } }],
    ["limited", 0, { code: "query/out-of-range", details: { minimum: 1, maximum: 3 } }],
    ["choice", "nearby", { code: "query/value-not-allowed", details: { allowed: ["near", "far"] } }],
    ["choice", null, { code: "query/value-not-allowed", details: { allowed: ["near", "far"] } }],
    ["chance", 1.01, { code: "query/out-of-range", details: { minimum: 0, maximum: 1 } }],
    ["chance", "luck", { code: "query/out-of-range", details: { minimum: 0, maximum: 1 } }],
    ["groups", "circle", { code: "query/value-not-allowed", details: { allowed: ["kind", "ID=GROUP,..."] } }],
    ["groups", { a: 1 }, { code: "query/value-not-allowed", details: { allowed: ["kind", "ID=GROUP,..."] } }],
  ])("of %s = %j is a code at its name, and what fits", (name, value, problem) => {
    expect(problemWith("it", made[name], value)).toEqual({ place: "it", ...problem });
  });
});

describe("valueFromText(parameter, text)", () => {
  test.each<[Name, string, unknown]>([
    ["flag", "true", true],
    ["flag", "false", false],
    ["flag", "yes", "yes"],
    ["whole", "3", 3],
    ["whole", "-3", -3],
    ["whole", "", NaN],
    ["whole", "3 ", NaN],
    ["whole", "0x3", NaN],
    ["chance", "0.25", 0.25],
    ["chance", "trust", "trust"],
    ["chance", "1e-1", NaN],
    ["choice", "far", "far"],
    ["groups", "kind", "kind"],
    ["groups", "P-1=north,P-2=south", { "P-1": "north", "P-2": "south" }],
    ["groups", "P-1=north,P-1=south", "P-1=north,P-1=south"],
    ["groups", "P-1=", "P-1="],
    ["groups", "=north", "=north"],
    ["groups", "P-1=north=south", "P-1=north=south"],
    ["groups", "P-1", "P-1"],
  ])("of %s reads %j as %j", (name, text, value) => expect(valueFromText(made[name], text)).toEqual(value));

  it("returns nothing that fits for a text that stands for no value", () => {
    for (const parameter of Object.values<Parameter>(made))
      for (const text of ["", " ", "x", "null", "__proto__", "1,2", "99"])
        expect(problemWith("it", parameter, valueFromText(parameter, text))).toBeDefined();
  });
});

it("usageOf(parameter) tells everything that it takes, and what holds where nothing is given", () => {
  expect(Object.values<Parameter>(made).map(usageOf)).toEqual([
    "true or false; default true",
    "0 to 5; default 2",
    "1 to 3; the network's setting where not given",
    "near or far; default near",
    "0 to 1 or trust; default trust",
    "kind or ID=GROUP,...; default kind",
  ]);
});
