import { describe, expect, test } from "vitest";
import { silentIn, visitsOf } from "./visits.ts";

const person = (id: string, role = "member") => ({ id, label: id.toUpperCase(), role, circle: "second" }) as const;
const tie = (from: string, to: string, type = "trust") => ({ from, to, type });
const view = {
  people: [person("a"), person("b"), person("c"), person("d"), person("k", "coach")],
  ties: [tie("b", "a"), tie("c", "a"), tie("c", "b"), tie("d", "b"), tie("d", "k"), tie("a", "c", "knows")],
} as unknown as Parameters<typeof visitsOf>[0];

describe("visitsOf(view, values)", () => {
  test("begins with whom most trust, equals in the order of their names, with how many of them the first is not named by", () => {
    expect(
      visitsOf(view, { a: 2, b: 2, c: null, k: 1 }).map(({ id, trustedBy, missedByFirst }) => [
        id,
        trustedBy,
        missedByFirst,
      ]),
    ).toEqual([
      ["a", 2, 0],
      // c names a too; d does not.
      ["b", 2, 1],
    ]);
  });

  test("is nobody where nobody is trusted, and never a coach", () => {
    expect(visitsOf(view, {})).toEqual([]);
    expect(visitsOf(view, { k: 5 })).toEqual([]);
  });
});

describe("silentIn(view)", () => {
  test("counts who names nobody whom she trusts: knowing somebody is not that, and a coach is not asked", () => {
    expect(silentIn(view)).toBe(1);
  });
});
