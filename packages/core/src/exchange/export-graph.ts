import { asWritten } from "../base/formula.ts";
import type { Disclosed } from "../disclosure/disclosed.ts";
import { fromDisclosed } from "../disclosure/from-disclosed.ts";
import { holdsBothWays, type NetworkView, type ViewPerson, type ViewTie } from "../disclosure/network-view.ts";
import { ownGraph } from "../base/own-graph.ts";
import { type Columns, personColumns, tieColumns, usedColumns } from "./view-tables.ts";
import { xmlText } from "./xml-text.ts";

/** A view as programs for graphs take it: points and lines, each with what it is known by and what else is said of it. */
interface Drawing {
  readonly nodeFields: readonly string[];
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly values: Values }[];
  readonly edgeFields: readonly string[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly isDirected: boolean;
    readonly values: Values;
  }[];
}

type Values = readonly (readonly [field: string, value: string])[];

/**
 * A view as GraphML 1.0, for yEd, Gephi, networkx and igraph. Who is trusted stands at the end of a line; ties that hold both ways
 * have no direction. Only what the view has for anybody is an attribute.
 */
export const exportViewGraphMl = (view: NetworkView): Disclosed<string> =>
  fromDisclosed(view, (seen) => graphMlOf(drawingOf(seen as NetworkView)));

/** A view as GEXF 1.3, for Gephi. */
export const exportViewGexf = (view: NetworkView): Disclosed<string> =>
  fromDisclosed(view, (seen) => gexfOf(drawingOf(seen as NetworkView), seen.asOf));

function drawingOf({ people, institutions, ties }: NetworkView): Drawing {
  const ofPeople = usedColumns(withoutKeys<ViewPerson>(personColumns, ["id", "displayName"]), people);
  const ofTies = usedColumns(withoutKeys<ViewTie>(tieColumns, ["from", "to"]), ties);
  return {
    nodeFields: [...ofPeople.map(([name]) => name), ...(institutions.length === 0 ? [] : ["kind"])],
    nodes: [
      ...people.map((person) => ({
        id: person.id,
        label: asWritten(person.label),
        values: valuesOf(ofPeople, person),
      })),
      ...institutions.map(({ id, label, kind }) => ({
        id,
        label: asWritten(label),
        values: [["kind", kind] as const],
      })),
    ],
    edgeFields: ofTies.map(([name]) => name),
    edges: ties.map((tie) => ({
      from: tie.from,
      to: tie.to,
      isDirected: !holdsBothWays(tie),
      values: valuesOf(ofTies, tie),
    })),
  };
}

const withoutKeys = <Row>(columns: Columns<Row>, keys: readonly string[]): Columns<Row> =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => !keys.includes(name)));

const valuesOf = <Row>(columns: readonly (readonly [string, Columns<Row>[string]])[], row: Row): Values =>
  columns.flatMap(([name, valueOf]) => {
    const value = valueOf(row);
    return value === undefined ? [] : [[name, String(value)] as const];
  });

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const numbers: ReadonlySet<string> = new Set(["stage", "probability", "soleRoutes", "uncertainty"]);
const typeOf = (field: string): string => (numbers.has(field) ? "double" : "string");

function graphMlOf({ nodeFields, nodes, edgeFields, edges }: Drawing): string {
  const key = (of: string, field: string): string =>
    `  <key id="${of}-${field}" for="${of}" attr.name="${field}" attr.type="${typeOf(field)}"/>`;
  const data = (of: string, values: Values): string =>
    values.map(([field, value]) => `<data key="${of}-${field}">${xmlText(value)}</data>`).join("");
  return lines(
    `${declaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    ...["label", ...nodeFields].map((field) => key("node", field)),
    ...edgeFields.map((field) => key("edge", field)),
    `  <graph id="${ownGraph}" edgedefault="directed">`,
    ...nodes.map(
      ({ id, label, values }) => `    <node id="${xmlText(id)}">${data("node", [["label", label], ...values])}</node>`,
    ),
    ...edges.map(
      ({ from, to, isDirected, values }) =>
        `    <edge source="${xmlText(from)}" target="${xmlText(to)}" directed="${isDirected}">${data("edge", values)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
  );
}

function gexfOf({ nodeFields, nodes, edgeFields, edges }: Drawing, asOf: string): string {
  const attributes = (of: string, fields: readonly string[]): string[] => [
    `    <attributes class="${of}">`,
    ...fields.map((field) => `      <attribute id="${field}" title="${field}" type="${typeOf(field)}"/>`),
    "    </attributes>",
  ];
  const data = (values: Values): string =>
    `<attvalues>${values.map(([field, value]) => `<attvalue for="${field}" value="${xmlText(value)}"/>`).join("")}</attvalues>`;
  return lines(
    `${declaration}<gexf xmlns="http://gexf.net/1.3" version="1.3">`,
    `  <meta lastmodifieddate="${asOf}"><creator>${ownGraph}</creator></meta>`,
    '  <graph defaultedgetype="directed">',
    ...attributes("node", nodeFields),
    ...attributes("edge", edgeFields),
    "    <nodes>",
    ...nodes.map(
      ({ id, label, values }) => `      <node id="${xmlText(id)}" label="${xmlText(label)}">${data(values)}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...edges.map(
      ({ from, to, isDirected, values }, at) =>
        `      <edge id="${at}" source="${xmlText(from)}" target="${xmlText(to)}" type="${isDirected ? "directed" : "undirected"}">${data(values)}</edge>`,
    ),
    "    </edges>",
    "  </graph>",
    "</gexf>",
  );
}

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;
