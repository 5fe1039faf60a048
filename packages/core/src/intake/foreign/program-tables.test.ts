import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ImportFile } from "../index.ts";
import { file, linesOf, take } from "../../../../../test/support/taken-files.ts";

// Written by hand after the headers that each program writes: Kumu (docs.kumu.io, import), Gephi 0.10 (data laboratory, export
// table), NodeXL Basic (its template's sheets). Names are invented.
const columnsOf = (problems: readonly { details: object }[]) =>
  problems.flatMap(({ details }) => ("column" in details ? [details.column] : []));

/** A workbook of inline texts, by sheet. */
function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): ImportFile {
  const names = Object.keys(sheets);
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const parts = {
    "xl/workbook.xml": `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" id="r${at}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData></worksheet>`,
      ]),
    ),
  };
  return {
    name: "k.xlsx",
    bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  };
}

describe("importFiles(Kumu)", () => {
  test("importFiles(elements and connections) reads labels, roles, institutions and kinds of ties", () => {
    const elements = file(
      "elements.csv",
      "Label,Type,Description,Tags",
      "Aisha Bakkali,Sleutelmoeder,komt vaak,a|b",
      "Fatma,Person,,",
      "De Kleine Prins,School,,",
    );
    const connections = file(
      "connections.csv",
      "From,To,Direction,Type,Strength",
      "Fatma,Aisha Bakkali,directed,vertrouwt,4",
      "Fatma,De Kleine Prins|Naima,undirected,,",
      "Naima,Aisha Bakkali,mutual,kent,",
    );
    const { status, people, ties, document, report } = take([elements, connections]);
    expect(status).toBe("complete");
    expect(people?.toSorted()).toEqual(["Aisha B.", "Fatma", "Naima/named"]);
    expect(document?.people.find(({ displayName }) => displayName === "Aisha B.")?.role).toBe("keyFigure");
    expect(ties).toEqual([
      "Fatma>Aisha B. trust",
      "Fatma>De Kleine Prins knows",
      "Fatma>Naima knows",
      "Naima>Aisha B. knows",
      "Aisha B.>Naima knows",
    ]);
    expect(columnsOf(report.leftOut)).toEqual(["Description", "Tags", "Strength"]);
    expect(JSON.stringify(document)).not.toContain("komt vaak");
  });

  test("importFiles(labels only, and a tie to somebody who has no row) makes everybody who is named", () => {
    const { people, ties } = take([
      file("e.csv", "Label", "Aisha", "Fatma"),
      file("c.csv", "From,To,Type,Tags", "Fatma,Naima,kent,"),
    ]);
    expect(people?.toSorted()).toEqual(["Aisha", "Fatma", "Naima/named"]);
    expect(ties).toEqual(["Fatma>Naima knows"]);
  });

  test("importFiles(a workbook with both sheets, connections by ID) reads it as the two files", () => {
    const book = workbook({
      Elements: [
        ["ID", "Label", "Type"],
        ["e-1", "Aisha", "Person"],
        ["e-2", "Fatma", "Person"],
      ],
      Connections: [
        ["From", "To", "Type", "Direction"],
        ["e-2", "e-1", "trust", "directed"],
      ],
    });
    expect(take([book])).toMatchObject({ status: "complete", people: ["Aisha", "Fatma"], ties: ["Fatma>Aisha trust"] });
  });

  test("importFiles(an element that is no person) makes nobody, and no tie to it does", () => {
    const { people, report } = take([
      file("e.csv", "Label,Type", "Aisha,Person", "Naaiproject,Project"),
      file("c.csv", "From,To,Direction", "Aisha,Naaiproject,directed"),
    ]);
    expect(people).toEqual(["Aisha"]);
    expect(linesOf(report.refused)).toEqual(["intake/no-person e.csv:3:2", "document/unknown-end c.csv:2:2"]);
  });

  test("R-02 importFiles(an element with a forbidden field) refuses everything, at its column", () => {
    const { status, report } = take([file("e.csv", "Label,Type,Phone", "Aisha,Person,06")]);
    expect([status, linesOf(report.refused)]).toEqual(["refused", ["intake/forbidden-column e.csv:1:3"]]);
  });
});

