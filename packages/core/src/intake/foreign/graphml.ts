import { readXml } from "../workbook/xml.ts";
import { ownGraph } from "../../base/own-graph.ts";
import { type Graph, UnreadableGraph } from "./graph.ts";
import { GraphBuilder } from "./graph-builder.ts";

interface Held {
  readonly what: "graph" | "node" | "edge";
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
  readonly data: Map<string, string>;
}

interface Key {
  readonly name: string;
  readonly of: string;
  preset?: string;
}

/**
 * GraphML as Gephi, yEd, networkx, igraph and Network Canvas write it, with attributes by their `attr.name` and their presets.
 * Nested graphs, hyperedges and ports are of a kind that is not read.
 */
export const readGraphMl = (xml: string): Graph => new GraphMlReader().read(xml);

class GraphMlReader {
  readonly #builder = new GraphBuilder();
  readonly #keys = new Map<string, Key>();
  readonly #held: Held[] = [];
  #isDirected = true;
  #isOwn = false;
  #graphs = 0;
  /** In Network Canvas: whose interview the graph is; that she named everybody in it stands nowhere else. */
  #interview: { readonly key: string; readonly ego: string } | undefined;
  #key = "";
  #text = "";

  read(xml: string): Graph {
    readXml(xml, {
      open: (name, attribute) => this.#open(name, attribute),
      close: (name) => this.#close(name),
      text: (found) => (this.#text += found),
    });
    if (this.#graphs === 0 || this.#held.length > 0) throw new UnreadableGraph("graphml");
    return this.#builder.built(this.#isOwn);
  }

  #open(name: string, attribute: (name: string) => string): void {
    if (name === "hyperedge" || name === "port") throw new UnreadableGraph(name);
    if (name === "key") {
      this.#key = attribute("id");
      this.#keys.set(this.#key, { name: attribute("attr.name") || this.#key, of: attribute("for") });
    }
    if (name === "data") this.#key = attribute("key");
    if (name === "data" || name === "default" || name === "NodeLabel") this.#text = "";
    if (name === "graph") this.#openGraph(attribute);
    if (name === "node") this.#hold({ what: "node", id: attribute("id") });
    if (name === "edge") {
      const given = attribute("directed");
      const isDirected = given === "" ? this.#isDirected : given !== "false";
      this.#hold({
        what: "edge",
        id: attribute("id"),
        from: attribute("source"),
        to: attribute("target"),
        isDirected,
      });
    }
  }

  #openGraph(attribute: (name: string) => string): void {
    this.#isDirected = attribute("edgedefault") !== "undirected";
    this.#isOwn ||= attribute("id") === ownGraph;
    this.#graphs++;
    const ego = attribute("caseId");
    const key = attribute("sessionUUID") || `interview ${this.#graphs}`;
    this.#interview = ego === "" ? undefined : { key, ego };
    if (ego !== "") this.#builder.addNode(key, { label: ego, namedIn: key });
    this.#hold({ what: "graph", id: "" });
  }

  #hold(found: Pick<Held, "what" | "id"> & Partial<Held>): void {
    const inGraph = this.#held.at(-1)?.what === "graph";
    if (found.what === "graph" ? this.#held.length > 0 : !inGraph) throw new UnreadableGraph("nested");
    const presets = [...this.#keys.values()].filter(({ of, preset }) => of === found.what && preset !== undefined);
    const data = new Map(presets.map(({ name, preset = "" }) => [name, preset]));
    this.#held.push({ from: "", to: "", isDirected: this.#isDirected, data, ...found });
  }

  #close(name: string): void {
    const held = this.#held.at(-1);
    const key = this.#keys.get(this.#key);
    if (name === "default" && key !== undefined) key.preset = this.#text;
    // What yEd shows stands within its own element.
    if (name === "NodeLabel") held?.data.set("label", this.#text.trim());
    if (name === "data" && this.#text.trim() !== "") held?.data.set(key?.name ?? this.#key, this.#text.trim());
    if (name === "NodeLabel" || name === "data") this.#text = "";
    if (name !== held?.what) return;
    this.#held.pop();
    const attributes = held.data;
    if (held.what === "edge") this.#builder.addEdge({ ...held, attributes });
    if (held.what === "node") this.#addNode(held);
  }

  #addNode({ id, data }: Held): void {
    const interview = this.#interview;
    this.#builder.addNode(id, { attributes: data, ...(interview === undefined ? {} : { namedIn: interview.key }) });
    if (interview !== undefined) this.#builder.addEdge({ from: interview.key, to: id, isDirected: false });
  }
}
