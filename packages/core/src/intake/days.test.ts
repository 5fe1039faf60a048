import { describe, expect, test } from "vitest";
import { importFiles, type ImportFile, type ImportOptions } from "./index.ts";

const asOf = "2026-03-01";
const file = (name: string, ...lines: string[]): ImportFile => ({ name, text: lines.join("\n") });
const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) =>
  importFiles(files, { asOf, ...options });
const linesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);
const two = file("persons.csv", "id", "P-1", "P-2");
/** The ties of a table with one score or one date per row. */
const tiesWith = (column: string, ...cells: string[]) =>
  take([two, file("t.csv", `from;to;type;${column}`, ...cells.map((cell) => `P-1;P-2;knows;${cell}`))]);

describe("importFiles(ties), days", () => {
  // Each cell of the second list is 3 February 2026: 46056 days after 30 December 1899 (Excel, LibreOffice).
  test.each([
    ["1-3-2026", "2026-03-01"],
    ["28.2.2026", "2026-02-28"],
    ["2026-02-20 09:30", "2026-02-20"],
    ...[
      "3-2-2026", "03/02/2026", "3.2.2026", "3. 2. 2026", "3 2 2026", "3-2-26", "2026/02/03", "2026-2-3", "20260203",
      "3-2-2026 10:30", "03/02/2026 10:30:00", "2026-02-03, 10.30", "3 februari 2026", "dinsdag 3 februari 2026",
      "3 feb. 2026", "3-feb-2026", "3-feb-26", "February 3, 2026", "3rd February 2026",
      "Tue Feb 3 2026", "3 Şubat 2026 Salı", "3 şub 2026", "الثلاثاء 3 فبراير 2026", "٣ شباط ٢٠٢٦", "46056", "46056.4375",
      "٣/٢/٢٠٢٦", "۲۰۲۶/۰۲/۰۳",
    ].map((cell) => [cell, "2026-02-03"]),
    ["1 mrt 2026", "2026-03-01"],
    ["7 كانون الثاني 2026", "2026-01-07"],
    ["7 Ocak 2026", "2026-01-07"],
  ] as [string, string][])("importFiles(date %s) reads %s and says so", (cell, date) => {
    const { document, report } = tiesWith("date", `"${cell}"`);
    expect(document?.ties?.[0]?.date).toBe(date);
    expect(linesOf(report.repaired)).toEqual(["intake/date-rewritten t.csv:2:4"]);
  }); // prettier-ignore

  test.each([
    ["Europe/Amsterdam", "2026-02-27T23:30:00Z", "2026-02-28"],
    ["Europe/Amsterdam", "2026-02-27T22:59:59.999Z", "2026-02-27"],
    ["Europe/Amsterdam", "2026-02-28T00:30:00+03:00", "2026-02-27"],
    ["America/Paramaribo", "2026-02-28T02:30:00Z", "2026-02-27"],
    [undefined, "2026-02-27T23:30:00Z", "2026-02-28"],
    ["Nowhere/Here", "2026-02-27T23:30:00Z", undefined],
  ])("importFiles(…, {network in %s}) reads the moment %s as the day that it was there: %s", (timeZone, cell, date) => {
    const ties = file("t.csv", "from,to,type,date", `P-1,P-2,knows,${cell}`);
    const network = { id: "n", ...(timeZone === undefined ? {} : { timeZone }) };
    expect(take([two, ties], { network }).document?.ties?.[0]?.date).toBe(date);
  });

  test.each(["2026-03-02", "2-3-2026", "1-1-2027", "2 maart 2026", "1-1-98"])(
    "importFiles(date %s) refuses the row: it has yet to come",
    (cell) => {
      const { report } = tiesWith("date", cell);
      expect(report.refused).toEqual([{ code: "intake/date-in-future", place: "t.csv:2:4", details: { asOf } }]);
    },
  );

  test.each([
    "31-2-2026",
    "3/15/2026 and later",
    "vorige week",
    "460",
    "99999",
    "3 februari",
    "3 frebuari 2026",
    "2026",
  ])("importFiles(date %s) has no readable day: it is absent as unreadable, and not guessed", (cell) => {
    const { document, report, status } = tiesWith("date", cell);
    expect([status, document?.ties?.[0]]).toEqual(["complete", { from: "P-1", to: "P-2", type: "knows" }]);
    expect(report.absent).toEqual([{ place: "t.csv:2:4", reason: "unreadable" }]);
  });

  test.each(["1447-08-15", "14-11-1404", "1404/11/14"])(
    "importFiles(date %s) refuses the row: the year is one of another calendar",
    (cell) => {
      expect(linesOf(tiesWith("date", cell).report.refused)).toEqual(["intake/date-of-other-calendar t.csv:2:4"]);
    },
  );

  test("importFiles(a column with 01/13/2026) reads all of it month first, and says so at its header", () => {
    const { document, report } = tiesWith("date", "01/13/2026", "01/02/2026", "2026-01-05");
    expect(document?.ties?.map(({ date }) => date)).toEqual(["2026-01-13", "2026-01-02", "2026-01-05"]);
    expect(linesOf(report.repaired)).toEqual([
      "intake/month-first t.csv:1:4",
      "intake/date-rewritten t.csv:2:4",
      "intake/date-rewritten t.csv:3:4",
    ]);
  });

  test("importFiles(a column with 01/13/2026 and 13/01/2026) refuses the rows that could be either", () => {
    const { document, report } = tiesWith("date", "01/13/2026", "14/01/2026", "01/02/2026", "02/02/2026");
    expect(document?.ties?.map(({ date }) => date)).toEqual(["2026-01-13", "2026-01-14", "2026-02-02"]);
    expect(linesOf(report.refused)).toEqual(["intake/date-ambiguous t.csv:4:4"]);
  });

  test("importFiles(consent without a readable day) refuses the row: without it her consent would never run out", () => {
    const persons = file("p.csv", "id,consentState,consentDate", "P-1,consented,last week", "P-2,named,1-2-2026");
    expect(linesOf(take([persons]).report.refused)).toEqual(["document/date-invalid p.csv:2:3"]);
  });
});
