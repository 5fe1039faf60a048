import { describe, expect, test } from "vitest";
import { isForbiddenName } from "../model/forbidden.ts";
import { rowSchemas } from "../model/document.ts";
import { plainWord } from "./cells/plain-word.ts";
import { importers, tableImporters } from "./importers.ts";
import { importFiles, type ImportFile } from "./index.ts";

const asOf = "2026-03-01";
const examples: ImportFile[] = tableImporters.map(({ fileName, example }) => ({ name: fileName, text: example }));
const withExample = (name: string, text: string): ImportFile[] => [
  ...examples.filter((example) => example.name !== name),
  { name, text },
];

describe("importers, taken together", () => {
  test("importers have formats, file names and columns of their own", () => {
    for (const key of ["format", "fileName"] as const)
      expect(new Set(importers.map((importer) => importer[key])).size).toBe(importers.length);
    for (const { columns } of tableImporters)
      expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });

  test("importFiles(the example of every table) takes every row into one document", () => {
    const { status, document, report } = importFiles(examples, { asOf });
    expect([status, report.refused, report.repaired]).toEqual(["complete", [], []]);
    expect(document).toMatchObject({
      people: [{ id: "P-1" }, { id: "P-2" }, { id: "P-3" }],
      institutions: [{ id: "school-1" }],
      ties: [{ type: "trust" }, { type: "worksWith" }, { type: "mayKnow" }],
      nominations: [{ question: "example" }],
    });
  });
});

describe.each(importers.map((importer) => ({ format: importer.format, importer })))(
  "the importer of $format",
  ({ format, importer }) => {
    test("importFiles(its example) is recognised without being told its format, and is complete", () => {
      const files = importer.kind === "text" ? [{ name: "x", text: importer.example }] : examples;
      const { status, report } = importFiles(files, { asOf });
      expect(status).toBe("complete");
      expect(report.files.map((file) => file.format)).toContain(format);
    });

    test("importFiles(its example under any name, told its format) reads the same", () => {
      const renamed = withExample(importer.fileName, importer.example).map((file) =>
        file.name === importer.fileName ? { ...file, name: "export (3).txt" } : file,
      );
      const files = importer.kind === "text" ? renamed.slice(-1) : renamed;
      const mapping = { "export (3).txt": { format } };
      expect(importFiles(files, { asOf, mapping }).status).toBe("complete");
    });

    test("importFiles(its example with a byte order mark, as bytes and with Windows line ends) reads the same", () => {
      const bytes = new TextEncoder().encode(`\uFEFF${importer.example.replaceAll("\n", "\r\n")}`);
      const others = importer.kind === "text" ? [] : examples.filter(({ name }) => name !== importer.fileName);
      const result = importFiles([...others, { name: importer.fileName, bytes }], { asOf });
      const plain = importFiles([...others, { name: importer.fileName, text: importer.example }], { asOf });
      expect(result.document).toEqual(plain.document);
      expect(result.report.repaired).toEqual([]);
    });

    test("importFiles(its example) gives the same document each time, and leaves the files as they were", () => {
      const files = importer.kind === "text" ? [{ name: "x", text: importer.example }] : examples;
      const before = structuredClone(files);
      expect(importFiles(files, { asOf })).toEqual(importFiles(files, { asOf }));
      expect(files).toEqual(before);
    });

    test("importFiles(its example on the day before its dates) takes none of those rows: they lie ahead", () => {
      const { report, status } = importFiles(
        importer.kind === "text" ? [{ name: "x", text: importer.example }] : examples,
        { asOf: "2026-01-01" },
      );
      expect(status).not.toBe("complete");
      expect(report.refused.map(({ code }) => code)).toContain("intake/date-in-future");
    });
  },
);

describe.each(tableImporters.map((importer) => ({ format: importer.format, importer })))(
  "the table importer of $format",
  ({ importer: { fileName, example, columns, list } }) => {
    test("R-01 its fields and aliases hold no forbidden word", () => {
      const names = columns.flatMap(({ field, aliases = [] }) => [field, ...aliases]);
      expect(names.filter(isForbiddenName)).toEqual([]);
    });

    test("its headers mean one thing each, however they are written", () => {
      const names = columns.flatMap(({ field, aliases = [] }) => [...new Set([field, ...aliases].map(plainWord))]);
      expect(names.length).toBe(new Set(names).size);
    });

    test("its example has a header for each required column, and goes to a list of the document", () => {
      const headers = example.split("\n", 1)[0]?.split(",") ?? [];
      const required = columns.filter((column) => column.required === true).map(({ field }) => field);
      expect(headers).toEqual(expect.arrayContaining(required));
      expect(Object.keys(rowSchemas)).toContain(list);
    });

    test("importFiles(its example with a forbidden column) refuses everything", () => {
      const [header = "", first = "", ...rows] = example.split("\n");
      const text = [`${header},Nationaliteit`, `${first},x`, ...rows].join("\n");
      expect(importFiles(withExample(fileName, text), { asOf }).status).toBe("refused");
    });

    test("importFiles(its example without a required column) refuses the file and names the column", () => {
      const { format, needsOneOf = [] } = tableImporters.find((importer) => importer.fileName === fileName) ?? {};
      const required = columns.find((column) => column.required === true)?.field ?? needsOneOf[0] ?? "";
      const text = [required, ...needsOneOf].reduce(
        (sheet, field) => sheet.replace(new RegExp(`\\b${field}\\b`), `left-${field}`.replace("left-id", "left")),
        example,
      );
      const { status, report } = importFiles(withExample(fileName, text), {
        asOf,
        mapping: { [fileName]: { format } },
      });
      expect(status).toBe("refused");
      expect(report.refused).toContainEqual({
        code: "intake/missing-column",
        place: `${fileName}:1`,
        details: { column: required },
      });
    });

    test("importFiles(its example with the same header twice) refuses the file", () => {
      const [header = "", ...rows] = example.split("\n");
      const text = [`${header},${header.split(",")[0]}`, ...rows].join("\n");
      const { report } = importFiles(withExample(fileName, text), { asOf });
      expect(report.refused.map(({ code }) => code)).toEqual(["intake/duplicate-column"]);
    });

    test("importFiles(its example with an empty required cell) refuses that row alone, at that cell", () => {
      const [header = "", first = "", ...rows] = example.split("\n");
      const index = header
        .split(",")
        .findIndex((name) => name === "id" || columns.find(({ field }) => field === name)?.required === true);
      const cells = first.split(",").map((cell, at) => (at === index ? "" : cell));
      const { status, report } = importFiles(withExample(fileName, [header, cells.join(","), ...rows].join("\n")), {
        asOf,
      });
      expect(status).toBe("partial");
      expect(report.refused[0]).toMatchObject({ code: "intake/missing-value", place: `${fileName}:2:${index + 1}` });
    });

    test("importFiles(its example with a row that is too wide) refuses that row", () => {
      const text = `${example.trimEnd()},x,y\n`;
      const { report } = importFiles(withExample(fileName, text), { asOf });
      expect(report.refused.map(({ code }) => code)).toContain("intake/cells-beyond-header");
    });

    test("importFiles(its example with `;`, a delimiter line or tabs) reads the same", () => {
      const plain = importFiles(examples, { asOf }).document;
      for (const text of [
        example.replaceAll(",", ";"),
        `sep=;\n${example.replaceAll(",", ";")}`,
        example.replaceAll(",", "\t"),
      ])
        expect(importFiles(withExample(fileName, text), { asOf }).document).toEqual({
          ...plain,
          ties: expect.arrayContaining(plain?.ties ?? []) as unknown,
        });
    });
  },
);
