import { describe, expect, test } from "vitest";
import { importFiles } from "@parent-circles/core/intake";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import pendrecht from "../../../../examples/data/pendrecht.json" with { type: "json" };
import { viewFor } from "../disclosure/view-for.ts";
import { readNetwork } from "../model/read-network.ts";
import { exportViewGexf, exportViewGraphMl } from "./export-graph.ts";

const network = smallNetwork({
  people: [
    mother("m1", { displayName: 'Naima <"&>', stage: 1 }),
    keyFigure("k1", { displayName: "Aisha" }),
    mother("m2"),
  ],
  institutions: [{ id: "s1", name: "De Brink", kind: "school" }],
  ties: [
    trusts("m1", "k1", { score: 4, reportedBy: "truster", date: "2026-02-01" }),
    { from: "k1", to: "s1", type: "worksWith" },
  ],
});
const view = viewFor(network, { role: "coordinator", asOf });

describe("exportViewGraphMl(view)", () => {
  test("exportViewGraphMl() has a point for everybody, a line for each tie from truster to trusted, and what the view says of them", () => {
    const text = exportViewGraphMl(view);
    expect(text).toContain('<graph id="parent-circles" edgedefault="directed">');
    expect(text).toContain(
      '<data key="node-label">Naima &lt;&quot;&amp;&gt;</data><data key="node-role">member</data>',
    );
    expect(text).toMatch(/<edge source="m1" target="k1" directed="true"><data key="edge-type">trust<\/data>/);
    expect(text).toMatch(/<edge source="k1" target="s1" directed="false"><data key="edge-type">worksWith<\/data>/);
    expect(text).toContain(
      '<node id="s1"><data key="node-label">De Brink</data><data key="node-kind">school</data></node>',
    );
  });

  test("R-36 exportViewGraphMl(…) and exportViewGexf(…) hold no score", () => {
    for (const text of [exportViewGraphMl(view), exportViewGexf(view)]) expect(text).not.toMatch(/score/i);
  });
});

describe.each([
  ["exportViewGraphMl", exportViewGraphMl],
  ["exportViewGexf", exportViewGexf],
] as const)("%s(view)", (name, written) => {
  test(`X-03 ${name}() is read in again: ids, names, roles, institutions and ties as they were`, () => {
    const { document, status, report } = importFiles([{ name: "n.xml", text: written(view) }], { asOf });
    expect([status, report.refused]).toEqual(["complete", []]);
    expect(document?.people.map(({ id, displayName, role, stage }) => [id, displayName, role, stage])).toEqual(
      view.people.map(({ id, label, role, stage }) => [id, label === id ? undefined : label, role, stage]),
    );
    expect(document?.institutions).toEqual([{ id: "s1", name: "De Brink", kind: "school" }]);
    expect(document?.ties?.map(({ from, to, type }) => [from, to, type])).toEqual(
      view.ties.map(({ from, to, type }) => [from, to, type]),
    );
    expect(new Set(report.leftOut.map(({ code }) => code))).toEqual(new Set(["intake/computed-column"]));
  });

  test(`R-38 ${name}() has nobody and no attribute that the view has not`, () => {
    const outside = viewFor(readNetwork(pendrecht), { role: "public", asOf });
    const text = written(outside);
    expect(text).not.toMatch(/P-[KM]\d|consent|stage|probability/);
  });

  test(`${name}() takes out what no XML can hold, and keeps every other sign of a name`, () => {
    const odd = 'a\u0001b\tc "d" <e> &amp; 𝒇 \uD800 ش';
    const people = [{ ...view.people[0]!, label: odd }];
    const text = written({ ...view, people, institutions: [], ties: [] } as unknown as typeof view);
    for (const sign of ["\u0001", "\uD800 "]) expect(text).not.toContain(sign);
    expect(text).toContain("ab&#9;c &quot;d&quot; &lt;e&gt; &amp;amp; 𝒇  ش");
  });
});
