import { describe, expect, test } from "vitest";
import { errorCodes, errorTexts } from "./error-codes.ts";
import { describeProblem, ParentCirclesError, problem, refuse } from "./errors.ts";

describe("errorTexts", () => {
  test("errorCodes are the keys of errorTexts, each once, in the form area/what-is-wrong", () => {
    expect(errorCodes).toEqual(Object.keys(errorTexts));
    expect(errorCodes.filter((code) => !/^[a-z]+(\/[a-z]+(-[a-z]+)*)+$/.test(code))).toEqual([]);
  });

  test.each(errorCodes)("errorTexts[%j] says what was expected and what to do, in sentences", (code) => {
    const { expected, next } = errorTexts[code];
    expect(expected).toMatch(/^[A-Z{].*[.]$/s);
    expect(next).toMatch(/^[A-Z{].*[.]$/s);
  });
});

describe("describeProblem(problem)", () => {
  test("describeProblem(problem) puts place, expectation and next step together, with the details filled in", () => {
    const found = problem("document/out-of-range", "/people/0/stage", { minimum: 0, maximum: 5 });
    expect(describeProblem(found)).toBe(
      "/people/0/stage: This number is outside 0 to 5. Correct it, or leave the key out when the number is unknown.",
    );
  });

  test("describeProblem(problem without a detail it needs) shows a question mark, not undefined", () => {
    expect(describeProblem(problem("document/missing-key", ""))).toBe("The key ? is missing. Add it.");
  });

  test("describeProblem(problem with a list) joins its words", () => {
    const found = problem("document/value-not-allowed", "/x", { allowed: ["a", "b"] });
    expect(describeProblem(found)).toContain("one of: a, b.");
  });
});

describe("problem(code, place, details)", () => {
  test("problem(…) copies and freezes, so that a report cannot be changed behind its back", () => {
    const details = { maximum: 1 };
    const found = problem("document/too-large", "", details);
    details.maximum = 2;
    expect(found.details).toEqual({ maximum: 1 });
    expect(Object.isFrozen(found) && Object.isFrozen(found.details)).toBe(true);
  });
});

describe("new ParentCirclesError(problems)", () => {
  test("ParentCirclesError carries the first code and every problem, one line each", () => {
    const error = new ParentCirclesError([problem("document/not-json", ""), problem("document/self-tie", "/ties/0")]);
    expect(error).toMatchObject({ name: "ParentCirclesError", code: "document/not-json" });
    expect(error.message.split("\n")).toHaveLength(2);
    expect(error).toBeInstanceOf(Error);
  });

  test("ParentCirclesError([]) is an unexpected error, not a crash", () => {
    expect(new ParentCirclesError([]).code).toBe("internal/unexpected");
  });

  test("refuse(code, place) throws that one problem", () => {
    expect(() => refuse("query/date-invalid", "asOf")).toThrow(ParentCirclesError);
  });
});
