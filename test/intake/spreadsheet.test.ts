import { expect, test } from "vitest";
import { readNetwork, reachOf } from "@parent-circles/core";
import { importFiles } from "@parent-circles/core/intake";
import { importNeighbourhood, importWithAddresses, readSheets } from "../../examples/02-import-spreadsheet.ts";

const asOf = "2026-03-01";

test("importFiles(five sheets with 40 people) gives a document in one call, that the library answers from", () => {
  const { status, document, report } = importFiles(readSheets(), { asOf });
  expect([status, report.refused]).toEqual(["complete", []]);
  expect(report.files.map(({ name, format }) => `${name} ${format}`)).toEqual([
    "aanwezigheid.csv attendance",
    "instellingen.csv institutions",
    "nominaties.csv nominations",
    "personen.csv persons",
    "vertrouwen.csv ties",
  ]);
  expect(document?.people).toHaveLength(40);
  expect(document?.people[3]?.displayName).toMatch(/^Şükran /);
  const { counts } = reachOf(readNetwork(document), { asOf });
  expect(counts.direct + counts.viaIntroduction + counts.noRoute).toBe(35);
  expect(counts.direct).toBeGreaterThan(0);
  expect(counts.noRoute).toBeGreaterThan(0);
});

test("importFiles(five sheets) takes each row once: taken and left out are all the rows there are", () => {
  const { report, document } = importFiles(readSheets(), { asOf });
  const rowCount = readSheets()
    .filter(({ name }) => name !== "aanwezigheid.csv")
    .reduce((sum, { bytes }) => sum + bytes.toString("utf8").trimEnd().split("\n").length - 1, 0);
  const mayKnow = document?.ties?.filter(({ type }) => type === "mayKnow").length ?? 0;
  expect(report.taken.length).toBe(rowCount + mayKnow);
  // Sessions of 5, 4 and 4: 10 + 6 + 6 pairs, of which three (1–5, 1–8, 5–8) met twice.
  expect(mayKnow).toBe(10 + 6 + 6 - 3);
});

test("examples/02-import-spreadsheet.ts runs, and refuses the same sheets with addresses", () => {
  expect(importNeighbourhood()).toMatch(/^complete: \d+ rows taken, \d+ repaired, 0 refused\n40 people, \d+ ties/);
  expect(importWithAddresses()).toMatch(/^refused: personen.csv:1:3: The column woonadres names something/);
});
