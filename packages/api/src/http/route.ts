import type { Disclosed, Viewer } from "@parent-circles/core";
import type { Language } from "@parent-circles/words";
import type { z } from "zod";
import type { JobFollowed } from "../jobs/job-events.ts";
import type { Services } from "../services.ts";
import type { Records, StoredNetwork } from "../store/port.ts";
import type { Actor, Role } from "../wire/roles.ts";

/** A call that was admitted, as it came: plain data, so that a worker can be told. */
export interface Received {
  /** The call's own id, for the log and for whoever reports a problem. */
  readonly callId: string;
  /** The language that whoever calls asks for: refusals are told in it, and lists of words. */
  readonly language: Language;
  readonly actor: Actor;
  readonly params: unknown;
  readonly query: unknown;
  /** The bytes of a JSON body, unread; `undefined` for a route without one. */
  readonly body: Uint8Array | undefined;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** From which address the call came; to slow down guessing, and for nothing else. */
  readonly address: string;
  /** At which server's name it came: passkeys work at one. */
  readonly host: string;
  /** The mark of a device on which an account was before. */
  readonly device: string | undefined;
}

/** What a handler returns: `body` of the answer's schema, and what goes into headers. */
export interface Reply<Body> {
  readonly body?: Body;
  readonly etag?: string;
  readonly location?: string;
  /** The language of the body, where it speaks the one that is asked for. */
  readonly language?: Language;
  /** Server-sent events on a job, in place of the body. */
  readonly events?: JobFollowed;
  /** Somebody was erased: nothing of her is left in the database's files when this is sent, the first time or again. */
  readonly erases?: boolean;
  /** A session's token to be set as a cookie; `null` removes it. */
  readonly cookie?: string | null;
  /** The mark by which this device is known again. */
  readonly device?: string;
}

/** The response to a call, written as it goes out: plain data, so that a worker can send it back. */
export interface WrittenResponse extends Omit<Reply<never>, "body"> {
  readonly status: number;
  readonly body?: string | Uint8Array;
  readonly type?: string;
  /** The name of the file as which it is to be kept. */
  readonly fileName?: string;
  /** Sessions were ended where the call was performed. */
  readonly changesSessions?: boolean;
  /** After how many seconds the call may come again. */
  readonly retryAfter?: number;
  /** What went wrong that should not, and where; a message may repeat what was sent, these do not. */
  readonly unexpected?: { readonly name: string; readonly at: string | undefined };
}

/** Performs a call by the id of its operation, wherever that is done. */
export type Perform = (operationId: string, received: Received) => Promise<WrittenResponse>;

/** One call, checked: who, what, and the transaction in which it is answered. */
export interface Call<Params, Query, Body, Prepared = undefined> {
  readonly actor: Actor;
  readonly language: Language;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The ETag that a guarded change starts from; `undefined` to make something new. */
  readonly ifMatch: string | undefined;
  readonly records: Records;
  readonly services: Services;
  readonly address: string;
  readonly host: string;
  readonly device: string | undefined;
  /** What `prepare` made; throws what it threw. */
  readonly prepared: () => Prepared;
}

/** A call about one network, which is loaded, as it may be looked at by whoever calls. */
export interface NetworkCall<Params, Query, Body, Prepared = undefined> extends Call<
  Params,
  Query & { asOf?: string | undefined },
  Body,
  Prepared
> {
  readonly stored: StoredNetwork;
  /** Who looks, and at which day's state. */
  readonly viewer: Viewer;
}

/** What is known of a call before its transaction. */
export type Early<AnyCall> = Omit<AnyCall, "records" | "prepared">;

/** What a handler returns: the reply, or work that goes on after the transaction and then returns it. */
export type Answered<Body> = Reply<Body> | (() => Reply<Body> | Promise<Reply<Body>>);

