import { readFileSync } from "node:fs";
import { type Network, readNetwork } from "@parent-circles/core";
import { kite, lineOfFive, twoTriangles } from "../support/small-networks.ts";

type PerPerson = Readonly<Record<string, number | null>>;

/** What a group of the reference values holds about distance-weighted reach. */
export interface ReachValues {
  readonly paper: number;
  readonly excludeOverN: number;
  readonly excludeOverRest: number | null;
  readonly reach1: number;
  readonly reach2: number;
}

/** The values of networkx, igraph and numpy for one network, its ties directed or both ways. */
export interface ToolValues {
  readonly betweenness: PerPerson;
  readonly betweennessWeighted: PerPerson;
  readonly closeness: PerPerson;
  readonly harmonic: PerPerson;
  readonly degree: PerPerson;
  readonly pagerank: PerPerson;
  readonly constraint: PerPerson;
  readonly coreNumber: PerPerson;
  readonly effectiveSize: PerPerson;
  readonly density: number;
  readonly densityAmongContacts: PerPerson;
  readonly components: number;
  readonly componentSize: PerPerson;
  readonly articulationPoints: readonly string[];
  readonly partsWithoutEach: PerPerson;
  readonly eiIndex: number | null;
  readonly eigenvector?: PerPerson;
  readonly reciprocity?: number;
  readonly reciprocityOf?: PerPerson;
  readonly diffusion: Readonly<Record<"1" | "2" | "3", PerPerson>>;
  readonly kppPos: Readonly<Record<string, ReachValues>>;
  readonly kppNeg: PerPerson;
  readonly kppNegDistance: PerPerson;
  readonly kppNegNobody: readonly [number, number];
  readonly keyFigures?: ReachValues & {
    readonly ids: readonly string[];
    readonly kppNeg: number;
    readonly kppNegDistance: number;
    readonly density: number;
    readonly components: number;
    readonly articulation: number;
  };
  readonly bestPairs: Readonly<
    Record<string, { readonly value: number; readonly sets: readonly (readonly number[])[] }>
  >;
  /** By number, in the order of the people. */
  readonly igraph: {
    readonly betweenness: readonly number[];
    readonly coreness: readonly number[];
    readonly constraint: readonly (number | null)[];
    readonly pagerank: readonly number[];
    readonly articulation: readonly number[];
    readonly components: number;
    readonly reciprocity: number | null;
  };
}

interface NetworkValues {
  readonly directed: ToolValues;
  readonly undirected: ToolValues;
  readonly evidence: readonly (readonly [string, string, number, number])[] | null;
  readonly reachDirect: PerPerson;
  readonly reachIntroduced: PerPerson;
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

const tools = read("./tools/networkx-igraph.json") as { networks: Readonly<Record<string, NetworkValues>> };
const sna = read("./tools/sna.json") as {
  networks: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
};

const drawn: Readonly<Record<string, Network>> = { kite, lineOfFive, twoTriangles };

/** A network of the tools' files, with what they found. */
export interface ReferenceNetwork {
  readonly name: string;
  readonly network: Network;
  readonly values: NetworkValues;
  /** The roles w_I, w_O, b_IO, b_OI and b_O by sna, per person. */
  readonly brokerage: Readonly<Record<string, readonly number[]>>;
}

/** Every network that the tools were run on. */
export const referenceNetworks: readonly ReferenceNetwork[] = Object.entries(tools.networks).map(([name, values]) => ({
  name,
  network: drawn[name] ?? (values.evidence === null ? demo(name) : randomNetwork(values)),
  values,
  brokerage: sna.networks[name] ?? {},
}));

/** The roles that sna found in fixture D. */
export const brokerageOfFixtureD = sna.networks["fixtureD"] ?? {};

function demo(name: string): Network {
  return readNetwork(read(`../../examples/data/${name}.json`));
}

function randomNetwork({ evidence, reachDirect }: NetworkValues): Network {
  const roleOf = (index: number): string => (index < 4 ? "keyFigure" : index < 7 ? "candidate" : "member");
  return readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "random" },
    people: Object.keys(reachDirect)
      .sort()
      .map((id, index) => ({ id, role: roleOf(index), consent: { state: "informed" } })),
    ties: evidence?.map(([from, to, positive, negative]) => ({
      from,
      to,
      type: "trust",
      evidence: { positive, negative },
    })),
  });
}
