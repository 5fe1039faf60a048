import { describe, expect, test } from "vitest";
import { importCaps } from "../caps.ts";
import { gexf, graphMl, labelKey, person } from "../../../../../test/support/graph-texts.ts";
import { linesOf } from "../../../../../test/support/taken-files.ts";
import { importFiles } from "../index.ts";

const take = (text: string) => importFiles([{ name: "x", text }], { asOf: "2026-03-01" });
describe("importFiles(hostile graphs)", () => {
  const doctype = '<!DOCTYPE g [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  test.each([
    ["a document type", `<?xml version="1.0"?>${doctype}<graphml><graph><node id="Aisha"/></graph></graphml>`],
    ["XML that does not end", '<graphml><graph><node id="Aisha"/>'],
    ["no graph", "<graphml></graphml>"],
    ["nobody", graphMl("")],
    ["graphs within points", graphMl('<node id="Aisha"><graph><node id="Fatma"/></graph></node>')],
    ["lines of more than two", graphMl('<hyperedge><endpoint node="a"/></hyperedge>')],
    ["ties that come and go", gexf("", "").replace("<graph ", '<graph mode="dynamic" ')],
    ["spells", gexf('<node id="Aisha"><spells><spell start="1"/></spells></node>', "")],
    ["points within points", gexf('<node id="Aisha"><nodes><node id="Fatma"/></nodes></node>', "")],
    ["two-mode Pajek", '*Vertices 4 2\n1 "Aisha"\n'],
    ["a Pajek matrix", '*Vertices 1\n1 "Aisha"\n*Matrix\n0\n'],
    ["two-mode DL", "dl nr=2, nc=3\ndata:\n0 1 0 1 0 1"],
    ["several matrices", "dl n=2 nm=2\ndata:\n0 1 0 1 0 1 0 1"],
    ["a matrix too short", "dl n=3\ndata:\n0 1"],
    ["a matrix of a million", "dl n=1000000\ndata:\n0 1"],
    ["another DL", "dl n=2 format=upperhalf\ndata:\n1"],
    ["DL without data", "dl n=2\n"],
  ])("importFiles(%s) is refused whole", (_, text) => {
    const { status, report } = take(text);
    expect([status, linesOf(report.refused)]).toEqual(["refused", ["intake/graph-unreadable x"]]);
  });

  test("importFiles(more than the caps: points, lines, signs) is refused before it is made", () => {
    const large = (text: string) => expect(linesOf(take(text).report.refused)).toEqual(["document/too-large x"]);
    large(graphMl('<node id="a"/>'.repeat(importCaps.rowsPerFile + 1)));
    large(graphMl(`<node id="${"x".repeat(importCaps.charactersPerCell + 1)}"/>`));
    large(`*Vertices 2\n1 "Aisha"\n2 "Fatma"\n*Arcslist\n1 ${"2 ".repeat(importCaps.rowsPerFile + 1)}`);
  });

  test("importFiles(a graph) repeats nothing of it in its report but headers: planted markers are in none of its words", () => {
    const marker = "MARKER0612345678";
    const keys = `${labelKey}<key id="t" for="edge" attr.name="type"/><key id="k" for="node" attr.name="kind"/>`;
    const body = `${person(marker, `${marker}@`)}<node id="x"><data key="k">${marker}</data></node><edge source="${marker}" target="${marker}x"><data key="t">${marker}</data></edge>`;
    const { report } = take(graphMl(body, keys));
    expect(report.refused.length).toBeGreaterThan(1);
    expect(JSON.stringify(report)).not.toContain("MARKER");
  });
});
