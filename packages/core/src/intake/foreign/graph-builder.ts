import { importCaps } from "../caps.ts";
import {
  type Attributes,
  type Graph,
  type GraphEdge,
  type GraphNode,
  kindIn,
  labelIn,
  TooLargeGraph,
  type Written,
} from "./graph.ts";

/** Something read of a text: where it stands there is told by its number among its like, the first being 2 as below a header. */
interface Read {
  readonly label?: string;
  readonly kind?: string;
  readonly attributes?: ReadonlyMap<string, string>;
  /** The line on which it stands, in a format of lines. */
  readonly at?: number;
}

interface Line extends Read {
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
}

/** Collects what is read of a text, and ends the reading where it is more than any neighbourhood has. */
export class GraphBuilder {
  readonly #nodes: GraphNode[] = [];
  readonly #edges: GraphEdge[] = [];
  #signs = 0;

  addNode(key: string, { at = this.#nodes.length + 2, ...read }: Read & { readonly namedIn?: string } = {}): void {
    const { namedIn } = read;
    this.#nodes.push({
      key: this.#written(key),
      ...this.#said(read, labelIn),
      ...(namedIn === undefined ? {} : { namedIn }),
      at,
    });
    if (this.#nodes.length > importCaps.rowsPerFile) throw new TooLargeGraph("rows");
  }

  addEdge({ from, to, isDirected, at = this.#edges.length + 2, ...read }: Line): void {
    const ends = { from: this.#written(from), to: this.#written(to) };
    this.#edges.push({ ...ends, isDirected, ...this.#said(read), at });
    if (this.#edges.length > importCaps.rowsPerFile) throw new TooLargeGraph("rows");
  }

  built(isOwn = false): Graph {
    return { nodes: this.#nodes, edges: this.#edges, isOwn };
  }

  /** Label and kind, given or found among the attributes, and the attributes besides. */
  #said({ label, kind, attributes = new Map() }: Read, labelOf?: typeof labelIn) {
    const written = new Map([...attributes].map(([name, text]) => [name, this.#written(text)] as const));
    if (written.size > importCaps.columnsPerFile) throw new TooLargeGraph("columns");
    const labelName = label === undefined || label === "" ? labelOf?.(written) : undefined;
    const kindName = kind === undefined || kind === "" ? kindIn(written) : undefined;
    const taken = (name: string | undefined, given: string | undefined): Written | undefined =>
      name === undefined ? (given === undefined ? undefined : this.#written(given)) : written.get(name);
    const [shown, what] = [taken(labelName, label), taken(kindName, kind)];
    const others: Attributes = new Map([...written].filter(([name]) => name !== labelName && name !== kindName));
    return {
      ...(shown === undefined ? {} : { label: shown }),
      ...(what === undefined ? {} : { kind: what }),
      attributes: others,
    };
  }

  #written(text: string): Written {
    if (text.length > importCaps.charactersPerCell) throw new TooLargeGraph("charactersInCell");
    this.#signs += text.length;
    if (this.#signs > importCaps.bytesPerFile) throw new TooLargeGraph("bytes");
    return [text, null];
  }
}
