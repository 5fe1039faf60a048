import { describe, expect, test } from "vitest";
import { choice, day, flag, ids, numberIn, type Parameters, sizes, text, wholeNumber } from "./parameter.ts";
import { optionsFromTexts } from "./parameter-text.ts";
import { ParentCirclesError } from "./errors.ts";
import { isNeeded, settingsFrom, settingsOn } from "./settings.ts";

const meaning = "made up";
const declared = {
  from: day({ meaning }),
  steps: wholeNumber({ default: "setting", minimum: 1, maximum: 3, aboveMaximum: "query/too-many-hops", meaning }),
  share: numberIn({ default: 0.2, minimum: 0, maximum: 1, meaning }),
  near: flag({ default: false, meaning }),
  by: choice({ otherwise: "nothing", choices: ["cluster", "language"], meaning }),
  absent: ids({ otherwise: "nobody", meaning }),
};
const network = { settings: { steps: 2, near: true } };
const given = { from: "2026-03-01" };

/** The codes and places of what is refused. */
function refused(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ParentCirclesError) return error.problems.map(({ code, place }) => `${code} ${place}`);
    throw error;
  }
  return [];
}

describe("settingsFrom(declared, options, network)", () => {
  test("fills in defaults, the network's setting where the default says so, and nothing where there is none", () => {
    expect(settingsFrom(declared, given, network)).toEqual({ ...given, steps: 2, share: 0.2, near: false });
  });

  test("keeps what is given, and takes undefined as not given", () => {
    const options = { ...given, steps: 3, share: undefined, near: true, by: "cluster", absent: [] };
    expect(settingsFrom(declared, options, network)).toEqual({ ...options, share: 0.2 });
  });

  test("refuses an option that is not declared, also one that every object has, and one that must be given", () => {
    expect(refused(() => settingsFrom(declared, { ...given, step: 2, toString: 1, constructor: 1 }, network))).toEqual([
      "query/unknown-parameter step",
      "query/unknown-parameter toString",
      "query/unknown-parameter constructor",
    ]);
    expect(refused(() => settingsFrom(declared, {}, network))).toEqual(["query/date-invalid from"]);
    expect(
      refused(() => settingsFrom(declared, JSON.parse('{"from":"2026-03-01","__proto__":1}') as object, network)),
    ).toEqual(["query/unknown-parameter __proto__"]);
  });

  test("names what it does not take by at most 40 characters, and tells everything that is wrong", () => {
    const options = { ["x".repeat(50)]: 1, steps: 4, share: 1.1, by: "origin", absent: "P-1", near: "yes" };
    expect(refused(() => settingsFrom(declared, { ...given, ...options }, network)).toSorted()).toEqual([
      "query/out-of-range share",
      "query/too-many-hops steps",
      `query/unknown-parameter ${"x".repeat(40)}`,
      "query/value-not-allowed absent",
      "query/value-not-allowed by",
      "query/value-not-allowed near",
    ]);
  });

  test("takes ids that are texts, and no others", () => {
    const asking = (absent: unknown) => refused(() => settingsFrom(declared, { ...given, absent }, network));
    expect(asking(["P-1", "P-2"])).toEqual([]);
    expect(asking(["P-1", 7])).toEqual(["query/value-not-allowed absent"]);
  });

  test("leaves the options and the declaration as they were", () => {
    const options = Object.freeze({ ...given, absent: Object.freeze(["P-1"]) });
    expect(settingsFrom(Object.freeze(declared), options, network)).toMatchObject(options);
  });
});

describe("settingsOn(declared, {asOf, …})", () => {
  const parameters = { near: declared.near };
  test("returns the day with the settings, and refuses what is no day", () => {
    expect(settingsOn(parameters, { asOf: "2026-03-01" })).toEqual({ asOf: "2026-03-01", near: false });
    expect(refused(() => settingsOn(parameters, { asOf: "2026-02-30" }))).toEqual(["query/date-invalid asOf"]);
  });
});

test("isNeeded(parameter) is true where there is neither a default nor words for what holds otherwise", () => {
  const needed = Object.entries(declared).flatMap(([name, parameter]) => (isNeeded(parameter) ? [name] : []));
  expect(needed).toEqual(["from"]);
});

describe("optionsFromTexts(declared, texts)", () => {
  const asked: Parameters = {
    ...declared,
    size: sizes({ minimum: 1, maximum: 9, meaning }),
    tag: text({ takes: ["a tag"], pattern: /^[a-z]+$/, meaning }),
  };

  test.each([
    [{ size: "4" }, { size: 4 }],
    [{ size: "4..8" }, { size: { from: 4, to: 8 } }],
    [{ absent: "P-1,P-2" }, { absent: ["P-1", "P-2"] }],
    [{ absent: "" }, { absent: [] }],
    [{ tag: "tr", near: undefined }, { tag: "tr" }],
    [{}, {}],
  ])("reads %j as %j, and leaves what must be given to the call", (texts, options) => {
    expect(optionsFromTexts(asked, texts)).toEqual(options);
  });

  test.each([
    [{ size: "8..4" }, "query/out-of-range size"],
    [{ size: "4.." }, "query/out-of-range size"],
    [{ size: "4..8..9" }, "query/out-of-range size"],
    [{ size: "0..3" }, "query/out-of-range size"],
    [{ size: "4..10" }, "query/out-of-range size"],
    [{ from: "1 March" }, "query/date-invalid from"],
    [{ tag: "TR" }, "query/value-not-allowed tag"],
    [{ speed: "9" }, "query/unknown-parameter speed"],
  ])("refuses %j: %s", (texts, problem) => {
    expect(refused(() => optionsFromTexts(asked, texts))).toEqual([problem]);
  });
});

test("sizes(…) takes no range with anything else in it, and none the wrong way round", () => {
  const { accepts } = sizes({ minimum: 1, maximum: 9, meaning });
  expect([2, { from: 2, to: 2 }, { from: 2, to: 9 }].map(accepts)).toEqual([true, true, true]);
  const refusedSizes = [{ from: 3, to: 2 }, { from: 1 }, { from: 1, to: 2, by: 1 }, [1, 2], null, "3", 1.5];
  expect(refusedSizes.filter(accepts)).toEqual([]);
});
