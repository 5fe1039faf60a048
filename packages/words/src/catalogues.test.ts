import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectionFiles, sectionsIn, source } from "../scripts/sections.ts";
import * as everything from "./index.ts";
import { type Language, languages } from "./index.ts";
import type { Text } from "./text.ts";

type Section = { readonly name: string; readonly byLanguage: Readonly<Record<Language, object>> };

const sections = Object.entries(everything).flatMap(([name, value]) =>
  name.endsWith("Words") ? [value as Section] : [],
);

/** Every text of a section, by its path. */
function textsIn(words: object, path = ""): [path: string, text: Text][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, Text][] => {
    const place = `${path}/${key}`;
    if (typeof value === "string") return [[place, value]];
    if (typeof value !== "object" || value === null) return [];
    return "other" in value ? [[place, value as Text]] : textsIn(value, place);
  });
}

const formsOf = (text: Text): string[] => (typeof text === "string" ? [text] : Object.values(text));
const placesIn = (text: Text): string[] => [
  ...new Set(formsOf(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!))),
];

test("the sections are those that the list of languages and the Dutch catalogue make: `pnpm --filter @parent-circles/words sections`", () => {
  const written = [...sectionFiles(sectionsIn())].map(([name, text]) => [name, text.replaceAll(/\s+/g, "")]);
  const there = written.map(([name]) => [
    name,
    readFileSync(`${source}sections/${name!}`, "utf8").replaceAll(/\s+/g, ""),
  ]);
  expect(there).toEqual(written);
});

test("sectionFiles(files, tags) makes a table for a language with a region, and takes a file's name in camel case", () => {
  const table = sectionFiles(["key-figures"], ["nl", "pt-BR"]).get("key-figures.ts");
  expect(table).toContain('import { keyFigures as ptBR } from "../pt-BR/key-figures.ts";');
  expect(table).toContain('keyFiguresWords = { name: "keyFigures", byLanguage: { nl, "pt-BR": ptBR } }');
});

describe.each(sections.filter(({ name }) => name !== "about"))("the section $name", ({ byLanguage }) => {
  const dutch = textsIn(byLanguage.nl);

  test.each(languages)("in %j has every text, none of them empty", (language) => {
    const texts = textsIn(byLanguage[language]);
    expect(texts.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    expect(texts.filter(([, text]) => formsOf(text).some((form) => form.trim() === ""))).toEqual([]);
  });

  test.each(languages)("in %j has no place that the Dutch text has not", (language) => {
    const places = new Map(dutch.map(([path, text]) => [path, placesIn(text)]));
    const strange = textsIn(byLanguage[language]).filter(([path, text]) =>
      placesIn(text).some((place) => !places.get(path)!.includes(place) && place !== "count"),
    );
    expect(strange).toEqual([]);
  });

  test.each(languages)("in %j has only forms of plural that the language has", (language) => {
    const { locale } = everything.aboutWords.byLanguage[language];
    const forms = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories, "zero"];
    const wrong = textsIn(byLanguage[language]).filter(
      ([, text]) => typeof text !== "string" && Object.keys(text).some((form) => !forms.includes(form)),
    );
    expect(wrong).toEqual([]);
  });

  test("from right to left has nothing open that begins with a sign, as --lang and /docs do: the sign would move to its end", () => {
    const isolated = /\u2068[^\u2068\u2069]*\u2069/gu;
    const opensWithSign = /(^|[\s(])(--|\/)[a-z]/u;
    const rightToLeft = languages.filter((language) => everything.aboutWords.byLanguage[language].direction === "rtl");
    const texts = rightToLeft.flatMap((language) => textsIn(byLanguage[language]));
    expect(
      texts.filter(([, text]) => formsOf(text).some((form) => opensWithSign.test(form.replace(isolated, "")))),
    ).toEqual([]);
  });
});
