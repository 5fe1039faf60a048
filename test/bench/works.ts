import { randomFrom } from "../../packages/core/src/base/random.ts";
import {
  identifyKeyFigures,
  measure,
  type NetworkDocument,
  oneMoreAsk,
  type OutreachRequest,
  readNetwork,
  readNetworkText,
} from "../../packages/core/src/index.ts";
import { contactGraphOf } from "../../packages/core/src/trust/contact-graph.ts";
import { introducersIn, routeLimits, routesFrom } from "../../packages/core/src/trust/routes.ts";
import { leastMs } from "./least-ms.ts";
import { regularRequest } from "../support/regular-request.ts";
import { asOf, benchNetwork, type BenchNetwork } from "./networks.ts";

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
  readonly size: string;
  readonly goalMs: number;
  /** Makes what is worked on, and returns the work. */
  readonly prepare: () => () => unknown;
}

interface GroupWork {
  readonly people: number;
  readonly tiesPerPerson: number;
  readonly size: number;
  readonly replicates: number;
  /** The share of the people who were not interviewed. */
  readonly missing?: number;
}

const keyFigures =
  ({ people, tiesPerPerson, size, replicates, missing = 0 }: GroupWork): OwnWork["prepare"] =>
  () => {
    const { document } = benchNetwork(people, tiesPerPerson);
    const network = readNetwork(withMissing(document, missing));
    return () => {
      const found = identifyKeyFigures(network, { asOf, size, replicates });
      if (found.proof !== "exact") throw new Error("the search was to be exact");
      return found;
    };
  };

/** The document without the interviews of a share of its people, drawn from a seed. */
function withMissing(document: NetworkDocument, share: number): NetworkDocument {
  const random = randomFrom(7);
  const missing = new Set(document.people.filter(() => random.fraction() < share).map(({ id }) => id));
  return {
    ...document,
    people: document.people.map((person) => ({ ...person, interviewed: !missing.has(person.id) })),
    ties: document.ties?.filter(({ from }) => !missing.has(from)),
  };
}

/** The hardest of a thousand regular requests with fifty targets. */
const hardRequest = { seed: 673, targets: 50 };

const oneMoreAskOfEach: OwnWork["prepare"] = () => {
  const { document, targets } = regularRequest(hardRequest.seed);
  if (targets.length !== hardRequest.targets) throw new Error("the request was to have fifty targets");
  const network = readNetwork(document);
  const request: OutreachRequest = { id: "r", kind: "contactRequest", institution: "school", targets: [...targets] };
  return () => {
    const gains = oneMoreAsk(network, request, { asOf });
    if (gains.some(({ proof }) => proof !== "exact")) throw new Error("every plan was to be proved");
    return gains;
  };
};

const sizeOf = ({ people, tiesPerPerson }: GroupWork): string => `${people} / ${people * tiesPerPerson}`;
const groupWork = (name: string, goalMs: number, work: GroupWork): OwnWork => ({
  name,
  size: sizeOf(work),
  goalMs,
  prepare: keyFigures(work),
});

const fast = { tiesPerPerson: 4, replicates: 0 };
const judged = { size: 6, replicates: 200 };

/** The own figures of the design. */
export const ownWorks: readonly OwnWork[] = [
  groupWork("best group of 4, exact with proof", 100, { ...fast, people: 60, size: 4 }),
  groupWork("best group of 5, exact with proof", 2_000, { ...fast, people: 150, size: 5 }),
  groupWork("key figures, group of 6, 200 replicates", 1_000, { ...judged, people: 80, tiesPerPerson: 3 }),
  groupWork("key figures, group of 6, 200 replicates", 1_000, { ...judged, people: 1_000, tiesPerPerson: 5 }),
  groupWork("the same with 60 % not interviewed", 1_000, {
    ...judged,
    people: 1_000,
    tiesPerPerson: 5,
    missing: 0.6,
  }),
  { name: "one more ask of each key figure, 50 targets", size: "92 / 129", goalMs: 500, prepare: oneMoreAskOfEach },
];
