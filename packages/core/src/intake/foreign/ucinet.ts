import { type Graph, UnreadableGraph } from "./graph.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { wordsOf } from "./words-of.ts";

/** What stands before the data of a DL file. */
interface Head {
  readonly size: number;
  readonly labels: readonly string[];
  readonly areEmbedded: boolean;
}

const numberIn = (head: string, name: string): number | undefined => {
  const found = new RegExp(`\\b${name}\\s*=?\\s*(\\d{1,7})\\b`, "i").exec(head)?.[1];
  return found === undefined ? undefined : Number(found);
};

/**
 * UCINET's DL as text: a full matrix, a list of edges or a list of nodes with whom each chose, by number from 1 or by labels in the
 * data. Rows choose columns; a matrix that reads the same both ways has no direction. Several matrices, and rows that are other
 * things than columns, are of a kind that is not read.
 */
export function readUcinet(text: string): Graph {
  const [, before = "", data = ""] = /^([\s\S]*?)\bdata\s*:([\s\S]*)$/i.exec(text) ?? [];
  const [declared = "", ...labels] = before.split(/\blabels\b/i);
  if (data.trim() === "" || labels.length > 1 || /\bn[rcm]\s*=|\b(?:row|col(?:umn)?)\s*$/i.test(declared))
    throw new UnreadableGraph("dl");
  const [, embedded, listed = ""] = /^(\s*embedded)?\s*:?([\s\S]*)$/i.exec(labels[0] ?? "") ?? [];
  const head: Head = {
    size: numberIn(declared, "n") ?? 0,
    labels: labelsIn(listed, numberIn(declared, "n") ?? 0),
    areEmbedded: embedded !== undefined,
  };
  const format = (/\bformat\s*=\s*(\w+)/i.exec(`${declared} ${listed}`)?.[1] ?? "fullmatrix").toLowerCase();
  const read = readers[format];
  if (read === undefined) throw new UnreadableGraph(format);
  const builder = new GraphBuilder();
  read(data, head, builder);
  return builder.built();
}

const labelsIn = (text: string, size: number): string[] => {
  const parts = text.split(/[,\n\r]+/).flatMap((part) => wordsOf(`"${part.trim().replaceAll('"', "")}"`));
  const labels = parts.filter((part) => part !== "");
  return labels.length === size ? labels : wordsOf(text);
};

const readers: Readonly<Record<string, (data: string, head: Head, builder: GraphBuilder) => void>> = {
  fullmatrix: readMatrix,
  edgelist1: (data, head, builder) => {
    const keys = keysOf(data, head, builder);
    for (const [from = "", to = "", weight] of keys.lines(2))
      builder.addEdge({
        from,
        to,
        isDirected: true,
        attributes: new Map(weight === undefined ? [] : [["weight", weight]]),
      });
  },
  nodelist1: (data, head, builder) => {
    const keys = keysOf(data, head, builder);
    for (const [from = "", ...chosen] of keys.lines(Infinity))
      for (const to of chosen) builder.addEdge({ from, to, isDirected: true });
  },
};

/** Adds everybody, and returns the lines of the data with the first words on each as the keys of whom they mean. */
function keysOf(data: string, { size, labels, areEmbedded }: Head, builder: GraphBuilder) {
  const lines = data.split(/\r\n?|\n/).map(wordsOf);
  const spellings = new Map<string, string>();
  if (!areEmbedded)
    for (let number = 1; number <= size; number++) builder.addNode(String(number), labelled(labels[number - 1]));
  // Labels are the same in capitals too.
  const keyOf = (word: string): string => {
    if (!areEmbedded) return word;
    const known = spellings.get(word.toLowerCase());
    if (known !== undefined) return known;
    builder.addNode(word, { label: word });
    spellings.set(word.toLowerCase(), word);
    return word;
  };
  return {
    lines: (keys: number): string[][] =>
      lines
        .filter((words) => words.length > 0)
        .map((words) => words.map((word, index) => (index < keys ? keyOf(word) : word))),
  };
}

const labelled = (label: string | undefined) => (label === undefined ? {} : { label });

function readMatrix(data: string, { size, labels, areEmbedded }: Head, builder: GraphBuilder): void {
  const words = wordsOf(data);
  const width = areEmbedded ? size + 1 : size;
  if (size === 0 || words.length !== (areEmbedded ? size * width + size : size * size))
    throw new UnreadableGraph("matrix");
  const names = areEmbedded ? words.slice(0, size) : labels;
  const valueAt = (row: number, column: number): string =>
    words[areEmbedded ? size + row * width + 1 + column : row * width + column] ?? "";
  for (let number = 0; number < size; number++) builder.addNode(String(number + 1), labelled(names[number]));
  const isTie = (row: number, column: number): boolean => row !== column && Number(valueAt(row, column)) > 0;
  const all = Array.from({ length: size }, (_, row) => row);
  const isDirected = all.some((row) => all.some((column) => valueAt(row, column) !== valueAt(column, row)));
  for (const row of all)
    for (const column of all.slice(isDirected ? 0 : row))
      if (isTie(row, column)) {
        const attributes = new Map(valueAt(row, column) === "1" ? [] : [["weight", valueAt(row, column)]]);
        builder.addEdge({ from: String(row + 1), to: String(column + 1), isDirected, attributes });
      }
}
