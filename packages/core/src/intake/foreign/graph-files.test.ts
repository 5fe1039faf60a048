import { describe, expect, test } from "vitest";
import { gexf, graphMl, labelKey, person } from "../../../../../test/support/graph-texts.ts";
import { linesOf } from "../../../../../test/support/taken-files.ts";
import { importFiles, type ImportOptions } from "../index.ts";

// Written by hand after what each program writes: Gephi 0.10 (GraphML, GEXF 1.3), networkx 3 and igraph (GraphML), yEd (GraphML with
// its own elements), Network Canvas (its exporters' README), Pajek's manual 5.18 and UCINET's DL page. Names are invented.
const asOf = "2026-03-01";
const take = (text: string, options: Partial<ImportOptions> = {}, name = "g.xml") => {
  const { status, document, report } = importFiles([{ name, text }], { asOf, ...options });
  const everybody = [
    ...(document?.people ?? []),
    ...(options.known ?? []),
    ...(document?.institutions ?? []).map(({ id, name: label }) => ({ id, displayName: label })),
  ];
  const nameOf = (id: string) => everybody.find((person) => person.id === id)?.displayName ?? id;
  return {
    status,
    report,
    document,
    people: document?.people.map(({ displayName, id }) => displayName ?? id),
    ties: document?.ties?.map(({ from, to, type, score }) =>
      [`${nameOf(from)}>${nameOf(to)}`, type, score].filter((part) => part !== undefined).join(" "),
    ),
  };
};

describe("importFiles(GraphML)", () => {
  test("importFiles() reads points as people by their label and lines as who knows whom, and says so", () => {
    const body =
      person("n0", "Aisha Bakkali") +
      person("n1", "Fatma &#x15E;&apos;en") +
      '<edge source="n1" target="n0"><data key="w">4.0</data></edge>';
    const keys = `${labelKey}<key id="w" for="edge" attr.name="Weight" attr.type="double"/>`;
    const { people, ties, status, report } = take(graphMl(body, keys));
    expect(status).toBe("complete");
    expect(people).toEqual(["Aisha B.", "Fatma Ş."]);
    expect(ties).toEqual(["Fatma Ş.>Aisha B. knows"]);
    expect(linesOf(report.repaired)).toContain("intake/lines-read-as-knows g.xml[edges]:1");
    expect(linesOf(report.leftOut)).toEqual(["intake/weight-column g.xml[edges]:1"]);
    expect(report.files.map(({ name, format }) => [name, format])).toEqual([
      ["g.xml[nodes]", "graphml"],
      ["g.xml[edges]", "graphml"],
    ]);
  });

  test("R-53 importFiles() takes no number of a drawing program for a person's code: who is in the network as n0 stays who she is", () => {
    const known = [{ id: "n0", displayName: "Zohra" }];
    const { document, ties } = take(
      graphMl(`${person("n0", "Aisha")}${person("n1", "Fatma")}<edge source="n1" target="n0"/>`, labelKey),
      {
        known,
      },
    );
    expect(document?.people.map(({ id }) => id)).not.toContain("n0");
    expect(ties).toEqual(["Fatma>Aisha knows"]);
  });

  test("importFiles(a point with the name of somebody in the network) is her", () => {
    const known = [{ id: "P-K1", displayName: "Aisha B." }];
    const { document } = take(
      graphMl(`${person("0", "Aisha B.")}${person("1", "Fatma")}<edge source="1" target="0"/>`, labelKey),
      {
        known,
      },
    );
    expect(document?.people.map(({ id }) => id)).toContain("P-K1");
    expect(document?.ties?.[0]?.to).toBe("P-K1");
  });

  test("importFiles(networkx: names as ids, no label) makes people of the names", () => {
    const { people, ties } = take(graphMl('<node id="Aisha"/><node id="Fatma"/><edge source="Fatma" target="Aisha"/>'));
    expect([people, ties]).toEqual([["Aisha", "Fatma"], ["Fatma>Aisha knows"]]);
  });

  test("importFiles(numbers without names, as for research) keeps the numbers as codes", () => {
    const { people, ties } = take(graphMl('<node id="n0"/><node id="n1"/><edge source="n1" target="n0"/>'));
    expect([people, ties]).toEqual([["n0", "n1"], ["n1>n0 knows"]]);
  });

  test("importFiles(yEd) reads the label that it shows", () => {
    const shown = (id: string, label: string) =>
      `<node id="${id}"><data key="d6"><y:ShapeNode xmlns:y="y"><y:Fill color="#FFCC00"/><y:NodeLabel x="3">${label}</y:NodeLabel></y:ShapeNode></data></node>`;
    const body = `${shown("n0", "Aisha")}${shown("n1", "Fatma")}<edge id="e0" source="n1" target="n0"><data key="d9"/></edge>`;
    const keys =
      '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" attr.name="description"/>';
    const { people, ties, report } = take(graphMl(body, keys));
    expect([people, ties, report.refused]).toEqual([["Aisha", "Fatma"], ["Fatma>Aisha knows"], []]);
  });

  test("importFiles(Network Canvas) has whoever was asked know everybody she named, by case and session", () => {
    const keys = `${labelKey}<key id="u" for="node" attr.name="networkCanvasUUID" attr.type="string"/>`;
    const body = `${person("1", "Aisha")}${person("2", "Fatma")}<edge source="1" target="2"/>`;
    const { people, ties, document } = take(
      graphMl(body, keys, 'edgedefault="undirected" nc:caseId="Naima" nc:sessionUUID="s-1" xmlns:nc="nc"'),
    );
    expect(people).toEqual(["Naima", "Aisha", "Fatma"]);
    expect(ties).toEqual(["Naima>Aisha knows", "Naima>Fatma knows", "Aisha>Fatma knows"]);
    expect(document?.people.map(({ consent }) => consent?.state)).toEqual([undefined, "named", "named"]);
  });

  test("importFiles(presets) hold where nothing else is said", () => {
    const keys = `${labelKey}<key id="t" for="edge" attr.name="relation"><default>werkt samen met</default></key>`;
    const body = `${person("0", "Aisha")}${person("1", "Fatma")}${person("2", "Naima")}<edge source="1" target="0"/><edge source="2" target="0"><data key="t">vertrouwt</data></edge>`;
    expect(take(graphMl(body, keys)).ties).toEqual(["Fatma>Aisha worksWith", "Naima>Aisha trust"]);
  });
});

