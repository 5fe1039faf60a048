import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NetworkDocument, readNetwork } from "@parent-circles/core";
import { afterAll, describe, expect, test } from "vitest";
import { madeSheet } from "../../../../test/support/made-sheets.ts";
import { runTyped } from "../../test-support/command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "messy-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("import of a messy sheet of 40 rows, without a mapping", () => {
  test.each([
    ["nl", 4, "Een vertrouwensscore is een heel getal van 1 tot en met 5."],
    ["en", 1, "A trust score is a whole number from 1 to 5."],
    ["tr", 6, "Güven puanı 1 ile 5 arasında bir tam sayıdır."],
    ["ar", 3, "درجة الثقة عدد صحيح من 1 إلى 5."],
  ] as const)("import SHEET --out NETWORK makes a network of it in %s, and says so in her words", async (...shown) => {
    const [language, seed, sentence] = shown;
    const made = madeSheet(seed, { people: 40, layout: "list" });
    const [file, out] = [join(folder, made.file.name), join(folder, `${language}.json`)];
    writeFileSync(file, made.file.bytes ?? "");
    const { code, printed, warned } = await runTyped(["import", file, "--out", out, "--lang", language]);
    expect([code, warned]).toEqual([0, ""]);
    const { rows } = readNetwork(JSON.parse(readFileSync(out, "utf8")) as NetworkDocument);
    expect(rows.people.map(({ displayName = "" }) => displayName).toSorted()).toEqual(made.people);
    expect([rows.people.length, rows.ties.length]).toEqual([40, made.ties.length]);
    // Each kind of thing once, with what to do, and the cells by the names that her spreadsheet has for them.
    const lines = printed.split("\n");
    const said = lines.findIndex((line) => line.includes(sentence));
    const [first = ""] = made.refused;
    expect(lines[said + 1]).toContain(`E${first.split(":")[1]}`);
    expect(lines.filter((line) => line.includes(sentence))).toHaveLength(1);
    expect(printed).not.toMatch(/keyFigure|notAsked|storeLanguage|intake\//);
  });
});
