import { tieTypeIn } from "../importers/ties.ts";
import { chosen, notChosen } from "../shapes/matrix.ts";
import type { Shape } from "../shapes/shape.ts";
import type { Table, TableRow } from "../table/find-table.ts";
import type { GraphEdge, GraphNode, Written } from "./graph.ts";
import { type Columns, columnsOf, fromGraph } from "./tabular.ts";

const nowhere = (text: string): Written => [text, null];
/** What somebody said of two others. */
const bySomebodyElse: readonly [string, Written] = ["reportedBy", nowhere("thirdParty")];

/** The word that Network Canvas puts at the end of a file's name: `…_attributeList_Person.csv`, `…_edgeList_knows.csv`. */
const typeIn = ({ name }: Table): string => /_(?:attribute|edge)List_([^./\\[\]]+)/.exec(name)?.[1] ?? "";

/** Network Canvas, one row an interview: who was asked, by the name or number that the interview was opened under. */
export const canvasEgos: Shape = {
  name: "networkCanvas",
  toTables: (table) => {
    const { at, cell, others } = columnsOf(table);
    const [key, caseId] = [at("networkCanvasEgoUUID"), at("networkCanvasCaseID")];
    if (key < 0 || caseId < 0 || at("nodeID", "edgeID") >= 0) return undefined;
    const nodes = table.rows.map((row): GraphNode => {
      const attributes = others(row, [key, caseId]);
      return { key: cell(row, key), label: cell(row, caseId), namedIn: cell(row, key)[0], attributes, at: row.at };
    });
    return fromGraph(table, { nodes });
  },
};

/** Network Canvas, one row for each that was named; that whoever was asked knows her stands in no file. */
export const canvasAlters: Shape = {
  name: "networkCanvas",
  toTables: (table) => {
    const { at, cell, others } = columnsOf(table);
    const [key, ego] = [at("networkCanvasUUID"), at("networkCanvasEgoUUID")];
    if (at("nodeID") < 0 || key < 0 || ego < 0) return undefined;
    const label = at("name", "naam", "label", "isim", "الاسم");
    const kind = nowhere(typeIn(table));
    const nodes = table.rows.map((row): GraphNode => {
      const attributes = others(row, [key, ego, label]);
      const named = { label: cell(row, label), namedIn: cell(row, ego)[0] };
      return { key: cell(row, key), ...named, kind, attributes, at: row.at };
    });
    const edges = table.rows.map((row): GraphEdge => knownBy(cell(row, ego), cell(row, key), row));
    return fromGraph(table, { nodes, edges });
  },
};

const knownBy = (from: Written, to: Written, { at }: TableRow): GraphEdge => ({
  from,
  to,
  isDirected: false,
  attributes: new Map(),
  at,
});

/** Network Canvas, one row a line that somebody drew between two others; its lines have no direction. */
export const canvasEdges: Shape = {
  name: "networkCanvas",
  toTables: (table) => {
    const { at, cell, others } = columnsOf(table);
    const [from, to] = [at("networkCanvasSourceUUID"), at("networkCanvasTargetUUID")];
    if (from < 0 || to < 0) return undefined;
    const type = tieTypeIn(typeIn(table)) === undefined ? {} : { kind: nowhere(typeIn(table)) };
    const edges = table.rows.map((row): GraphEdge => {
      const attributes = new Map([...others(row, [from, to, at("from"), at("to")]), bySomebodyElse]);
      return { ...knownBy(cell(row, from), cell(row, to), row), ...type, attributes };
    });
    return fromGraph(table, { edges });
  },
};

interface EgoWebColumns {
  readonly columns: Columns;
  readonly interview: number;
  readonly ego: number;
}

/** EgoWeb and its like, one row for each that was named in an interview, with what was asked about both. */
export const egoWebAlters: Shape = {
  name: "egoWeb",
  toTables: (table) => {
    const columns = columnsOf(table);
    const { at, cell, others } = columns;
    const [interview, ego] = [at("Interview ID"), at("EgoID", "Ego ID")];
    const [number, name] = [at("Alter Number"), at("Alter Name")];
    if (interview < 0 || ego < 0 || number < 0 || name < 0) return undefined;
    const later = [...table.headers.keys()].filter((index) => index > number);
    const nodes = [
      ...egosIn(table, { columns, interview, ego }, later.concat(number)),
      ...table.rows.map((row): GraphNode => {
        const attributes = others(
          row,
          [...table.headers.keys()].filter((index) => index <= number || index === name),
        );
        const key = alterKey(cell(row, interview), cell(row, number));
        return { key, label: cell(row, name), namedIn: cell(row, interview)[0], attributes, at: row.at };
      }),
    ];
    const edges = table.rows.map((row) =>
      knownBy(cell(row, interview), alterKey(cell(row, interview), cell(row, number)), row),
    );
    return fromGraph(table, { nodes, edges });
  },
};

/** Numbers of those who were named begin again with each interview. */
const alterKey = ([interview]: Written, [number, column]: Written): Written => [
  number === "" ? "" : `${interview} ${number}`,
  column,
];

function egosIn({ rows }: Table, { columns, interview, ego }: EgoWebColumns, ofAlters: readonly number[]): GraphNode[] {
  const { cell, others } = columns;
  const firsts = new Map(rows.toReversed().map((row) => [cell(row, interview)[0], row]));
  return rows
    .filter((row) => firsts.get(cell(row, interview)[0]) === row)
    .map((row) => {
      const attributes = others(row, [interview, ego, ...ofAlters]);
      const key = cell(row, interview);
      return { key, label: cell(row, ego), namedIn: key[0], attributes, at: row.at };
    });
}

/** EgoWeb, one row for each two who were named in an interview: a tie where an answer says yes, and none where none does. */
export const egoWebPairs: Shape = {
  name: "egoWeb",
  toTables: (table) => {
    const { at, cell } = columnsOf(table);
    const [interview, from, to] = [at("Interview ID"), at("Alter 1 Number"), at("Alter 2 Number")];
    if (interview < 0 || from < 0 || to < 0) return undefined;
    const own = ["EgoID", "Ego ID", "Link ID", "Alter 1 Name", "Alter 2 Name", "Alter 1 ID", "Alter 2 ID"].map((name) =>
      at(name),
    );
    const asked = [...table.headers.keys()].filter((index) => ![interview, from, to, ...own].includes(index));
    const edges = table.rows.flatMap((row): GraphEdge[] => {
      const answers = asked.map((index) => cell(row, index)).filter(([text]) => !notChosen.has(text.toLowerCase()));
      const [answer] = answers;
      if (answer === undefined) return [];
      const ends = [
        alterKey(cell(row, interview), cell(row, from)),
        alterKey(cell(row, interview), cell(row, to)),
      ] as const;
      // Neither yes nor no: whatever it says is read as a kind of tie, or refused at its place.
      const other = answers.find(([text]) => !chosen.has(text.toLowerCase()));
      const kind = other === undefined ? {} : { kind: other };
      return [{ ...knownBy(...ends, row), ...kind, attributes: new Map([bySomebodyElse]) }];
    });
    return fromGraph(table, { edges });
  },
};