describe("importFiles(Gephi's tables)", () => {
  const nodes = file(
    "nodes.csv",
    "Id,Label,timeset,modularity_class,Degree",
    "0,Aisha Bakkali,,1,4",
    "1,Fatma,,1,2",
    "2,Naima,,2,1",
  );
  const edges = file(
    "edges.csv",
    "Source,Target,Type,Id,Label,timeset,Weight",
    "1,0,Directed,0,,,4.0",
    "1,2,Undirected,1,,,1.0",
  );

  test("importFiles(nodes and edges) reads names by their number, and leaves out what Gephi computed and its weights", () => {
    const { status, people, ties, report } = take([edges, nodes]);
    expect([status, people]).toEqual(["complete", ["Aisha B.", "Fatma", "Naima"]]);
    expect(ties).toEqual(["Fatma>Aisha B. knows", "Fatma>Naima knows"]);
    expect(new Set(columnsOf(report.leftOut))).toEqual(new Set(["Degree", "Id", "Weight", "modularity_class"]));
    expect(linesOf(report.repaired)).toContain("intake/lines-read-as-knows edges.csv:1");
  });

  test("importFiles(…, a mapping that weights are scores of trust) takes them as such, where there is a direction", () => {
    const mapping = { "edges.csv": { columns: { Weight: "score" }, constants: { type: "trust" } } };
    const { ties, report } = take([nodes, edges], { mapping });
    expect(ties).toEqual(["Fatma>Aisha B. trust 4"]);
    expect(linesOf(report.refused)).toEqual(["intake/direction-missing edges.csv:3"]);
  });

  test("R-53 importFiles(numbers that are codes of the network) takes none for a code", () => {
    const { document } = take([nodes, edges], { known: [{ id: "0", displayName: "Zohra" }] });
    expect(document?.people.map(({ id }) => id)).not.toContain("0");
    expect(document?.ties?.some(({ to }) => to === "0")).toBe(false);
  });

  test("importFiles(edges by name alone) makes the people whom they name", () => {
    const { people, ties } = take([file("e.csv", "Source,Target,Type", "Fatma,Aisha,Directed")]);
    expect([people, ties]).toEqual([["Fatma/named", "Aisha/named"], ["Fatma>Aisha knows"]]);
  });

  test("importFiles(rows and columns in another order) takes the same people and ties", () => {
    const turned = [nodes, edges].map(({ name, text }) => {
      const [header = "", ...rows] = text.split("\n").map((line) => line.split(",").toReversed().join(","));
      return file(name, header, ...rows.toReversed());
    });
    const once = take([nodes, edges]);
    const again = take(turned);
    expect(again.people?.toSorted()).toEqual(once.people?.toSorted());
    expect(again.ties?.toSorted()).toEqual(once.ties?.toSorted());
  });
});

describe("importFiles(NodeXL)", () => {
  test("importFiles(its workbook) reads edges and vertices below the row of groups, without direction, and nothing of its looks", () => {
    const book = workbook({
      Edges: [
        ["", "", "Visual Properties", "", "Labels"],
        ["Vertex 1", "Vertex 2", "Color", "Width", "Label"],
        ["fatma1", "aisha1", "Red", "2", ""],
      ],
      Vertices: [
        ["", "Visual Properties", "", "Labels", "Graph Metrics"],
        ["Vertex", "Color", "Shape", "Label", "Degree"],
        ["aisha1", "Blue", "Disk", "Aisha", "1"],
        ["fatma1", "", "", "Fatma", "1"],
      ],
      "Group Vertices": [
        ["Group", "Vertex", "Vertex ID"],
        ["G1", "aisha1", "1"],
      ],
    });
    const { people, ties, report } = take([book]);
    expect([people, ties]).toEqual([["Aisha", "Fatma"], ["Fatma>Aisha knows"]]);
    expect(report.refused).toEqual([]);
    expect(linesOf(report.leftOut)).toContain("intake/sheet-not-read k.xlsx[Group Vertices]");
  });
});
