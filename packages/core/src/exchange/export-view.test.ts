import { describe, expect, test } from "vitest";
import { importFiles } from "@parent-circles/core/intake";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import pendrecht from "../../../../examples/data/pendrecht.json" with { type: "json" };
import { viewFor } from "../disclosure/view-for.ts";
import { readNetwork } from "../model/read-network.ts";
import { csvOf } from "./csv.ts";
import { exportViewCsv, exportViewJson } from "./export-view.ts";

describe("csvOf(header, rows)", () => {
  test("quotes what needs quoting and ends lines with CR LF", () => {
    expect(
      csvOf(
        ["a", "b"],
        [
          ["x, y", 'say "no"'],
          [undefined, 1.5],
          ["two\nlines", true],
        ],
      ),
    ).toBe('\uFEFFa;b\r\n"x, y";"say ""no"""\r\n;1,5\r\n"two\nlines";true\r\n');
  });

  test.each(["=1+1", "+31", "-2", "@x", "\tx", "'=1", '=HYPERLINK("x")', "＝1+1", "＋31", "－2", "＠x"])(
    "guards %j against being a formula",
    (text) => {
      const [, row] = csvOf(["a"], [[text]]).split("\r\n");
      expect(row?.replace(/^"/, "").startsWith("'")).toBe(true);
    },
  );

  test("leaves negative numbers and an apostrophe that belongs to a name as they are", () => {
    expect(csvOf(["a"], [[-2], ["'t Lage Licht"]])).toBe("\uFEFFa\r\n-2\r\n't Lage Licht\r\n");
  });
});

test("csvOf() keeps a text in one cell whatever a spreadsheet divides by: no cell becomes a formula by a separator within", () => {
  const titles = ["Koffie;=HYPERLINK(A1);", "Koffie,=1+1", "Koffie\t=1+1"];
  for (const title of titles) expect(csvOf(["a"], [[title]])).toBe(`\uFEFFa\r\n"${title}"\r\n`);
});

describe("exportViewCsv(view)", () => {
  const network = smallNetwork({
    people: [
      mother("m1", { displayName: "=Naima", stage: 1 }),
      mother("m2", { displayName: 'Sara "S", S.' }),
      keyFigure("k1", { displayName: "Aisha" }),
    ],
    ties: [trusts("m1", "k1", { score: 4, reportedBy: "truster", date: "2026-02-01" })],
  });

  test("X-03 what is exported of people can be read in again, formulas and quotes included", () => {
    const files = exportViewCsv(viewFor(network, { role: "coordinator", asOf }));
    const read = importFiles([{ name: "persons.csv", bytes: new TextEncoder().encode(files["persons.csv"]) }], {
      asOf,
    });
    expect(read.document?.people.map(({ id, displayName, role, stage }) => ({ id, displayName, role, stage }))).toEqual(
      [
        { id: "k1", displayName: "Aisha", role: "keyFigure", stage: undefined },
        { id: "m1", displayName: "=Naima", role: "member", stage: 1 },
        { id: "m2", displayName: 'Sara "S", S.', role: "member", stage: undefined },
      ],
    );
  });

  test("X-03 every table of an export is read in again, whole; what was computed for it is left out by name", () => {
    const files = exportViewCsv(viewFor(network, { role: "coordinator", asOf }));
    const tables = ["persons.csv", "ties.csv"].map((name) => ({ name, text: files[name] ?? "" }));
    const { status, document, report } = importFiles(tables, { asOf });
    expect(status).toBe("complete");
    expect(document?.ties).toMatchObject([{ from: "m1", to: "k1", type: "trust" }]);
    expect(document?.ties?.[0]).not.toHaveProperty("score");
    expect(report.leftOut.map(({ code, details }) => [code, details["column"]])).toContainEqual([
      "intake/computed-column",
      "band",
    ]);
  });

  test("R-38 has no column, row or file content that the view has not", () => {
    const files = exportViewCsv(viewFor(readNetwork(pendrecht), { role: "public", asOf }));
    expect(files["persons.csv"]).toBe("\uFEFFid\r\n");
    expect(files["ties.csv"]).toBe("\uFEFFfrom;to;type\r\n");
    expect(Object.values(files).join("")).not.toMatch(/P-[KM]\d/);
  });

  test("R-34 writes suppressed counts as they are shown", () => {
    const files = exportViewCsv(viewFor(network, { role: "public", asOf }));
    expect(files["counts.csv"]).toBe(
      "\uFEFFwhat;count\r\nfirstCircle;<5\r\ndirect;<5\r\nviaIntroduction;<5\r\nnoRoute;<5\r\ninstitutions;<5\r\n",
    );
  });

  test("exportViewJson(view) is the view", () => {
    const view = viewFor(network, { role: "coach", asOf });
    expect(JSON.parse(exportViewJson(view))).toEqual(view);
  });
});
