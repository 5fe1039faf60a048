/**
 * Times the library beside other tools in one run and prints the ratios: `pnpm bench`. With `--save` the table goes to
 * docs/benchmarks.md and the ratios to test/bench/baseline.json; otherwise it says where a ratio has grown by half.
 * igraph and networkx are asked when a python3 with them is there (Debian: python3-igraph, python3-networkx).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timesOfGraphology } from "./graphology-peers.ts";
import { leastMs } from "./least-ms.ts";
import { benchNetwork, type BenchNetwork } from "./networks.ts";
import { type Line, tableOf } from "./table.ts";
import { ownWorks, timesOfLibrary } from "./works.ts";

const sizes = [
  { name: "3k / 30k", people: 3_000, tiesPerPerson: 10 },
  { name: "30k / 300k", people: 30_000, tiesPerPerson: 10 },
];
const baselineFile = new URL("./baseline.json", import.meta.url);
const docsFile = new URL("../../docs/benchmarks.md", import.meta.url);

interface PythonTimes {
  readonly versions: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** The times of igraph and networkx; nothing where no python3 has them. */
function timesOfPython(networks: ReadonlyMap<string, BenchNetwork>): PythonTimes {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const given = Object.fromEntries(
    [...networks].map(([name, { document, rows, askers, group }], place) => {
      const path = join(folder, `document-${place}.json`);
      writeFileSync(path, JSON.stringify(document));
      const sources = Array.from({ length: rows.size }, (_, node) => node).flatMap((node) =>
        Array.from(rows.targets.subarray(rows.offsets[node], rows.offsets[node + 1]), () => node),
      );
      return [
        name,
        { size: rows.size, sources, targets: [...rows.targets], costs: [...rows.costs], askers, group, document: path },
      ];
    }),
  );
  writeFileSync(join(folder, "networks.json"), JSON.stringify(given));
  const script = join(import.meta.dirname, "peers.py");
  for (const python of ["python3", "/usr/bin/python3"]) {
    const asked = spawnSync(python, [script, join(folder, "networks.json")], { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (asked.status !== 0) continue;
    rmSync(folder, { recursive: true });
    return JSON.parse(asked.stdout) as PythonTimes;
  }
  rmSync(folder, { recursive: true });
  return { versions: {}, found: {} };
}

async function linesOf(): Promise<{ lines: Line[]; versions: PythonTimes["versions"] }> {
  const networks = new Map(sizes.map(({ name, people, tiesPerPerson }) => [name, benchNetwork(people, tiesPerPerson)]));
  const python = timesOfPython(networks);
  const lines: Line[] = [];
  for (const [size, network] of networks) {
    const [own, graphology] = [await timesOfLibrary(network), await timesOfGraphology(network)];
    for (const [work, ms] of Object.entries(own)) {
      const same = work === "routes three" ? "routes" : work;
      const peers = { ...python.found[size]?.[same], graphology: graphology[same] };
      const base = work === "read" ? { "JSON.parse": own["JSON.parse"] } : {};
      if (work !== "JSON.parse") lines.push({ work, size, ms, peers: { ...peers, ...base } });
    }
  }
  for (const { name, size, goalMs, prepare } of ownWorks)
    lines.push({ work: name, size, ms: await leastMs(prepare()), peers: {}, goalMs });
  return { lines, versions: python.versions };
}

const ratioKey = ({ work, size }: Line, peer: string): string => `${work} | ${size} | ${peer}`;

const ratiosOf = (lines: readonly Line[]): Record<string, number> =>
  Object.fromEntries(
    lines.flatMap((line) =>
      Object.entries(line.peers).flatMap(([peer, ms]) =>
        ms === undefined ? [] : [[ratioKey(line, peer), Number((line.ms / ms).toPrecision(3))]],
      ),
    ),
  );

const { lines, versions } = await linesOf();
const table = tableOf(lines, versions);
console.log(table);
if (process.argv.includes("--save")) {
  writeFileSync(baselineFile, `${JSON.stringify(ratiosOf(lines), null, 2)}\n`);
  writeFileSync(docsFile, table);
  spawnSync("node_modules/.bin/oxfmt", ["docs/benchmarks.md"], { cwd: join(import.meta.dirname, "../..") });
} else if (existsSync(baselineFile)) {
  const before = JSON.parse(readFileSync(baselineFile, "utf8")) as Record<string, number>;
  for (const [key, ratio] of Object.entries(ratiosOf(lines)))
    if (ratio > 1.5 * (before[key] ?? Infinity)) console.log(`slower than saved: ${key}: ${before[key]} → ${ratio}`);
}
