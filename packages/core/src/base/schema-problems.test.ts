import { describe, expect, test } from "vitest";
import * as full from "zod";
import * as mini from "zod/mini";
import { type SchemaCodes, schemaProblems } from "./schema-problems.ts";

const marker = "Fatma";
const codes: SchemaCodes<"unknown" | "missing" | "wrong"> = {
  unknownKey: (key) => ({ code: "unknown", details: { key } }),
  missing: (key) => ({ code: "missing", details: { key } }),
  wrong: ({ code }) => ({ code: "wrong", details: { found: code } }),
};
const shape = { id: mini.string(), rows: mini.array(mini.strictObject({ score: mini.number() })) };

const problemsIn = (value: unknown, schema: mini.core.$ZodType = mini.strictObject(shape)) => {
  const { error } = mini.safeParse(schema, value, { reportInput: true });
  return error === undefined ? [] : schemaProblems(error, codes);
};

describe("schemaProblems(error, codes)", () => {
  test("schemaProblems(…) says what is missing, wrong and unknown, each by its own JSON pointer and code", () => {
    expect(problemsIn({ rows: [{ score: 1 }, { score: marker, [marker]: 1, other: 2 }] })).toEqual([
      { code: "missing", place: "/id", details: { key: "id" } },
      { code: "wrong", place: "/rows/1/score", details: { found: "invalid_type" } },
      { code: "unknown", place: `/rows/1/${marker}`, details: { key: marker } },
      { code: "unknown", place: "/rows/1/other", details: { key: "other" } },
    ]);
  });

  test("schemaProblems(…) reads the errors of zod as those of zod/mini", () => {
    const schema = full.z.strictObject({ id: full.z.string().min(3) });
    expect(problemsIn({ id: "x", [marker]: 1 }, schema)).toEqual([
      { code: "wrong", place: "/id", details: { found: "too_small" } },
      { code: "unknown", place: `/${marker}`, details: { key: marker } },
    ]);
  });

  test("schemaProblems(…) writes ~ and / in a key as JSON pointers do, and cuts a key after forty characters", () => {
    const long = "k".repeat(41);
    expect(problemsIn({ id: "x", rows: [], "a/b~c": 1, [long]: 1 }).map(({ place }) => place)).toEqual([
      "/a~1b~0c",
      `/${"k".repeat(40)}`,
    ]);
  });

  test("schemaProblems(null in place of a value) is wrong, not missing, and at the root the place is empty", () => {
    expect(problemsIn({ id: null, rows: [] }).map(({ code, place }) => [code, place])).toEqual([["wrong", "/id"]]);
    expect(problemsIn(undefined)).toEqual([{ code: "missing", place: "", details: { key: "" } }]);
  });

  test("schemaProblems(…) cannot be changed afterwards", () => {
    const [found] = problemsIn({});
    expect(Object.isFrozen(found) && Object.isFrozen(found?.details)).toBe(true);
  });
});
