import { plainWord } from "../cells/plain-word.ts";
import { institutionKindIn } from "../importers/institutions.ts";
import { roleIn } from "../importers/persons.ts";
import { keyIn } from "../people-by-name.ts";
import { isName } from "../cells/called.ts";
import type { Table, TableRow } from "../table/find-table.ts";
import { rowFrom } from "../shapes/shape.ts";
import type { Attributes, Graph, GraphEdge, GraphNode, Written } from "./graph.ts";

/** The sheet from which tables are made, and within what the keys of its nodes are told apart. */
export interface Origin {
  readonly name: string;
  readonly headerRow: number;
  readonly scope: string;
}

/**
 * What programs for graphs compute or draw by, whatever they call it: measures, layout, time. Nothing of it is taken; what
 * can be computed is computed anew.
 */
const programWords =
  /^(?:id|label|name|nodeid|edgeid|timeset|interval|modularity|modularity_class|(?:weighted )?(?:in|out|in-|out-)?degree|eccentricity|(?:harmonic ?)?clos\w* ?centrality|betweenn?ess.*|eigen.*|page ?ranks?|authority|hub|clustering|triangles|component(?:number)?|strongcompnum|stat_inf_class|[xyz]|size|width|thickness|viz.*|r|g|b|colou?r|shape|opacity|visibility|image|url|description|tags|networkcanvas\w*|app_version|commit_hash|v_id|\w+_[xy]|session(?:start|finish|exported)|label (?:fill color|position|text color|font size)|tooltip|layout order|locked\??|polar (?:r|angle)|reciprocated.*|dynamic filter|image file|style|add your own columns here)$/i;

const blank: Written = ["", null];
const personWords = new Set(
  [
    "person", "persons", "people", "persoon", "personen", "mens", "mensen", "node", "actor", "alter", "contact", "friend",
    "vriendin", "vriend", "ouders", "parents", "moeders", "mothers", "vrouw", "vrouwen", "woman", "women", "buurvrouw",
    "family member", "familielid", "relative", "neighbour", "neighbor", "volunteer", "vrijwilliger", "kişi", "insan", "veli",
    "ebeveyn", "kadın", "شخص", "امرأة",
  ].map(plainWord),
); // prettier-ignore

/** The tables of people, institutions and ties to which a graph comes down; those that would be empty are left out. */
export function tablesOf({ nodes, edges, isOwn = false }: Graph, origin: Origin): Table[] {
  const institutions = nodes.filter((node) => institutionKindOf(node) !== undefined);
  const people = nodes.filter((node) => !institutions.includes(node));
  return [
    ...peopleTables(people, origin, isOwn),
    ...institutionTables(institutions, origin, isOwn),
    ...tieTables(edges, origin, isOwn),
  ];
}

const institutionKindOf = ({ kind = blank }: GraphNode): string | undefined => {
  const [word] = kind;
  return roleIn(word) !== undefined || personWords.has(plainWord(word)) ? undefined : institutionKindIn(word);
};

/** A word for what somebody is that is neither a role nor a word for people is one for something else. */
const isNobody = ([word]: Written): boolean =>
  word.trim() !== "" && roleIn(word) === undefined && !personWords.has(plainWord(word));

function peopleTables(nodes: readonly GraphNode[], origin: Origin, isOwn: boolean): Table[] {
  const code = (node: GraphNode): Written => (isOwn || nameOf(node) === blank ? node.key : blank);
  return tableOf(origin, nodes, [
    ["id", code],
    ["keyInFile", ({ key }) => (isOwn ? blank : keyed(key, origin))],
    ["displayName", (node) => (isOwn ? ownName(node) : nameOf(node))],
    ["namedBy", ({ namedIn }) => keyed([namedIn ?? "", null], origin)],
    ["role", ({ kind = blank }) => (roleIn(kind[0]) === undefined ? blank : kind)],
    ["noPerson", ({ kind = blank }) => (isNobody(kind) ? kind : blank)],
  ]);
}

function institutionTables(nodes: readonly GraphNode[], origin: Origin, isOwn: boolean): Table[] {
  return tableOf(origin, nodes, [
    ["id", ({ key }) => (isOwn ? key : blank)],
    ["keyInFile", ({ key }) => (isOwn ? blank : keyed(key, origin))],
    ["namedBy", ({ namedIn }) => keyed([namedIn ?? "", null], origin)],
    ["name", (node) => (isOwn ? ownName(node) : (node.label ?? node.key))],
    ["kind", ({ kind = blank }) => kind],
  ]);
}

function tieTables(edges: readonly GraphEdge[], origin: Origin, isOwn: boolean): Table[] {
  const end = (of: Written): Written => (isOwn ? of : keyed(of, origin));
  const hasKinds = edges.some(({ kind = blank }) => kind[0].trim() !== "");
  const tables = tableOf(origin, edges, [
    ["from", ({ from }) => end(from)],
    ["to", ({ to }) => end(to)],
    ["direction", ({ isDirected }) => [isDirected ? "" : "undirected", null]],
    // A line of which nothing is said tells who knows whom, and no more.
    ["type", ({ kind = blank }) => (hasKinds && kind[0].trim() === "" ? ["knows", null] : kind)],
  ]);
  return hasKinds ? tables : tables.map((table) => ({ ...table, constants: { type: "knows" } }));
}

/** The name of somebody: her label, or her key where that is a name; an anonymous one has none. */
function nameOf({ label = blank, key }: GraphNode): Written {
  const shown = label[0].trim() === "" || label[0] === "ENCRYPTED" ? key : label;
  return isName(shown[0]) ? shown : label[0].trim() !== "" && shown === label ? label : blank;
}

/** In the product's own exports a label that is the id stands for no name. */
const ownName = ({ label = blank, key }: GraphNode): Written => (label[0] === key[0] ? blank : label);

const keyed = ([key, column]: Written, { scope }: Origin): Written => [
  key.trim() === "" ? "" : keyIn(scope, key.trim()),
  column,
];

interface Placed {
  readonly attributes: Attributes;
  readonly at: number;
}

/** The table with a column for each field that any row fills, and one for each attribute. */
function tableOf<Part extends Placed>(
  { name, headerRow }: Origin,
  parts: readonly Part[],
  fields: readonly (readonly [field: string, of: (part: Part) => Written])[],
): Table[] {
  if (parts.length === 0) return [];
  const used = fields.filter(([, of]) => parts.some((part) => of(part)[0] !== ""));
  const filled = parts.flatMap((part) => [...part.attributes].filter(([, [text]]) => text !== ""));
  const attributes = [...new Set(filled.map(([attribute]) => attribute))];
  const rows = parts.map((part): TableRow =>
    rowFrom(part.at, [
      ...used.map(([, of]) => of(part)),
      ...attributes.map((attribute) => part.attributes.get(attribute) ?? blank),
    ]),
  );
  const programColumns = attributes.filter((attribute) => programWords.test(attribute.trim()));
  const headers = [...used.map(([field]) => field), ...attributes];
  const headerColumns = [
    ...used.map(([, of]) => parts.map(of).find(([, column]) => column !== null)?.[1] ?? null),
    ...attributes.map((attribute) => columnOf(attribute, parts)),
  ];
  return [{ name, headerRow, headers, headerColumns, rows, programColumns }];
}

const columnOf = (attribute: string, parts: readonly Placed[]): number | null =>
  parts.map((part) => part.attributes.get(attribute)?.[1]).find((column) => column !== undefined) ?? null;
