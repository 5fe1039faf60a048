import { expect, test } from "vitest";
import { aboutWords, circlesWords, inLanguage } from "./index.ts";

test("inLanguage(section, language) takes words by the name of their language, or somebody's own by value", () => {
  expect(inLanguage(circlesWords, "tr").words).toBe(circlesWords.byLanguage.tr);
  const own = { about: { ...aboutWords.byLanguage.nl, locale: "fy-NL" }, circles: circlesWords.byLanguage.nl };
  const { words, locale } = inLanguage(circlesWords, own);
  expect([words, locale]).toEqual([own.circles, "fy-NL"]);
});