describe("importFiles(lines of a graph)", () => {
  const three = person("0", "Aisha") + person("1", "Fatma") + person("2", "Naima");
  const typed = `${labelKey}<key id="t" for="edge" attr.name="type"/><key id="w" for="edge" attr.name="weight"/>`;

  test("importFiles(trust without a direction) refuses that line: it is no trust of both", () => {
    const body = `${three}<edge source="0" target="1" directed="false"><data key="t">trust</data></edge><edge source="1" target="2"><data key="t">trust</data></edge>`;
    const { ties, report, status } = take(graphMl(body, typed));
    expect([status, ties]).toEqual(["partial", ["Fatma>Naima trust"]]);
    expect(linesOf(report.refused)).toEqual(["intake/direction-missing g.xml[edges]:2"]);
  });

  test("importFiles(trust of unknown strength) has no score, and a weight is none unless a mapping says so", () => {
    const body = `${three}<edge source="1" target="0"><data key="t">trust</data><data key="w">4</data></edge>`;
    expect(take(graphMl(body, typed)).document?.ties).toEqual([expect.not.objectContaining({ score: 4 })]);
    const mapping = { "g.xml": { columns: { weight: "score" } } };
    expect(take(graphMl(body, typed), { mapping }).ties).toEqual(["Fatma>Aisha trust 4"]);
  });

  test("importFiles(lines without a kind, {constants: all are trust}) are trust, and are not said to be read as knows", () => {
    const { ties, report } = take(graphMl(`${three}<edge source="1" target="0"/>`, labelKey), {
      mapping: { "g.xml": { constants: { type: "trust" } } },
    });
    expect(ties).toEqual(["Fatma>Aisha trust"]);
    expect(linesOf(report.repaired)).toEqual([]);
  });

  test("importFiles(a word that is no kind of tie) refuses that line", () => {
    const { report } = take(graphMl(`${three}<edge source="1" target="0"><data key="t">hatred</data></edge>`, typed));
    expect(linesOf(report.refused)).toEqual(["document/value-not-allowed g.xml[edges]:2"]);
  });

  test("importFiles(a line to a number that is nobody's) refuses it", () => {
    const { report, ties } = take(graphMl(`${three}<edge source="1" target="77"/>`, labelKey), {
      known: [{ id: "77", displayName: "Zohra" }],
    });
    expect([ties, linesOf(report.refused)]).toEqual([[], ["document/unknown-end g.xml[edges]:2"]]);
  });
});

