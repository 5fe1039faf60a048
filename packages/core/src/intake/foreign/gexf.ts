import { ownGraph } from "../../base/own-graph.ts";
import { readXml } from "../workbook/xml.ts";
import { type Graph, UnreadableGraph } from "./graph.ts";
import { GraphBuilder } from "./graph-builder.ts";

interface Held {
  readonly what: "node" | "edge";
  readonly given: Readonly<Record<"id" | "label" | "source" | "target" | "type" | "kind" | "weight", string>>;
  readonly values: Map<string, string>;
}

/**
 * GEXF 1.1 to 1.3, as Gephi writes it. Nodes within nodes, and graphs whose ties come and go in time, are of a kind that is not
 * read: a tie that has ended would stand as one of today.
 */
export function readGexf(xml: string): Graph {
  const builder = new GraphBuilder();
  const titles = new Map<string, { readonly title: string; preset?: string }>();
  let [listOf, attributeId, defaultType, creator, text, isRead] = ["", "", "undirected", "", "", false];
  let held: Held | undefined;
  readXml(xml, {
    open: (name, attribute) => {
      text = "";
      if (name === "graph") {
        [isRead, defaultType] = [true, attribute("defaultedgetype") || "undirected"];
        if (attribute("mode") === "dynamic") throw new UnreadableGraph("dynamic");
      }
      if (name === "spell" || name === "hyperedge") throw new UnreadableGraph("dynamic");
      if (name === "attributes") listOf = attribute("class");
      if (name === "attribute") {
        attributeId = `${listOf} ${attribute("id")}`;
        titles.set(attributeId, { title: attribute("title") || attribute("id") });
      }
      if (name === "node" || name === "edge") {
        if (held !== undefined) throw new UnreadableGraph("nested");
        held = { what: name, given: givenIn(attribute), values: presetsIn(titles, name) };
      }
      if (name === "attvalue" && held !== undefined) {
        const id = attribute("for") || attribute("id");
        held.values.set(titles.get(`${held.what} ${id}`)?.title ?? id, attribute("value"));
      }
    },
    close: (name) => {
      if (name === "creator") creator = text;
      const attribute = titles.get(attributeId);
      if (name === "default" && attribute !== undefined) attribute.preset = text.trim();
      if (held === undefined || name !== held.what) return;
      add(held, { builder, defaultType });
      held = undefined;
    },
    text: (found) => (text += found),
  });
  if (!isRead) throw new UnreadableGraph("gexf");
  return builder.built(creator === ownGraph);
}

const givenIn = (attribute: (name: string) => string): Held["given"] => ({
  id: attribute("id"),
  label: attribute("label"),
  source: attribute("source"),
  target: attribute("target"),
  type: attribute("type"),
  kind: attribute("kind"),
  weight: attribute("weight"),
});

const presetsIn = (titles: ReadonlyMap<string, { readonly title: string; preset?: string }>, what: string) =>
  new Map(
    [...titles].flatMap(([id, { title, preset }]) =>
      preset !== undefined && id.startsWith(`${what} `) ? [[title, preset] as const] : [],
    ),
  );

function add(
  { what, given, values }: Held,
  { builder, defaultType }: { readonly builder: GraphBuilder; readonly defaultType: string },
): void {
  const { id, label, source, target, type, kind, weight } = given;
  const attributes = new Map([...values].filter(([, value]) => value !== ""));
  if (what === "node") {
    builder.addNode(id, { ...(label === "" ? {} : { label }), attributes });
    return;
  }
  if (weight !== "") attributes.set("weight", weight);
  const way = type || defaultType;
  const line = { isDirected: way !== "undirected", ...(kind === "" ? {} : { kind }), attributes };
  builder.addEdge({ ...line, from: source, to: target });
  if (way === "mutual") builder.addEdge({ ...line, from: target, to: source });
}
