import { languages, pagesHelpWords } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { pageNames } from "../address/address.ts";
import { pageKey } from "./page-title.ts";

describe.each(languages)("the help in %s", (language) => {
  const { pages, ask } = pagesHelpWords.byLanguage[language];

  test.each(pageNames)("tells in three sentences what the page %s is for", (page) => {
    const text = (pages as Readonly<Record<string, string>>)[pageKey(page)] ?? "";
    expect([page, text.split(/(?<=[.?؟])\s+/).length]).toEqual([page, 3]);
  });

  test("speaks of no page that is not there, and says whom to ask", () => {
    expect(Object.keys(pages).toSorted()).toEqual(pageNames.map(pageKey).toSorted());
    expect(ask.operator).not.toBe(ask.coordinator);
  });
});
