import { describe, expect, test } from "vitest";
import { importFiles, type ImportResult } from "@parent-circles/core/intake";
import { madeSheet, type MadeSheet } from "../support/made-sheets.ts";

const read = ({ file }: MadeSheet): ImportResult => importFiles([file], { asOf: "2026-03-01" });

/** What came of a sheet, in the words in which it was meant. */
function takenOf({ document, report }: ImportResult): Pick<MadeSheet, "people" | "ties" | "refused"> {
  const names = new Map(document?.people.map(({ id, displayName = "" }) => [id, displayName]));
  const ties = (document?.ties ?? []).map(({ from, type, to, score }) =>
    [names.get(from), type, names.get(to), ...(score === undefined ? [] : [score])].join(" "),
  );
  return {
    people: [...names.values()].toSorted(),
    ties: ties.toSorted(),
    refused: report.refused.map(({ code, place }) => `${code} ${place}`).toSorted(),
  };
}

const sheets = Array.from({ length: 60 }, (_, at) => madeSheet(at + 1));

describe("importFiles(a sheet made for the tests)", () => {
  test.each(sheets.map((sheet, at) => ({ ...sheet, seed: at + 1 })))(
    "importFiles($title, seed $seed) reads it completely, or refuses the exact rows for the exact reason",
    (sheet) => {
      const { people, ties, refused } = sheet;
      expect(takenOf(read(sheet))).toEqual({ people, ties, refused });
    },
  );

  test("is in four languages, in four code pages and five dialects, some complete and some with rows refused", () => {
    const parts = sheets.map(({ title }) => title.split(/ in |, (?=windows|utf)/));
    const kinds = (part: number): number => new Set(parts.map((found) => found[part])).size;
    expect([kinds(0), kinds(1)]).toEqual([6, 4]);
    for (const encoding of ["windows-1252", "windows-1254", "windows-1256", "utf-16le", "utf-8"])
      expect(sheets.filter(({ title }) => title.includes(encoding)).length).toBeGreaterThan(2);
    expect(sheets.filter(({ refused }) => refused.length === 0).length).toBeGreaterThan(20);
    expect(sheets.filter(({ refused }) => refused.length > 0).length).toBeGreaterThan(10);
  });
});
