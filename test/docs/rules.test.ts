import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { holdingTests, numbersOf, ruleDocs } from "../../scripts/rule-docs.ts";
import { ruleList } from "../../scripts/rule-list.ts";

const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");

describe("docs/rules.md", () => {
  test("is what ruleDocs() makes of the tests; else run `node scripts/rule-docs.ts`", () => {
    expect(page).toBe(ruleDocs());
  });

  test("lists every number once, each in words of its own", () => {
    expect(new Set(ruleList.map(([id]) => id)).size).toBe(ruleList.length);
    expect(new Set(ruleList.map(([, wording]) => wording)).size).toBe(ruleList.length);
    expect(ruleList).toHaveLength(40 + 8 + 14 + 17 + 11);
  });

  test("knows every number with which a test begins", () => {
    const known = new Set(ruleList.map(([id]) => id));
    expect([...holdingTests().keys()].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("numbersOf(title)", () => {
  test("reads the numbers at the start of a title and no others", () => {
    expect(numbersOf("PN-03 fails, as R-14 does")).toEqual(["PN-03"]);
    expect(numbersOf("R-31, R-36 shows no tie")).toEqual(["R-31", "R-36"]);
    expect(numbersOf("R-31/PN-20")).toEqual(["R-31", "PN-20"]);
    expect(numbersOf("holds R-14")).toEqual([]);
  });
});
