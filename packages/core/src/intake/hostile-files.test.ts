import { describe, expect, test } from "vitest";
import { importCaps, importFiles, type ImportFile, type ImportOptions } from "./index.ts";

const asOf = "2026-03-01";
const file = (name: string, ...lines: string[]): ImportFile => ({ name, text: lines.join("\n") });
const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) =>
  importFiles(files, { asOf, ...options });
const linesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);
const two = file("persons.csv", "id", "P-1", "P-2");

describe("importFiles(hostile files)", () => {
  const over = (what: string, text: string) => {
    const { status, report } = take([{ name: "p.csv", text }]);
    expect([status, report.refused[0]?.code]).toEqual(["refused", "document/too-large"]);
    expect(report.refused[0]?.details["what"]).toBe(what);
  };

  test("importFiles(too many files, bytes, rows, columns or signs) is refused by its cap", () => {
    expect(take(Array.from({ length: importCaps.files + 1 }, () => two)).report.refused[0]?.details).toEqual({
      maximum: importCaps.files,
      what: "files",
    });
    over("bytes", "x".repeat(importCaps.bytesPerFile + 1));
    over("rows", `id\n${"P\n".repeat(importCaps.rowsPerFile + 1)}`);
    over("columns", Array.from({ length: importCaps.columnsPerFile + 1 }, (_, index) => `c${index}`).join());
    over("charactersInCell", `id\n${"x".repeat(importCaps.charactersPerCell + 1)}`);
    over("charactersInRow", `id\n${",".repeat(importCaps.charactersPerLine + 1)}`);
  });

  test("importFiles(as many rows as the cap allows) is not refused for that", () => {
    const text = `id\n${Array.from({ length: 1_000 }, (_, index) => `P-${index}`).join("\n")}\n\n\n`;
    expect(take([{ name: "p.csv", text }]).document?.people).toHaveLength(1_000);
  });

  test("importFiles(a quotation mark that is never closed) refuses the file: the rest would run into one cell", () => {
    const text = 'id,displayName\nP-1,Aisha\nP-2,"Fatma\nP-3,Naima\n';
    expect(linesOf(take([{ name: "p.csv", text }]).report.refused)).toEqual(["intake/quotes-open p.csv:3"]);
  });

  test("importFiles(headers named as prototype keys) treats them as unknown columns", () => {
    const { status, report } = take([file("p.csv", "id,__proto__,constructor", "P-1,a,b")]);
    expect(status).toBe("partial");
    expect(linesOf(report.refused)).toEqual(["intake/unknown-column p.csv:1:2", "intake/unknown-column p.csv:1:3"]);
  });

  test("importFiles(a broken document) refuses it with every place", () => {
    expect(linesOf(take([{ name: "n.json", text: "{" }]).report.refused)).toEqual(["document/not-json n.json:"]);
    const text =
      '{"format":"parent-circles/network","version":1,"network":{"id":"n"},"people":[{"id":1},{"id":"b","x":1}]}';
    expect(linesOf(take([two, { name: "n.json", text }]).report.refused)).toEqual([
      "document/wrong-kind n.json:/people/0/id",
      "document/unknown-key n.json:/people/1/x",
    ]);
  });

  test(
    "importFiles(a document whose every row is refused) reports each of 150,000 and overflows nothing",
    { timeout: 60_000 },
    () => {
      const ties = Array.from({ length: 150_000 }, () => ({ from: "a", to: "z", type: "knows" }));
      const dated = ties.map((tie) => ({ ...tie, date: "2026-04-01" }));
      for (const rows of [ties, dated]) {
        const text = JSON.stringify({
          format: "parent-circles/network",
          version: 1,
          network: { id: "n" },
          people: [{ id: "a" }],
          ties: rows,
        });
        expect(take([{ name: "n.json", text }]).report.refused).toHaveLength(150_000);
      }
    },
  );

  test("importFiles(files) repeats no cell in its report: planted markers are in none of its words", () => {
    const marker = "MARKER0612345678";
    const persons = file(
      "p.csv",
      "id,displayName,role,stage,consentDate,languages",
      `${marker} ,${marker}@,${marker},${marker},${marker},${marker}`,
    );
    const ties = file(
      "t.csv",
      "from,to,type,score,language,date",
      `${marker},P-1,trust,4,,`,
      `P-1,P-2,${marker},${marker},${marker},${marker}`,
    );
    const { report } = take([two, persons, ties]);
    expect(report.refused.length).toBeGreaterThan(3);
    expect(JSON.stringify(report)).not.toContain("MARKER");
  });
});
