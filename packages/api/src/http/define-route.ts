import type { Disclosed, Viewer } from "@parent-circles/core";
import { z } from "zod";
import type { Records, StoredNetwork } from "../store/port.ts";
import { TooLargeHere } from "../store/row-count.ts";
import { asOfParameter, networkIdParameter } from "../wire/fields.ts";
import { answerOnce } from "./answer-once.ts";
import { refuseCall } from "../wire/http-error.ts";
import { countsOn } from "../acts/published.ts";
import type { Actor, Role } from "../wire/roles.ts";
import type { Services } from "../services.ts";
import { todayIn } from "../acts/today.ts";

/** What a handler answers: `body` of the answer's schema, and what goes into headers. */
export interface Reply<Body> {
  readonly body?: Body;
  readonly etag?: string;
  readonly location?: string;
  /** Server-sent events, in place of the body. */
  readonly events?: AsyncGenerator<string>;
  /** A session's token to be set as a cookie; `null` removes it. */
  readonly cookie?: string | null;
}

/** One call, checked: who, what, and the transaction in which it is answered. */
export interface Call<Params, Query, Body> {
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The ETag that a guarded change starts from; `undefined` to make something new. */
  readonly ifMatch: string | undefined;
  readonly records: Records;
  readonly services: Services;
  /** From which address the call came; to slow down guessing, and for nothing else. */
  readonly address: string;
}

/**
 * What a handler gives: the reply, or work that goes on after the transaction and then gives it. The work of a reading
 * rests on the network, the viewer and what was asked alone, so that it is done once for each state of the network.
 */
export type Answered<Body> = Reply<Body> | (() => Reply<Body> | Promise<Reply<Body>>);

/** The answer of a successful call. */
export interface AnswerDefinition<Answer> {
  readonly status: 200 | 201 | 202 | 204;
  readonly description: string;
  readonly schema?: Answer;
  /** `application/json` unless said otherwise. */
  readonly type?: string;
  /** The name of the file as which it comes when asked for as a table (`format=csv`); the body is its text then. */
  readonly table?: string;
}

/** One operation of the API: the Express route, the authorisation and the OpenAPI entry are made from it. */
export interface RouteDefinition<Params, Query, Body, Answer, Handler, Prepare = Handler> {
  readonly method: "get" | "post" | "put" | "delete";
  /** With parameters as in OpenAPI: `/v1/networks/{networkId}/reach`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** Who may call; `anyone` needs no session. Without this the server does not start. */
  readonly roles: readonly Role[] | "anyone";
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** The most bytes of a body. */
  readonly bodyLimit?: number;
  /**
   * Whose data a reading shows: everyone's on the map, or one person's (`personId` of the address). Such a reading is
   * written into the audit in the same transaction. Changes always are.
   */
  readonly reads?: "everyone" | "person";
  /**
   * Erases the person of the address: what stood for her in the audit goes once the entry is written, and the database's
   * files are cleaned before the answer is sent.
   */
  readonly erases?: boolean;
  /** The answer is a secret, so that it is not kept for repetition. */
  readonly secretAnswer?: boolean;
  /** The handler opens its own transactions: what it records stays even when the call is refused. */
  readonly ownTransactions?: boolean;
  /** The change says with If-Match which state it starts from. */
  readonly guarded?: boolean;
  /** Always answered in a thread, where there are any: what comes or what is worked on may be large. */
  readonly inThread?: boolean;
  /** Of a network of more people this is answered in a thread, where there are any. */
  readonly mostPeopleHere?: number;
  readonly answer: AnswerDefinition<Answer>;
  /** Works ahead of the transaction of a change; refuses nothing, since the call may be one that is only repeated. */
  readonly prepare?: Prepare;
  readonly handle: Handler;
}

/** A route as the server uses it, whatever its types were. */
export type Route = RouteDefinition<
  z.ZodObject,
  z.ZodObject,
  z.ZodType,
  z.ZodType,
  (call: Call<Record<string, string>, Record<string, unknown>, unknown>) => Promise<Answered<unknown>>,
  (call: Omit<Call<Record<string, string>, Record<string, unknown>, unknown>, "records">) => Promise<void> | void
>;