describe("importFiles(what points are)", () => {
  const keys = `${labelKey}<key id="k" for="node" attr.name="type"/>`;
  const point = (id: string, label: string, kind: string) =>
    `<node id="${id}"><data key="label">${label}</data><data key="k">${kind}</data></node>`;

  test("importFiles(roles, persons, institutions and other things) makes people, institutions and nobody", () => {
    const body =
      point("0", "Aisha", "sleutelmoeder") +
      point("1", "Fatma", "Persoon") +
      point("2", "De Kleine Prins", "school") +
      point("3", "Naaiproject", "project") +
      '<edge source="1" target="2"/><edge source="1" target="3"/>';
    const { document, ties, report } = take(graphMl(body, keys));
    expect(document?.people.map(({ displayName, role }) => [displayName, role])).toEqual([
      ["Aisha", "keyFigure"],
      ["Fatma", undefined],
    ]);
    expect(document?.institutions).toMatchObject([{ name: "De Kleine Prins", kind: "school" }]);
    expect(ties).toEqual(["Fatma>De Kleine Prins knows"]);
    expect(linesOf(report.refused)).toEqual(["intake/no-person g.xml[nodes]:5", "document/unknown-end g.xml[edges]:3"]);
  });

  test("R-02 importFiles(an attribute that names what may not be stored) refuses the file by its name, unless she leaves it out", () => {
    const body = '<node id="Aisha"><data key="r">x</data></node><node id="Fatma"/>';
    const forbidden = '<key id="r" for="node" attr.name="Religie"/>';
    const refused = take(graphMl(body, forbidden));
    expect(refused.status).toBe("refused");
    expect(refused.report.refused).toEqual([
      { code: "intake/forbidden-column", place: "g.xml[nodes]:1", details: { column: "Religie" } },
    ]);
    const left = take(graphMl(body, forbidden), { leaveOut: ["religie"] });
    expect([left.status, left.people]).toEqual(["complete", ["Aisha", "Fatma"]]);
    expect(JSON.stringify(left.document)).not.toContain('"x"');
  });

  test("R-02 importFiles(a forbidden attribute of lines) refuses the file too", () => {
    const body =
      '<node id="Aisha"/><node id="Fatma"/><edge source="Aisha" target="Fatma"><data key="r">x</data></edge>';
    const { report } = take(graphMl(body, '<key id="r" for="edge" attr.name="notes"/>'));
    expect(linesOf(report.refused)).toEqual([expect.stringMatching(/^intake\/forbidden-column g\.xml\[edges\]:1/)]);
  });

  test("importFiles(two points of one name) refuses the second and its lines: she is to say who is who", () => {
    const body = `${person("0", "Fatma")}${person("1", "Fatma")}${person("2", "Aisha")}<edge source="1" target="2"/>`;
    const { people, report } = take(graphMl(body, labelKey));
    expect(people).toEqual(["Fatma", "Aisha"]);
    expect(linesOf(report.refused)).toEqual([
      "intake/name-of-several g.xml[nodes]:3",
      "document/unknown-end g.xml[edges]:2",
    ]);
  });

  test("importFiles(what a program computed or drew) leaves it out by name, and an attribute that nobody knows is said", () => {
    const more = ["modularity_class", "pageranks", "x", "Betweenness Centrality", "kleur"];
    const attributes = more.map((name, at) => `<key id="a${at}" for="node" attr.name="${name}"/>`).join("");
    const values = more.map((_, at) => `<data key="a${at}">1</data>`).join("");
    const { report } = take(graphMl(`<node id="Aisha">${values}</node><node id="Fatma"/>`, attributes));
    expect(report.leftOut.map(({ details }) => details["column"])).toEqual(more.slice(0, 4));
    expect(report.refused.map(({ code, details }) => [code, details["column"]])).toEqual([
      ["intake/unknown-column", "kleur"],
    ]);
  });
});

