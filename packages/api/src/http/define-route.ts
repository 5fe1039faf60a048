import { isStill, type Network, type Viewer } from "@parent-circles/core";
import { z } from "zod";
import { countsOn } from "../acts/published.ts";
import { todayIn } from "../acts/today.ts";
import { permissions } from "../identity/permissions.ts";
import { rolesFor } from "../identity/roles-for.ts";
import type { StoredNetwork } from "../store/port.ts";
import { asOfParameter, networkIdParameter } from "../wire/fields.ts";
import { refuseCall } from "../wire/http-error.ts";
import type { AnyCall, Early, NetworkCall, NetworkDefinition, PlainDefinition, Reply, Route } from "./route.ts";

type None = z.ZodObject<Record<never, never>>;

/** Defines an operation that tells nothing of a network; refused when no permission holds it. */
export function defineRoute<
  Params extends z.ZodObject = None,
  Query extends z.ZodObject = None,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
  Prepared = undefined,
>(definition: PlainDefinition<Params, Query, Body, Answer, Prepared>): Route {
  const roles = rolesFor(definition.operationId);
  return { ...definition, roles, takes: definition.takes ?? {} } as unknown as Route;
}

/**
 * Defines an operation on one network, which is loaded for it. Readings take `?asOf=`; a change is made today: who could
 * date it would end a consent tomorrow, or begin one yesterday.
 */
export function defineNetworkRoute<
  Params extends z.ZodObject = None,
  Query extends z.ZodObject = None,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
  Prepared = undefined,
>(definition: NetworkDefinition<Params, Query, Body, Answer, Prepared>): Route {
  const typed = definition as unknown as NetworkRoute;
  const { prepare, ...rest } = typed;
  const { takes = {} } = definition;
  return {
    ...rest,
    roles: rolesFor(definition.operationId),
    takes: {
      ...takes,
      params: (takes.params ?? z.strictObject({})).extend({ networkId: networkIdParameter }),
      query: (takes.query ?? z.strictObject({})).extend(definition.method === "get" ? { asOf: asOfParameter } : {}),
    },
    handle: typed.method === "get" ? reading(typed) : changing(typed),
    ...(prepare === undefined ? {} : { prepare: (call: Early<AnyCall>) => ahead(typed, call) }),
  } as Route;
}

type AnyNetworkCall = NetworkCall<Record<string, string>, Record<string, unknown>, unknown, unknown>;
type PrepareOnNetwork = (call: Early<AnyNetworkCall>) => unknown;
type NetworkRoute = Omit<Route, "handle" | "prepare"> & {
  readonly handle: (call: AnyNetworkCall) => ReturnType<Route["handle"]>;
  readonly prepare?: PrepareOnNetwork;
};

/** Reads a network. Work that is left for after the transaction is done once for those who ask the same at once. */
const reading =
  (route: NetworkRoute): Route["handle"] =>
  async (call) => {
    const stored = (await call.records.networks.load(call.params.networkId ?? "")) ?? refuseCall("http/not-found");
    const viewer = viewerOf(route, call, stored);
    const answered = await route.handle({ ...call, stored, viewer });
    if (typeof answered !== "function") return answered;
    const asked = JSON.stringify([route.operationId, viewer, call.params, call.query]);
    return () => sharedWork(stored.network, asked, async () => answered());
  };

interface PreparedFor {
  readonly revision: number;
  /** Returns what was prepared, or throws what it was refused with. */
  readonly result: () => unknown;
}

/** Changes a network. What was prepared holds while the network is as it was; else it is worked out again. */
const changing =
  (route: NetworkRoute): Route["handle"] =>
  async (call) => {
    const { networks } = call.records;
    const stored = (await networks.loadForChange(call.params.networkId ?? "")) ?? refuseCall("http/not-found");
    const onNetwork = { ...call, stored, viewer: viewerOf(route, call, stored) };
    if (route.prepare === undefined) return route.handle(onNetwork);
    const prepared = call.prepared() as PreparedFor | undefined;
    if (prepared?.revision === stored.revision) return route.handle({ ...onNetwork, prepared: prepared.result });
    const { store } = call.services;
    const read: typeof store.read = (work) => work(call.records);
    const inTransaction = { ...call.services, store: { ...store, read } };
    const result = await route.prepare({ ...onNetwork, services: inTransaction });
    return route.handle({ ...onNetwork, prepared: () => result });
  };

async function ahead(route: NetworkRoute, call: Early<AnyCall>): Promise<PreparedFor | undefined> {
  const stored = await call.services.store.read(({ networks }) => networks.load(call.params.networkId ?? ""));
  if (stored === undefined) return undefined;
  const result = await settled(() => route.prepare?.({ ...call, stored, viewer: viewerOf(route, call, stored) }));
  return { revision: stored.revision, result };
}

/** Does something now, and returns what tells of its outcome: the result, or what was thrown. */
export async function settled(act: () => unknown): Promise<() => unknown> {
  try {
    const result = await act();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/**
 * Who looks at a network, and at which day's state.
 *
 * @throws HttpError `http/not-allowed` for whoever is not any more, by the network, who her session says; what is hers to
 * decide on her own data stays hers
 */
function viewerOf({ operationId }: NetworkRoute, call: Early<AnyCall>, stored: StoredNetwork): Viewer {
  const { actor, query, services } = call;
  const { role, person, institution } = actor;
  const today = todayIn(stored.network, services.clock());
  const isHers = permissions.exerciseRights.operations.includes(operationId);
  if (!isHers && !isStill(stored.network, { role, person: person ?? "", institution: institution ?? "", asOf: today }))
    refuseCall("http/not-allowed");
  const asked = typeof query.asOf === "string" ? query.asOf : undefined;
  const asOf = asked ?? today;
  return {
    role,
    asOf,
    ...(person === undefined ? {} : { person }),
    ...(institution === undefined ? {} : { institution }),
    ...(asked === undefined ? {} : { countsOn: countsOn({ stored, services }, asOf) }),
  } as Viewer;
}

const underWay = new WeakMap<Network, Map<string, Promise<Reply<unknown>>>>();

/**
 * The reply to a question about one state of a network: worked out once for all who ask while it is worked on, and kept
 * for nobody who asks later.
 */
export async function sharedWork(
  network: Network,
  asked: string,
  work: () => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  const questions = underWay.get(network) ?? new Map<string, Promise<Reply<unknown>>>();
  underWay.set(network, questions);
  const present = questions.get(asked);
  if (present !== undefined) return present;
  const begun = work().finally(() => questions.delete(asked));
  questions.set(asked, begun);
  return begun;
}
