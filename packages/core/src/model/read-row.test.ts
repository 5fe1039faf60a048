import { describe, expect, test } from "vitest";
import { ParentCirclesError } from "../base/errors.ts";
import { readRow, readRowText } from "./read-row.ts";

const problemsOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof ParentCirclesError ? error.problems.map(({ code, place }) => [code, place]) : error;
  }
};
const tie = { from: "a", to: "b", type: "trust", score: 4 };

describe("readRow(list, row)", () => {
  test("readRow(list, row) returns a copy of what fits the list", () => {
    expect(readRow("ties", tie)).toEqual(tie);
    expect(readRow("ties", tie)).not.toBe(tie);
  });

  test("readRow(list, row) refuses with every problem, by its place in the row", () => {
    expect(problemsOf(() => readRow("ties", { ...tie, score: 6, from: undefined, email: "x" }))).toEqual([
      ["document/missing-key", "/from"],
      ["document/score-out-of-range", "/score"],
      ["document/forbidden-key", "/email"],
    ]);
  });
});

describe("readRowText(list, text)", () => {
  test("readRowText(list, text) reads JSON, also after a byte order mark", () => {
    expect(readRowText("ties", `\uFEFF${JSON.stringify(tie)}`)).toEqual(tie);
  });

  test("readRowText(list, what is no JSON) says so", () => {
    expect(problemsOf(() => readRowText("ties", "{"))).toEqual([["document/not-json", ""]]);
  });
});
