import { type Problem, problem } from "../../base/errors.ts";
import { importCaps } from "../caps.ts";
import type { Table } from "../table/find-table.ts";
import { UnreadableWorkbook } from "../workbook/xml.ts";
import { readGexf } from "./gexf.ts";
import { type Graph, TooLargeGraph, UnreadableGraph } from "./graph.ts";
import { tablesOf } from "./graph-tables.ts";
import { readGraphMl } from "./graphml.ts";
import { readPajek } from "./pajek.ts";
import { readUcinet } from "./ucinet.ts";

/** A text in which another program keeps a network. */
export interface GraphFormat {
  readonly name: string;
  /** Whether a text begins as this format does. */
  readonly fits: (text: string) => boolean;
  readonly read: (text: string) => Graph;
}

/** A document type before it makes no difference: whoever reads it refuses that. */
const rootIs = (name: string): ((text: string) => boolean) => {
  const root = new RegExp(`<(?:\\w+:)?${name}[\\s>]`);
  return (text) => /^\s*</.test(text) && root.test(text.slice(0, longestHead));
};

const longestHead = 5_000;

/** Comments and the name of the network may stand before the first people. */
const isPajek = (text: string): boolean => {
  const lines = text.slice(0, longestHead).split(/\r\n?|\n/);
  return /^\*vertices\b/i.test(lines.find((line) => !/^\s*(?:%.*|\*network.*)?$/i.test(line))?.trim() ?? "");
};

/** Every format of other programs that is no table. */
export const graphFormats: readonly GraphFormat[] = [
  { name: "graphml", fits: rootIs("graphml"), read: readGraphMl },
  { name: "gexf", fits: rootIs("gexf"), read: readGexf },
  { name: "pajek", fits: isPajek, read: readPajek },
  { name: "ucinet", fits: (text) => /^\s*dl\s+(?:n[rcm]?\s*=|n\s+\d|format\s*=)/i.test(text), read: readUcinet },
];

/** The tables in a text of another program, or why it is not read. */
export function tablesIn(
  { name, text }: { readonly name: string; readonly text: string },
  format: GraphFormat,
): { readonly tables: readonly Table[] } | { readonly problem: Problem } {
  try {
    const graph = format.read(text);
    const made = tablesOf(graph, { name, headerRow: 1, scope: name });
    return made.length === 0 ? { problem: problem("intake/graph-unreadable", name) } : { tables: made.map(named) };
  } catch (error) {
    if (error instanceof TooLargeGraph)
      return { problem: problem("document/too-large", name, { maximum: importCaps.rowsPerFile, what: "rows" }) };
    if (error instanceof UnreadableGraph || error instanceof UnreadableWorkbook)
      return { problem: problem("intake/graph-unreadable", name) };
    throw error;
  }
}

/** People and ties of one file are told apart like the sheets of a workbook. */
const named = (table: Table): Table => ({
  ...table,
  name: `${table.name}[${table.headers.includes("from") ? "edges" : "nodes"}]`,
});
