import { identifyKeyFigures, measure, readNetworkText } from "../../packages/core/src/index.ts";
import { contactGraphOf } from "../../packages/core/src/trust/contact-graph.ts";
import { introducersIn, routeLimits, routesFrom } from "../../packages/core/src/trust/routes.ts";
import { leastMs } from "./least-ms.ts";
import { asOf, type BenchNetwork } from "./networks.ts";

/** Milliseconds of the library on one network, by work. */
export async function timesOfLibrary(bench: BenchNetwork): Promise<Record<string, number>> {
  const { document, network, askers, group } = bench;
  const text = JSON.stringify(document);
  const ids = network.rows.people.map(({ id }) => id);
  const set = group.map((member) => ids[member] as string);
  const graph = contactGraphOf(network, { asOf });
  const routes = (maxHops: number) => {
    const limits = routeLimits(network, maxHops, introducersIn(network, graph, new Set()));
    return () => askers.map((asker) => routesFrom(graph, asker, limits).reached.length);
  };
  const times: Record<string, number> = {
    "JSON.parse": await leastMs(() => JSON.parse(text) as unknown),
    read: await leastMs(() => readNetworkText(text)),
    build: await leastMs(() =>
      contactGraphOf({ ...network, rows: { ...network.rows, ties: [...network.rows.ties] } }, { asOf }),
    ),
    "read and build": await leastMs(() => contactGraphOf(readNetworkText(text), { asOf })),
    routes: await leastMs(routes(2)),
    "routes three": await leastMs(routes(3)),
    constraint: await leastMs(() => measure(network, "constraint", { asOf })),
    "k-core": await leastMs(() => measure(network, "k-core", { asOf })),
    "kpp-pos-reach": await leastMs(() => measure(network, "kpp-pos-reach", { asOf, set, maxHops: 2 })),
    "kpp-pos": await leastMs(() => measure(network, "kpp-pos", { asOf, set })),
  };
  if (network.people.size > 5_000) return times;
  times["betweenness"] = await leastMs(() => measure(network, "betweenness", { asOf }));
  times["betweenness weighted"] = await leastMs(() => measure(network, "betweenness", { asOf, weighted: true }));
  times["closeness harmonic"] = await leastMs(() => measure(network, "closeness", { asOf, form: "harmonic" }));
  return times;
}

/** What no peer does, with the goal of the design in milliseconds. */
export interface OwnWork {
  readonly name: string;
  readonly people: number;
  readonly tiesPerPerson: number;
  readonly goalMs: number;
  readonly run: (bench: BenchNetwork) => unknown;
}

const keyFigures = (size: number, replicates: number) => (bench: BenchNetwork) => {
  const found = identifyKeyFigures(bench.network, { asOf, size, replicates });
  if (found.proof !== "exact") throw new Error("the search was to be exact");
  return found;
};

/** The own figures of the design. */
export const ownWorks: readonly OwnWork[] = [
  { name: "best group of 4, exact with proof", people: 60, tiesPerPerson: 4, goalMs: 100, run: keyFigures(4, 0) },
  { name: "best group of 5, exact with proof", people: 150, tiesPerPerson: 4, goalMs: 2_000, run: keyFigures(5, 0) },
  {
    name: "key figures, group of 6, 200 replicates",
    people: 80,
    tiesPerPerson: 3,
    goalMs: 1_000,
    run: keyFigures(6, 200),
  },
  {
    name: "key figures, group of 6, 200 replicates",
    people: 1_000,
    tiesPerPerson: 5,
    goalMs: 1_000,
    run: keyFigures(6, 200),
  },
];
