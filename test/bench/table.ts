import { cpus } from "node:os";

/** One line of the table: what was done, on how many people and ties, and how long the library and its peers took. */
export interface Line {
  readonly work: string;
  readonly size: string;
  readonly ms: number;
  readonly peers: Readonly<Record<string, number | undefined>>;
  /** For work that no peer does. */
  readonly goalMs?: number;
}

const names: Readonly<Record<string, string>> = {
  read: "read a document (JSON text to model)",
  "read and build": "read a document and build the graph",
  build: "build the contact graph from the model",
  routes: "best routes from 20 key figures, two steps",
  "routes three": "best routes from 20 key figures, three steps",
  betweenness: "betweenness",
  "betweenness weighted": "betweenness by −ln trust",
  "closeness harmonic": "harmonic closeness",
  constraint: "constraint",
  "k-core": "k-core",
  "kpp-pos-reach": "two-step reach of ten people",
  "kpp-pos": "distance-weighted reach of ten people",
};

const peerNames = ["igraph", "networkx", "graphology", "JSON.parse"] as const;

/** The table as Markdown, with what it was measured on and the command that prints it. */
export function tableOf(lines: readonly Line[], versions: Readonly<Record<string, string>>): string {
  const peersMeasured = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const compared = lines.filter(({ goalMs }) => goalMs === undefined);
  const own = lines.filter(({ goalMs }) => goalMs !== undefined);
  return [
    "# Benchmarks",
    "",
    "How long the library takes beside other tools on the same arcs in the same run: its time divided by theirs, so below",
    "1 is faster. `pnpm bench` prints this table; `pnpm bench --save` writes it here and keeps the ratios, against which",
    "the next run is compared. Sizes are people / ties.",
    "",
    `Measured on Node ${process.versions.node}, ${cpus().length} cores, one thread, against ${[...peersMeasured, "graphology 0.26"].join(", ")}.`,
    "Times are processor time, the least of several runs. igraph looks for routes of any length, the library for those within",
    "its steps. Reading checks every value of the document; igraph and networkx are given checked numbers. A measure is timed",
    "as it is asked for, with its answer per person.",
    "",
    `| work | size | ms | ${peerNames.map((name) => `÷ ${name}`).join(" | ")} |`,
    `| --- | --- | --: | ${peerNames.map(() => "--:").join(" | ")} |`,
    ...compared.map(
      ({ work, size, ms, peers }) =>
        `| ${names[work] ?? work} | ${size} | ${shown(ms)} | ${peerNames.map((name) => ratio(ms, peers[name])).join(" | ")} |`,
    ),
    "",
    "What no other tool does:",
    "",
    "| work | size | ms | goal, ms |",
    "| --- | --- | --: | --: |",
    ...own.map(({ work, size, ms, goalMs }) => `| ${work} | ${size} | ${shown(ms)} | ${goalMs} |`),
    "",
  ].join("\n");
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

const ratio = (ms: number, peer: number | undefined): string => (peer === undefined ? "" : shown(ms / peer));
