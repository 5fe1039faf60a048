import { describe, expect, test } from "vitest";
import { errorCodes, errorTexts } from "./error-codes.ts";
import { documentTexts, errorOf, ParentCirclesError, problem, refuse } from "./errors.ts";
import { actsTexts } from "./refuse-act.ts";

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

describe("problem(code, place, details)", () => {
  test("problem(…) copies and freezes, so that a report cannot be changed behind its back", () => {
    const details = { maximum: 1 };
    const found = problem("document/too-large", "", details);
    details.maximum = 2;
    expect(found.details).toEqual({ maximum: 1 });
    expect(Object.isFrozen(found) && Object.isFrozen(found.details)).toBe(true);
  });
});

describe("errorOf(problems, texts)", () => {
  test("errorOf(…) carries the first code and every problem, one line each", () => {
    const error = errorOf([problem("document/not-json", ""), problem("document/self-tie", "/ties/0")], documentTexts);
    expect(error).toMatchObject({ name: "ParentCirclesError", code: "document/not-json" });
    expect(error.message.split("\n")).toHaveLength(2);
    expect(error).toBeInstanceOf(Error);
  });

  test("its message is English, with place, expectation and next step, and the details as they are", () => {
    const found = problem("rights/not-possible", "tie", { reason: "notAboutHer" });
    expect(errorOf([found], actsTexts).message).toBe(
      "tie: This statement cannot be changed in this way: notAboutHer. Correct what she said herself; contest what others said of her.",
    );
    const messages = [
      problem("document/missing-key", ""),
      problem("query/value-not-allowed", "", { allowed: ["a", "b"] }),
    ];
    expect(errorOf(messages, errorTexts).message).toBe(
      "The key ? is missing. Add it.\nThis value is not one of: a, b. Choose one of these.",
    );
  });

  test("errorOf([], texts) is an unexpected error, not a crash", () => {
    expect(errorOf([], {}).code).toBe("internal/unexpected");
  });

  test("refuse(code, place) throws that one problem", () => {
    expect(() => refuse("query/date-invalid", "asOf")).toThrow(ParentCirclesError);
  });
});