/** The answer of a successful call. */
export interface AnswerDefinition<Answer> {
  readonly status: 200 | 201 | 202 | 204;
  readonly description: string;
  readonly schema?: Answer;
  /** `application/json` unless said otherwise. */
  readonly type?: string;
  /** The name of the file as which it is to be kept. */
  readonly fileName?: string;
  /** The name of the file, without its ending, as which it comes when asked for as a table (`format=csv`, `format=xlsx`). */
  readonly table?: string;
  /** It is a secret, and so not kept to be repeated. */
  readonly secret?: boolean;
}

/** What a call brings with it: the parts of its address, its query and its body, each by a schema. */
export interface TakenParts<Params, Query, Body> {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** The change says with If-Match which state it starts from. */
  readonly guarded?: boolean;
}

/** Where an operation stood before: it answers there for one version more, marked as deprecated. */
export interface DeprecatedAlias {
  readonly path: string;
  /** The id that it had there, for clients that were generated from the OpenAPI document. */
  readonly operationId: string;
  /** The day from which on the new address is to be used. */
  readonly since: string;
}

/**
 * One operation of the API: the Express route and the OpenAPI entry are made from it. Who may call it stands with its
 * `operationId` in `identity/permissions.ts`.
 */
export interface RouteDefinition<Params, Query, Body, Answer, Handler, Prepare = unknown> {
  readonly method: "get" | "post" | "put" | "delete";
  /** With parameters as in OpenAPI: `/v1/networks/{networkId}/reach`. */
  readonly path: string;
  readonly operationId: string;
  readonly deprecatedAlias?: DeprecatedAlias;
  readonly summary: string;
  readonly description?: string;
  readonly takes?: TakenParts<Params, Query, Body>;
  readonly answer: AnswerDefinition<Answer>;
  /** Whose data a reading shows, for the audit: everyone's on the map, or one person's (`personId` of the address). */
  readonly reads?: "everyone" | "person";
  /** Takes long, or a body of up to 8 MB: done in a worker for long work, where each network has its turn. */
  readonly long?: boolean;
  /** Long work ahead of a change's transaction, in which nobody else could write; its result is `call.prepared()`. */
  readonly prepare?: Prepare;
  readonly handle: Handler;
}

/** A call as the server makes it, whatever the types of its parts are. */
export type AnyCall = Call<Record<string, string>, Record<string, unknown>, unknown, unknown>;

type AnyParts = TakenParts<z.ZodObject, z.ZodObject, z.ZodType>;
type AnyDefinition = RouteDefinition<
  z.ZodObject,
  z.ZodObject,
  z.ZodType,
  z.ZodType,
  (call: AnyCall) => Promise<Answered<unknown>>,
  (call: Early<AnyCall>) => Promise<unknown>
>;

/** A route as the server uses it, whatever its types were. */
export type Route = Omit<AnyDefinition, "takes"> & {
  readonly takes: AnyParts;
  /** Who may call, by its permission; `anyone` needs no session, and has no transaction but those it opens. */
  readonly roles: readonly Role[] | "anyone";
};

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
/** The body of an answer, which nobody changes. */
export type BodyOf<Answer extends z.ZodType> = DeepReadonly<z.output<Answer>>;

type MaybePromise<Value> = Value | Promise<Value>;

/** An operation that tells nothing of a network: sessions, lists of measures, health. */
export type PlainDefinition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Prepared,
> = RouteDefinition<
  Params,
  Query,
  Body,
  Answer,
  (call: Call<z.output<Params>, z.output<Query>, z.output<Body>, Prepared>) => MaybePromise<Answered<BodyOf<Answer>>>,
  (call: Early<Call<z.output<Params>, z.output<Query>, z.output<Body>>>) => MaybePromise<Prepared>
>;

/** An operation on one network: what it answers has passed disclosure, and nothing else compiles. */
export type NetworkDefinition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Prepared,
> = RouteDefinition<
  Params,
  Query,
  Body,
  Answer,
  (
    call: NetworkCall<z.output<Params>, z.output<Query>, z.output<Body>, Prepared>,
  ) => MaybePromise<Answered<Disclosed<BodyOf<Answer>>>>,
  (call: Early<NetworkCall<z.output<Params>, z.output<Query>, z.output<Body>>>) => MaybePromise<Prepared>
>;
