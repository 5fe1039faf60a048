import { describe, expect, test } from "vitest";
import { menuOf, pagesFor } from "./menu.ts";

describe("menuOf", () => {
  test("puts what was asked of key figures inside the requests, and the numbers inside how it goes", () => {
    expect(menuOf("coordinator")).toEqual(
      expect.arrayContaining([
        ["requests", "asks"],
        ["health", "measures"],
      ]),
    );
    expect(menuOf("coach")).toEqual(
      expect.arrayContaining([
        ["requests", "asks"],
        ["health", "measures"],
      ]),
    );
  });

  test("has at most eight groups, none of them empty, and no page twice", () => {
    for (const role of [
      "coordinator",
      "coach",
      "institution",
      "keyFigure",
      "self",
      "intake",
      "auditor",
      "public",
    ] as const) {
      const menu = menuOf(role);
      expect(menu.length).toBeLessThanOrEqual(8);
      expect(menu.filter((group) => group.length === 0)).toEqual([]);
      expect(new Set(pagesFor(role)).size).toBe(pagesFor(role).length);
    }
  });
});
