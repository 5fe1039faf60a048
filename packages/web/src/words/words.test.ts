import { describe, expect, test } from "vitest";
import { type Language, languages, wordsIn } from "./words.ts";

const pluralForms = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Every text with the path of its key; the forms of a plural count as one key. */
function textsOf(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, text]: [string, unknown]) => {
    const place = "other" in value && pluralForms.has(key) ? path : `${path}/${key}`;
    return typeof text === "string" ? [[place, text]] : textsOf(text as object, place);
  });
}

const keysOf = (texts: [string, string][]) => [...new Set(texts.map(([key]) => key))].sort();

/** The places of each key, over all forms of a plural: not every form has to say the number. */
function placesOf(texts: [string, string][]): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const [key, text] of texts) places[key] = [...(places[key] ?? []), ...(text.match(/\{\w+\}/g) ?? [])];
  return Object.fromEntries(Object.entries(places).map(([key, found]) => [key, [...new Set(found)].sort()]));
}

const dutch = textsOf(wordsIn("nl"));

describe.each(languages)("the words in %s", (language) => {
  const texts = textsOf(wordsIn(language));

  test("have the keys of the Dutch ones", () => {
    expect(keysOf(texts)).toEqual(keysOf(dutch));
  });

  test("have the same places to fill in", () => {
    expect(placesOf(texts)).toEqual(placesOf(dutch));
  });

  test("have no empty text", () => {
    expect(texts.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("hold sentences of at most twenty words", () => {
    const sentences = texts.flatMap(([, text]) => text.split(/(?<=[.!?؟])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});

/** What nobody is to read about herself (trust-and-outreach 4.3, R-07), and words of graph analysis. */
const forbidden: Record<Language, RegExp> = {
  nl: /\b(moet(en)?|probleem\w*|doelgroep\w*|doelwit|moeilijk bereikba\w+|risico\w*|graaf|knoop|knopen|centraliteit|graad)\b/i,
  en: /\b(must|should|problem\w*|target\w*|hard[- ]to[- ]reach|risk\w*|graph|node\w*|edge\w*|vert(ex|ices)|centrality|degree)\b/i,
  tr: /(zorunda|gerekli|sorunlu|hedef|ulaşılması zor|riskli|çizge|düğüm|merkezilik)/i,
  ar: /(يجب|مشكلة|مستهدف|يصعب الوصول|خطر|عقدة|مركزية)/,
};

test.each(languages)("the words in %s neither press nor label anybody, and speak plainly", (language) => {
  const found = textsOf(wordsIn(language)).filter(([, text]) => forbidden[language].test(text));
  expect(found).toEqual([]);
});
