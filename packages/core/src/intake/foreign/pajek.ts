import { type Graph, UnreadableGraph } from "./graph.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { wordsOf } from "./words-of.ts";

type Section = "vertices" | "arcs" | "edges" | "arcslist" | "edgeslist" | undefined;

/**
 * Pajek's `.net`: `*Vertices n` with `number "label"`, `*Arcs` with a direction, `*Edges` without, and their lists. What stands
 * behind a label is how it is drawn. Two-mode networks and matrices are of a kind that is not read.
 */
export function readPajek(text: string): Graph {
  const builder = new GraphBuilder();
  let section: Section;
  let kind = "";
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const words = wordsOf(line);
    const [first = ""] = words;
    const at = index + 1;
    if (first === "" || first.startsWith("%")) continue;
    if (first.startsWith("*")) {
      section = sectionOf(words);
      // `*Arcs :1 "trust"` names the relation.
      kind = words.find((word, place) => place > 0 && !/^:?\d*$/.test(word)) ?? "";
      continue;
    }
    if (section === undefined) continue;
    if (section === "vertices") {
      builder.addNode(first, { at, ...(words[1] === undefined ? {} : { label: words[1] }) });
      continue;
    }
    const line_ = { isDirected: section.startsWith("arcs"), at, ...(kind === "" ? {} : { kind }) };
    if (section.endsWith("list")) for (const to of words.slice(1)) builder.addEdge({ ...line_, from: first, to });
    else {
      const [, to = "", weight] = words;
      const attributes = new Map(weight === undefined ? [] : [["weight", weight]]);
      builder.addEdge({ ...line_, from: first, to, attributes });
    }
  }
  return builder.built();
}

function sectionOf([name = "", , secondNumber = ""]: readonly string[]): Section {
  const word = name.slice(1).toLowerCase();
  if (word === "vertices" && /^\d+$/.test(secondNumber)) throw new UnreadableGraph("twoMode");
  if (["matrix", "partition", "vector"].includes(word)) throw new UnreadableGraph(word);
  return (["vertices", "arcs", "edges", "arcslist", "edgeslist"] as const).find((one) => one === word);
}
