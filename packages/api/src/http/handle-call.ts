import type { RequestHandler } from "express";
import { savingSafely } from "../acts/saving-safely.ts";
import { countReading, noteBulkReading } from "../audit/bulk-reading.ts";
import { entryOnCall } from "../audit/record.ts";
import { admit } from "../identity/admit.ts";
import type { CallLimit, KeyedSemaphore } from "../identity/limits.ts";
import { newId } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import type { Records } from "../store/port.ts";
import { checkCall } from "./check.ts";
import { settled } from "./define-route.ts";
import type { EventStreams } from "./event-streams.ts";
import type { Metrics } from "./metrics.ts";
import { firstReply, keptUnder } from "./once.ts";
import { bodyOf, headOf, mayBeLarge } from "./read-call.ts";
import { refusal, send, writtenReply } from "./response.ts";
import type { AnyCall, Answered, Early, Received, Route, WrittenResponse } from "./route.ts";

/** What the calls of a server share. */
export interface Door {
  readonly services: Services;
  readonly metrics: Metrics;
  readonly limit: CallLimit;
  /** Large bodies that are in memory. */
  readonly bodies: KeyedSemaphore;
  readonly streams: EventStreams;
  /** Performs a call here, or in the worker that owns its network. */
  readonly perform: (route: Route, received: Received) => Promise<WrittenResponse>;
}

/**
 * The life of a call, in order:
 *
 * 1. **read**: who calls, from where and about what; of the body nothing yet;
 * 2. **admit**: by session and role; another network's address is refused as one that does not exist;
 * 3. **limit**: counted, and refused when there were too many within the minute; then the body is read, up to its limit;
 * 4. **check**: every part by its schema, each problem told with its place and never with what was sent. From here on the
 *    call is in the worker that owns its network, where there are workers ({@link performCall});
 * 5. **once**: a POST that came before with its Idempotency-Key gets the first reply, and has no second effect;
 * 6. **transaction** of the act and its entry in the audit: both are kept, or neither is;
 * 7. **send**: the reply or the refusal as it was written, 304 to whoever has it already, or events one by one.
 *
 * Whatever refuses the call on this way is answered with a problem, and a line in the log ends it in any case.
 */
export function handleCall(route: Route, door: Door): RequestHandler {
  const { services, metrics, limit, bodies, streams, perform } = door;
  return async (request, response) => {
    const began = performance.now();
    const { arrival, ...head } = headOf(request);
    const callId = newId("call", services.random);
    response.setHeader("X-Request-Id", callId);
    let role = "nobody";
    let written: WrittenResponse;
    let release: (() => void) | undefined;
    try {
      const actor = await admit(route, arrival, services);
      role = actor.role;
      if (route.roles !== "anyone") await limit(actor.id, response);
      if (mayBeLarge(route, request)) release = await bodies.acquire(actor.id);
      const body = await bodyOf(route, request, response);
      written = await perform(route, { ...head, callId, actor, body });
      if (written.events !== undefined) streams.admit(written.events);
    } catch (error) {
      written = refusal(error, { callId, language: head.language });
    } finally {
      release?.();
    }
    if (written.changesSessions === true) services.store.forgetSessions();
    if (written.events === undefined) send(request, response, written);
    else await streams.send(written.events, response);
    const { statusCode: status } = response;
    const durationMs = performance.now() - began;
    // How long somebody follows a job says nothing of the server.
    if (written.events === undefined)
      metrics.calls.observe({ status: `${String(status).charAt(0)}xx` }, durationMs / 1000);
    const line = { time: services.clock().toISOString(), call: callId };
    const { unexpected } = written;
    if (unexpected !== undefined) services.log({ ...line, unexpected: unexpected.name, at: unexpected.at });
    services.log({ ...line, operation: route.operationId, role, status, durationMs: Math.round(durationMs) });
  };
}

/** Performs a call that was admitted, from its check to the response as it is to be sent. */
export async function performCall(route: Route, received: Received, services: Services): Promise<WrittenResponse> {
  try {
    const call = checkCall(route, received, services);
    const answered = await (route.method === "get" ? read(route, call) : change(route, call, received));
    // What takes long and writes nothing is left for after the transaction.
    return writtenReply(route, typeof answered === "function" ? await answered() : answered, call.query);
  } catch (error) {
    return refusal(error, received);
  }
}

/** A reading; of people, it stands in the audit before anything of them leaves. */
async function read(route: Route, call: Early<AnyCall>): Promise<Answered<unknown>> {
  const { store } = call.services;
  if (route.roles === "anyone") return withoutRecords(route, call);
  if (route.reads === undefined || call.actor.role === "public")
    return store.read((records) => route.handle({ ...call, records, prepared: nothing }));
  await store.warm(call.actor.networkId);
  return noteBulkReading(call, () =>
    store.write(async (records) => {
      const entry = await entryOnCall(route, { ...call, records });
      const answered = await route.handle({ ...call, records, prepared: nothing });
      await records.audit.append(call.actor.networkId, entry);
      await countReading({ ...call, records }, entry);
      return answered;
    }),
  );
}

/** A change, with all that it means beyond its own rows; repeated with its Idempotency-Key it has its effect once. */
async function change(route: Route, call: Early<AnyCall>, received: Received): Promise<Answered<unknown>> {
  if (route.roles === "anyone") return withoutRecords(route, call);
  const { store } = call.services;
  const { networkId } = call.actor;
  const under = keptUnder(route, call, received);
  await store.warm(networkId);
  // Should it refuse, it does so in the transaction, since the call may be a repetition.
  const { prepare } = route;
  const prepared = prepare === undefined ? nothing : await settled(() => prepare(call));
  return store.write(async (records) => {
    const first = under === undefined ? undefined : await firstReply(under, { route, call, records });
    if (first !== undefined) return first;
    const entry = await entryOnCall(route, { ...call, records });
    const answered = await route.handle({ ...call, records: savingSafely(records), prepared });
    // What is left for after the transaction writes itself down, also when it is refused.
    if (typeof answered !== "function") await records.audit.append(networkId, entry);
    if (under !== undefined) await records.replies.keep(under.key, JSON.stringify(answered));
    return answered;
  });
}

/** Nobody is known yet: what such a call writes is its own affair, and health does not wait for the database. */
const withoutRecords = (route: Route, call: Early<AnyCall>): Promise<Answered<unknown>> =>
  route.handle({ ...call, records: {} as Records, prepared: nothing });

const nothing = (): undefined => undefined;
