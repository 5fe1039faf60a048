import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const list = /(?<![\w)\]])\[\s*(?:"[\w-]+",?\s*){3,}\]/g;

/** Lists that stand a second time on purpose, with the reason; by the words in the order of the alphabet. */
const twice: Readonly<Record<string, string>> = {
  "consented declined erased expired informed named restricted withdrawn":
    "from the loosest to the strictest, by which the consent of two who are one is chosen",
};

/** The lists of three and more words in a text, each in the order of the alphabet. */
const listsIn = (text: string): string[] =>
  [...text.matchAll(list)].map(([found]) =>
    [...found.matchAll(/[\w-]+/g)]
      .map(([word]) => word)
      .toSorted()
      .join(" "),
  );

describe("a list of words", () => {
  test("stands once in the packages: whatever is shown, checked, parsed or documented is made from it", () => {
    const sources = globSync("packages/{api,core,viz,web}/src/**/*.{ts,tsx}", { cwd: root });
    const places = new Map<string, string[]>();
    // A migration is history: it says what a table was made of on its day.
    for (const file of sources.filter((one) => !/[.]test[.]tsx?$|migrations/.test(one)))
      for (const words of listsIn(readFileSync(resolve(root, file), "utf8")))
        places.set(words, [...(places.get(words) ?? []), file]);
    expect(places.size).toBeGreaterThan(100);
    const found = [...places].filter(([, files]) => files.length > 1);
    expect(found.filter(([words]) => twice[words] === undefined)).toEqual([]);
    expect(found.map(([words]) => words)).toEqual(Object.keys(twice));
  });

  test("is found over several lines and in any order, and not where something is looked up", () => {
    expect(listsIn('x = [\n  "b",\n  "a",\n  "c",\n] as const; z.enum(["c", "b", "a"]); row["a"]; ["a", "b"]')).toEqual(
      ["a b c", "a b c"],
    );
  });
});
