import { plainWord } from "../cells/plain-word.ts";
import type { Shape } from "../shapes/shape.ts";
import type { Table, TableRow } from "../table/find-table.ts";
import { type Graph, type GraphEdge, type GraphNode, type Written } from "./graph.ts";
import { tablesOf } from "./graph-tables.ts";

/** A sheet by its headers, for finding columns in the words of another program. */
export interface Columns {
  readonly at: (...names: string[]) => number;
  readonly cell: (row: TableRow, index: number) => Written;
  /** The cells of a row in all columns but some, by header. */
  readonly others: (row: TableRow, but: readonly number[]) => ReadonlyMap<string, Written>;
}

/** The columns of a table; capitals, spaces and dots in their headers make no difference. */
export function columnsOf({ headers }: Table): Columns {
  const plain = headers.map(plainWord);
  const cell = (row: TableRow, index: number): Written => [(row.cells[index] ?? "").trim(), index < 0 ? null : index];
  return {
    at: (...names) => plain.findIndex((header) => names.map(plainWord).includes(header)),
    cell,
    others: (row, but) =>
      new Map(
        headers.flatMap((header, index) =>
          but.includes(index) || (header.trim() === "" && (row.cells[index] ?? "") === "")
            ? []
            : [[header, cell(row, index)] as const],
        ),
      ),
  };
}

const scope = "tables";

/** What a sheet of another program comes down to. */
export const fromGraph = ({ name, headerRow }: Table, graph: Partial<Graph>): readonly Table[] =>
  tablesOf({ nodes: [], edges: [], ...graph }, { name, headerRow, scope });

/**
 * Sheets of people and things: Kumu's elements (`Label`, `Type`, …), Gephi's nodes (`Id`, `Label`), NodeXL's vertices (`Vertex`).
 * An id of theirs is nobody's code: it is what she is called within the files.
 */
export const nodeSheet: Shape = {
  name: "nodes",
  toTables: (table) => {
    const { at, cell, others } = columnsOf(table);
    const vertex = at("vertex");
    const label = at("label");
    // As Gephi and Kumu write it; a list of one's own with codes is no such sheet.
    const isGephi = table.headers.includes("Id") && table.headers.includes("Label");
    const isKumu = label >= 0 && label <= 1 && at("type", "tags", "description", "image") >= 0;
    if (at("from", "source", "vertex 1") >= 0 || (vertex !== 0 && !isGephi && !isKumu)) return undefined;
    const key = vertex === 0 ? vertex : at("id") >= 0 ? at("id") : label;
    const kind = at("type", "kind", "soort");
    const nodes = table.rows.flatMap((row): GraphNode[] => {
      const attributes = others(row, [key, label, kind]);
      const shown = cell(row, label);
      const node = { key: cell(row, key), label: shown, kind: cell(row, kind), attributes, at: row.at };
      return [node];
    });
    return fromGraph(table, { nodes });
  },
};

/**
 * Sheets of lines: Kumu's connections (`From`, `To`), Gephi's edges (`Source`, `Target`), NodeXL's (`Vertex 1`, `Vertex 2`). Several
 * names in Kumu's `To` are as many ties; a mutual one is two.
 */
export const edgeSheet: Shape = {
  name: "edges",
  toTables: (table) => {
    const columns = columnsOf(table);
    const { at } = columns;
    const isNodeXl = at("vertex 1") >= 0;
    const isKumu = at("from") >= 0 && at("direction", "tags", "strength", "description") >= 0;
    const isGephi = at("source") >= 0 && at("type", "id", "weight", "interval", "timeset") >= 0;
    const [from, to] = [at("from", "source", "vertex 1"), at("to", "target", "vertex 2")];
    if (to < 0 || !(isNodeXl || isKumu || isGephi)) return undefined;
    const way = isKumu ? at("direction") : isGephi ? at("type") : -1;
    const kind = isGephi ? at(...kindHeaders) : at("type", ...kindHeaders);
    const edges = table.rows.flatMap((row) =>
      edgesIn(row, { columns, from, to, way, kind, isMany: isKumu, isDirected: !isNodeXl }),
    );
    return fromGraph(table, { edges });
  },
};

const kindHeaders = ["kind", "relation", "relationship", "soort"];

interface EdgeColumns {
  readonly columns: Columns;
  readonly from: number;
  readonly to: number;
  /** Where it says whether a line has a direction. */
  readonly way: number;
  readonly kind: number;
  readonly isMany: boolean;
  readonly isDirected: boolean;
}

const waysWithout = new Set(["undirected", "none", "mixed"]);

function edgesIn(row: TableRow, { columns, from, to, way, kind, isMany, isDirected }: EdgeColumns): GraphEdge[] {
  const { cell, others } = columns;
  const said = cell(row, way)[0].toLowerCase();
  const attributes = others(row, [from, to, way, kind]);
  const parts = ([text, column]: Written): Written[] =>
    (isMany ? text.split("|") : [text]).map((part) => [part.trim(), column]);
  const line = {
    isDirected: said === "" ? isDirected : !waysWithout.has(said),
    attributes,
    at: row.at,
    kind: cell(row, kind),
  };
  return parts(cell(row, from)).flatMap((one) =>
    parts(cell(row, to)).flatMap((other): GraphEdge[] => [
      { ...line, from: one, to: other },
      ...(said === "mutual" ? [{ ...line, from: other, to: one }] : []),
    ]),
  );
}
