import { describe, expect, test } from "vitest";
import { z } from "zod";
import { noWords, outcomeReported } from "../wire/person.ts";
import { newSession } from "../wire/session.ts";
import { checked } from "./check.ts";
import { describeHttpProblem, HttpError } from "../wire/http-error.ts";

const wantedOf = (schema: z.ZodType, value: unknown): unknown[] => {
  try {
    checked(schema, value, "body");
    return [];
  } catch (error) {
    return error instanceof HttpError
      ? error.problems.map((found) => [found.place, describeHttpProblem(found, "en").match(/fit: (.*?)[.] /)?.[1]])
      : [error];
  }
};

const problemsOf = (schema: z.ZodType, value: unknown): unknown[] => {
  try {
    return [checked(schema, value, "body")];
  } catch (error) {
    return error instanceof HttpError ? error.problems.map(({ code, place }) => [code, place]) : [error];
  }
};

describe("checked", () => {
  test.each([
    ["a number for a text", z.strictObject({ of: z.string() }), 1, "text"],
    ["a text for a number", z.strictObject({ of: z.number() }), "six", "a number"],
    ["a fraction for a whole number", z.strictObject({ of: z.int() }), 1.5, "a whole number"],
    ["a text that is too short", z.strictObject({ of: z.string().min(20) }), "x", "at least 20 characters"],
    [
      "a list that is too long",
      z.strictObject({ of: z.array(z.string()).max(2) }),
      ["a", "b", "c"],
      "at most 2 entries",
    ],
    ["a number that is too large", z.strictObject({ of: z.int().max(90) }), 91, "at most 90"],
    ["a day that is none", z.strictObject({ of: z.iso.date() }), "yesterday", "a day, written YYYY-MM-DD"],
  ])("says of %s what is wanted, with its unit", (...[, schema, value, wanted]) => {
    expect(wantedOf(schema, { of: value })).toEqual([["/of", wanted]]);
  });

  test("says of what fits none of several shapes that it is one of these", () => {
    expect(wantedOf(newSession, { token: "wrong" })).toEqual([["", "one of the shapes in /docs"]]);
  });

  test.each([
    ["", '{"__proto__":{}}', "/__proto__"],
    [" below a key", '{"of":[{"a/b":{"__proto__":1}}]}', "/of/0/a~1b/__proto__"],
  ])("F refuses __proto__%s as any other unknown key, by its place", (_, text, place) => {
    const schema = z.strictObject({ of: z.array(z.looseObject({})).optional() });
    expect(problemsOf(schema, JSON.parse(text))).toEqual([["http/unknown-key", place]]);
  });

  test("takes a step for which nothing has to be said with and without an empty body", () => {
    expect([wantedOf(noWords, undefined), wantedOf(noWords, {})]).toEqual([[], []]);
  });

  test("leaves it to the library to say which outcomes there are", () => {
    expect(wantedOf(outcomeReported, { ask: "ask-1", code: "somethingElse" })).toEqual([]);
  });
});
