import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readNetwork, readNetworkText, writeNetwork, type NetworkDocument } from "@parent-circles/core";
import { importFiles } from "@parent-circles/core/intake";
import { randomDocument } from "../support/random-network.ts";

const asOf = "2026-03-01";
const neighbourhoods = ["pendrecht", "zuidwijk", "beverwaard"] as const;
const textOf = (name: string) => readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), "utf8");

/** The text of a value with its keys in one order. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

describe("X-03 reading and writing a document is the identity", () => {
  test.each(neighbourhoods)("X-03 writeNetwork(readNetworkText(%s)) is the document", (name) => {
    expect(writeNetwork(readNetworkText(textOf(name)))).toStrictEqual(JSON.parse(textOf(name)));
  });

  test.each(neighbourhoods)("X-03 importFiles([%s.json]) is the document, with every row taken", (name) => {
    const document = JSON.parse(textOf(name)) as NetworkDocument;
    const result = importFiles([{ name: `${name}.json`, text: textOf(name) }], { asOf });
    expect(result.document).toStrictEqual(document);
    expect(result.status).toBe("complete");
    const rows = document.people.length + (document.institutions?.length ?? 0) + (document.ties?.length ?? 0);
    expect(result.report.taken).toHaveLength(rows);
  });

  const rounds = 10_000;
  test(
    `X-03 writeNetwork(readNetwork(document)) is the document, on ${rounds} random ones`,
    { timeout: 60_000 },
    () => {
      const different: number[] = [];
      for (let seed = 1; seed <= rounds; seed++) {
        const document = randomDocument(seed);
        if (inOneOrder(writeNetwork(readNetwork(document))) !== inOneOrder(document)) different.push(seed);
      }
      expect(different, "seeds").toEqual([]);
    },
  );
});

/** A table as a spreadsheet would hold it; our synthetic values need no quoting. */
const tableOf = (columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[], delimiter = ",") =>
  [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]
    .map((row) => row.join(delimiter))
    .join("\n");
const cellOf = (value: unknown): string =>
  Array.isArray(value) ? value.join("|") : value === undefined ? "" : String(value as string | number | boolean);

function tablesOf({ people, institutions = [], ties = [] }: NetworkDocument, delimiter?: string) {
  const persons = people.map(({ consent, ...person }) => ({
    ...person,
    consentState: consent?.state,
    consentScopes: consent?.scopes,
    consentDate: consent?.date,
  }));
  const personColumns = [
    "id", "displayName", "role", "consentState", "consentScopes", "consentDate", "stage", "capacity", "interviewed",
    "languages",
  ]; // prettier-ignore
  const tieColumns = ["from", "to", "type", "domain", "score", "reportedBy", "language", "date"];
  return [
    { name: "persons.csv", text: tableOf(personColumns, persons, delimiter) },
    { name: "institutions.csv", text: tableOf(["id", "name", "kind"], institutions, delimiter) },
    { name: "ties.csv", text: tableOf(tieColumns, ties, delimiter) },
  ];
}

describe("X-03 the tables of a document give the document again", () => {
  test.each(neighbourhoods)("X-03 importFiles(tables of %s) is the document, with `,` and with `;`", (name) => {
    const document = JSON.parse(textOf(name)) as NetworkDocument;
    // A score that nobody gave comes back with the reason: the cell was empty.
    const ties = document.ties?.map((tie) =>
      tie.type === "trust" && tie.score === undefined ? { ...tie, unanswered: "notAsked" } : tie,
    );
    for (const delimiter of [",", ";"]) {
      const result = importFiles(tablesOf(document, delimiter), { asOf, network: document.network });
      expect(result.report.refused).toEqual([]);
      expect(result.document).toEqual({ ...document, ties });
    }
  });
});