describe("importFiles(GEXF)", () => {
  test("importFiles() reads labels, attributes, kinds, and mutual lines as two", () => {
    const attributes =
      '<attributes class="node" mode="static"><attribute id="0" title="role" type="string"><default>moeder</default></attribute></attributes>';
    const nodes =
      '<node id="0" label="Aisha"><attvalues><attvalue for="0" value="sleutelmoeder"/></attvalues><viz:size value="10" xmlns:viz="v"/></node><node id="1" label="Fatma"/><node id="2" label="Naima"/>';
    const edges =
      '<edge id="0" source="1" target="0" kind="vertrouwt" weight="3.0"/><edge id="1" source="1" target="2" type="mutual"/><edge source="0" target="2" type="undirected"/>';
    const { document, ties, report, status } = take(gexf(nodes, edges, attributes));
    expect([status, report.refused]).toEqual(["complete", []]);
    expect(document?.people.map(({ displayName, role }) => [displayName, role])).toEqual([
      ["Aisha", "keyFigure"],
      ["Fatma", "member"],
      ["Naima", "member"],
    ]);
    expect(ties).toEqual(["Fatma>Aisha trust", "Fatma>Naima knows", "Naima>Fatma knows", "Aisha>Naima knows"]);
  });

  test("importFiles(lines whose default is no direction) are without one", () => {
    const text = gexf(
      '<node id="Aisha"/><node id="Fatma"/>',
      '<edge source="Aisha" target="Fatma" kind="trust"/>',
    ).replace(' defaultedgetype="directed"', "");
    expect(linesOf(take(text).report.refused)).toEqual(["intake/direction-missing g.xml[edges]:2"]);
  });
});

describe("importFiles(Pajek .net)", () => {
  test("importFiles() reads labels, arcs with their relation, edges and lists, each at its line", () => {
    const text =
      '% drawn in 2026\n*Network Zuid\n*Vertices 4\n1 "Aisha Bakkali" 0.1 0.2 0.5 ic Red\n2 "Fatma"\n3 Naima\n4 "Zohra"\n*Arcs :1 "trust"\n2 1 4\n*Edges\n3 4 1\n*Arcslist\n3 1 2\n';
    const { people, ties, status } = take(text, {}, "zuid.net");
    expect(status).toBe("complete");
    expect(people).toEqual(["Aisha B.", "Fatma", "Naima", "Zohra"]);
    expect(ties).toEqual(["Fatma>Aisha B. trust", "Naima>Zohra knows", "Naima>Aisha B. knows", "Naima>Fatma knows"]);
    const undirected = take(text.replace("*Edges", '*Edges :2 "trust"'), {}, "zuid.net");
    expect(linesOf(undirected.report.refused)).toEqual(["intake/direction-missing zuid.net[edges]:11"]);
  });
});

describe("importFiles(UCINET DL)", () => {
  const triad = ["Aisha>Fatma knows", "Fatma>Naima knows"];

  test.each([
    ["a full matrix", "dl n=3 format=fullmatrix\nlabels:\nAisha,Fatma,Naima\ndata:\n0 1 0\n0 0 1\n0 0 0\n"],
    ["a matrix in capitals, its size with spaces", "DL N = 3\nLABELS:\nAisha\nFatma\nNaima\nDATA:\n0 1 0 0 0 1\n0 0 0"],
    [
      "labels in the matrix",
      "dl n=3\nlabels embedded:\ndata:\n   Aisha Fatma Naima\nAisha 0 1 0\nFatma 0 0 1\nNaima 0 0 0\n",
    ],
    ["edges by number", "dl n=3, format = edgelist1\nlabels:\nAisha Fatma Naima\ndata:\n1 2\n2 3 1\n"],
    ["edges by label", "dl n=3 format=edgelist1\nlabels embedded\ndata:\nAisha Fatma\nfatma Naima\n"],
    ["nodes", "dl n=3 format=nodelist1\nlabels:\nAisha,Fatma,Naima\ndata:\n1 2\n2 3\n"],
  ])("importFiles(%s) reads who chose whom", (_, text) => {
    const { people, ties, report } = take(text, {}, "a.txt");
    expect([people, ties, report.refused]).toEqual([["Aisha", "Fatma", "Naima"], triad, []]);
  });

  test("importFiles(a matrix that is the same both ways) has no direction: one line for two, and values are weights", () => {
    const { ties, report } = take("dl n=2\nlabels:\nAisha,Fatma\ndata:\n0 3\n3 0\n", {}, "a.txt");
    expect(ties).toEqual(["Aisha>Fatma knows"]);
    expect(linesOf(report.leftOut)).toEqual(["intake/weight-column a.txt[edges]:1"]);
  });
});
