import { describe, expect, test } from "vitest";
import { type Language, languages, measuresWords } from "./index.ts";
import * as sections from "./sections/index.ts";

/** Every text of some words, each form of a plural by itself. */
const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) => (typeof value === "string" ? [value] : textsOf(value as object)));

const sectionsOfPages = Object.values(sections).filter(({ name }) => name.startsWith("pages"));

const textsIn = (language: Language): string[] =>
  [...sectionsOfPages, measuresWords].flatMap(({ byLanguage }) => textsOf(byLanguage[language]));

/** What nobody is to read about herself (trust-and-outreach 4.3, R-07), and words of graph analysis. */
const forbidden: Readonly<Record<Language, RegExp>> = {
  nl: /\b(moet(en)?|probleem\w*|doelgroep\w*|doelwit|moeilijk bereikba\w+|risico\w*|graaf|knoop|knopen|centraliteit|graad)\b/i,
  en: /\b(must|should|problem\w*|target\w*|hard[- ]to[- ]reach|risk\w*|graph|node\w*|edge\w*|vert(ex|ices)|centrality|degree)\b/i,
  tr: /(zorunda|gerekli|sorunlu|hedef|ulaşılması zor|riskli|çizge|düğüm|merkezilik)/i,
  ar: /(يجب|مشكلة|مستهدف|يصعب الوصول|خطر|عقدة|مركزية)/,
};

describe.each(languages)("the words of the pages in %j", (language) => {
  test("R-07 neither press nor label anybody, and speak plainly", () => {
    expect(textsIn(language).filter((text) => forbidden[language].test(text))).toEqual([]);
  });

  test("hold sentences of at most twenty words", () => {
    const sentences = textsIn(language).flatMap((text) => text.split(/(?<=[.!?؟])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});
