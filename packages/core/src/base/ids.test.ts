import { describe, expect, test } from "vitest";
import { byId, idPattern } from "./ids.ts";

describe("idPattern", () => {
  test.each(["a", "P-1", "school-1", "x".repeat(64), "0:1.2_3"])("idPattern takes %j", (id) => {
    expect(idPattern.test(id)).toBe(true);
  });

  test.each(["", "-a", "x".repeat(65), "a b", "Fatma Yılmaz", "a/b", "__proto__", "a\n", "é"])(
    "idPattern refuses %j",
    (id) => {
      expect(idPattern.test(id)).toBe(false);
    },
  );
});

describe("byId(a, b)", () => {
  test("byId orders by code unit, the same in every language", () => {
    expect(["b", "B", "a10", "a9", "_"].toSorted(byId)).toEqual(["B", "_", "a10", "a9", "b"]);
    expect(byId("a", "a")).toBe(0);
  });
});
