import { type Network, retentionClocks } from "@parent-circles/core";
import { daysKept } from "../../jobs/clocks.ts";
import type { Route } from "../../http/route.ts";
import { allRoutes } from "../../routes/index.ts";
import type { Records, SessionRecord, Store } from "../../store/port.ts";
import { type Schemas, type StoredField, storedFields } from "./fields.ts";

/** How long something is kept, and what happens then. */
export interface ClockFact {
  readonly id: string;
  readonly what: string;
  readonly days?: number;
  readonly months?: number;
  readonly happens: string;
}

/** One neighbourhood as it is set up at this moment; nobody of it is named. */
export interface NetworkFact {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** Every setting, with the default where the network sets none. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Institutions, and whether anybody agreed to be named to each. */
  readonly institutions: readonly {
    readonly name: string;
    readonly kind: string;
    readonly reads: "names" | "counts";
  }[];
  readonly keys: readonly Pick<SessionRecord, "role" | "institution" | "expiresAt">[];
}

/** All that the software knows of how it is used: what an assessment and a register are made from. */
export interface RegisterFacts {
  readonly madeOn: string;
  /** `undefined` where nobody has said so yet. */
  readonly controller: string | undefined;
  readonly assessment: string | undefined;
  readonly storage: "SQLite" | "PostgreSQL";
  readonly networks: readonly NetworkFact[];
  readonly clocks: readonly ClockFact[];
  readonly operations: readonly Pick<Route, "operationId" | "method" | "path" | "summary" | "roles" | "reads">[];
  readonly fields: readonly StoredField[];
}

/** What the software is told from outside, beside what its store holds. */
export interface Surrounding extends Pick<RegisterFacts, "madeOn" | "controller" | "assessment" | "storage"> {
  readonly schemas?: Schemas;
}

/** Reads the facts from an installation as it is at this moment. */
export async function registerFacts(store: Store, { schemas, ...around }: Surrounding): Promise<RegisterFacts> {
  const networks = await store.read(async (records) => {
    const found: NetworkFact[] = [];
    for (const id of await records.networks.ids()) found.push(...(await factsOf(records, id)));
    return found;
  });
  return { ...around, networks, clocks: allClocks(), operations: operations(), fields: storedFields(schemas) };
}

async function factsOf({ networks, sessions }: Records, id: string): Promise<NetworkFact[]> {
  const stored = await networks.load(id);
  if (stored === undefined) return [];
  const { network } = stored;
  const keys = await sessions.keysOf(id);
  return [
    {
      id,
      name: network.head.name ?? id,
      people: network.people.size,
      settings: network.settings,
      institutions: institutionsIn(network),
      keys: keys.map(({ role, institution, expiresAt }) => ({ role, institution, expiresAt })),
    },
  ];
}

const institutionsIn = ({ rows }: Network): NetworkFact["institutions"] =>
  rows.institutions.map(({ id, name = id, kind }) => {
    const isNamed = rows.people.some(({ consent }) => consent?.scopes?.includes(`nameToInstitution:${id}`) === true);
    return { name, kind, reads: isNamed ? "names" : "counts" };
  });

const allClocks = (): ClockFact[] => [
  ...Object.entries(retentionClocks).map(([id, clock]) => ({ id, ...clock })),
  ...Object.entries(daysKept).map(([id, days]) => ({ id, what: id, days, happens: "removed" })),
];

const operations = (): RegisterFacts["operations"] =>
  allRoutes().map(({ operationId, method, path, summary, roles, reads }) => {
    const operation = { operationId, method, path, summary, roles };
    return reads === undefined ? operation : { ...operation, reads };
  });