type None = z.ZodObject<Record<never, never>>;
type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
/** The body of an answer, which nobody changes. */
export type BodyOf<Answer extends z.ZodType> = DeepReadonly<z.output<Answer>>;

/** Defines an operation that tells nothing of a network: sessions, lists of measures, health. */
export function defineRoute<
  Params extends z.ZodObject = None,
  Query extends z.ZodObject = None,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
>(
  definition: RouteDefinition<
    Params,
    Query,
    Body,
    Answer,
    (
      call: Call<z.output<Params>, z.output<Query>, z.output<Body>>,
    ) => Promise<Answered<BodyOf<Answer>>> | Answered<BodyOf<Answer>>,
    (call: Omit<Call<z.output<Params>, z.output<Query>, z.output<Body>>, "records">) => Promise<void> | void
  >,
): Route {
  return definition as unknown as Route;
}

/** A call about one network, which is loaded, as it may be looked at by whoever calls. */
export interface NetworkCall<Params, Query, Body> extends Call<Params, Query & { asOf?: string | undefined }, Body> {
  readonly stored: StoredNetwork;
  /** Who looks, and at which day's state. */
  readonly viewer: Viewer;
}

/**
 * Defines an operation on one network. What it answers has passed disclosure: the type of the handler's result says so,
 * and nothing else compiles. Readings take `?asOf=`.
 */
export function defineNetworkRoute<
  Params extends z.ZodObject = None,
  Query extends z.ZodObject = None,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
>(
  definition: RouteDefinition<
    Params,
    Query,
    Body,
    Answer,
    (
      call: NetworkCall<z.output<Params>, z.output<Query>, z.output<Body>>,
    ) => Promise<Answered<Disclosed<BodyOf<Answer>>>> | Answered<Disclosed<BodyOf<Answer>>>,
    (call: Omit<NetworkCall<z.output<Params>, z.output<Query>, z.output<Body>>, "records">) => Promise<void> | void
  >,
): Route {
  type Handled = Call<z.output<Params> & { networkId: string }, z.output<Query> & { asOf?: string }, z.output<Body>>;
  const handle = async (call: Handled) => {
    const { networkId } = call.params;
    const { networks } = call.records;
    const stored = await (definition.method === "get" ? networks.load(networkId) : networks.loadForChange(networkId));
    if (stored === undefined) return refuseCall("http/not-found");
    const { mostPeopleHere = Infinity } = definition;
    if (call.services.elsewhere !== undefined && stored.network.people.size > mostPeopleHere) throw new TooLargeHere();
    const viewer = viewerOf(call, stored);
    const answered = await definition.handle({ ...call, stored, viewer });
    if (definition.method !== "get" || typeof answered !== "function") return answered;
    const asked = JSON.stringify([definition.operationId, viewer, call.params, call.query]);
    return () => answerOnce(stored.network, asked, answered);
  };
  const prepare = async (call: Omit<Handled, "records">): Promise<void> => {
    const stored = await call.services.store.read(({ networks }) => networks.load(call.params.networkId));
    if (stored !== undefined) await definition.prepare?.({ ...call, stored, viewer: viewerOf(call, stored) });
  };
  return {
    ...definition,
    ...(definition.prepare === undefined ? {} : { prepare }),
    params: (definition.params ?? z.strictObject({})).extend({ networkId: networkIdParameter }),
    // A change is made today: who could date it would end a consent tomorrow, or begin one yesterday.
    query: (definition.query ?? z.strictObject({})).extend(definition.method === "get" ? { asOf: asOfParameter } : {}),
    handle,
  } as unknown as Route;
}

function viewerOf(
  { actor, query, services }: Pick<Call<unknown, { asOf?: string }, unknown>, "actor" | "query" | "services">,
  stored: StoredNetwork,
): Viewer {
  const asOf = query.asOf ?? todayIn(stored.network, services.clock());
  const { role, person, institution } = actor;
  return {
    role,
    asOf,
    ...(person === undefined ? {} : { person }),
    ...(institution === undefined ? {} : { institution }),
    ...(query.asOf === undefined ? {} : { countsOn: countsOn({ stored, services }, asOf) }),
  } as Viewer;
}
