import { inLanguage, languages, pagesAccessWords } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { importFiles } from "../index.ts";

const taken = (role: string) => {
  const text = `Naam;Rol\nAisha;${role}\nFatma;`;
  const { document, report } = importFiles([{ name: "m.csv", text }], { asOf: "2026-03-01" });
  expect(report.refused).toEqual([]);
  return document?.people[0]?.role;
};

describe("importFiles(a list with roles) reads a role in the words of four languages", () => {
  test.each([
    ["moeder", "member"],
    ["üye", "member"],
    ["VELİ", "member"],
    ["عضوة", "member"],
    ["aday", "candidate"],
    ["مرشحة", "candidate"],
    ["Sleutelfiguur", "keyFigure"],
    ["Key figure", "keyFigure"],
    ["أم محورية", "keyFigure"],
    ["begeleider", "coach"],
  ])("importFiles(%j) is %s", (written, role) => {
    expect(taken(written)).toBe(role);
  });

  test.each(languages)("importFiles(what the pages call them in %j) is what they are", (language) => {
    const { keyFigure, coach } = inLanguage(pagesAccessWords, language).words.roleNames;
    expect([taken(keyFigure), taken(coach)]).toEqual(["keyFigure", "coach"]);
  });
});
