import type { RequestHandler } from "express";
import { savingSafely } from "../acts/saving-safely.ts";
import { countReading, noteBulkReading } from "../audit/bulk-reading.ts";
import { entryOnCall } from "../audit/record.ts";
import { admit } from "../identity/admit.ts";
import type { CallLimit } from "../identity/call-limit.ts";
import type { KeyedSemaphore } from "../identity/keyed-semaphore.ts";
import { newId } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import type { Records } from "../store/port.ts";
import { checkCall } from "./check.ts";
import { settled } from "./define-route.ts";
import type { EventStreams } from "./event-streams.ts";
import { onceOnly } from "./once.ts";
import { arrivalOf, languageAskedBy, withCallRead } from "./read-call.ts";
import { refusal, send, writtenReply } from "./response.ts";
import type { AnyCall, Answered, Early, Received, Reply, Route, WrittenResponse } from "./route.ts";

/** What the calls of a server share. */
export interface Door {
  readonly services: Services;
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
export function handleCall(route: Route, { services, limit, bodies, streams, perform }: Door): RequestHandler {
  return async (request, response) => {
    const began = performance.now();
    const callId = newId("call", services.random);
    const language = languageAskedBy(request);
    let role = "nobody";
    response.setHeader("X-Request-Id", callId);
    const written = await orRefusal({ callId, language }, async () => {
      const actor = await admit(route, arrivalOf(request), services);
      role = actor.role;
      if (route.roles !== "anyone") await limit(actor.id, response);
      const admitted = { request, response, route, bodies, received: { callId, language, actor } };
      const performed = await withCallRead(admitted, (received) => perform(route, received));
      if (performed.events !== undefined) streams.admit(performed.events);
      return performed;
    });
    if (written.changesSessions === true) services.store.forgetSessions();
    if (written.events === undefined) send(request, response, written);
    else await streams.send(written.events, response);
    const { unexpected } = written;
    const line = { time: services.clock().toISOString(), call: callId };
    if (unexpected !== undefined) services.log({ ...line, unexpected: unexpected.name, at: unexpected.at });
    const durationMs = Math.round(performance.now() - began);
    services.log({ ...line, operation: route.operationId, role, status: response.statusCode, durationMs });
  };
}

/** Performs a call that was admitted, from its check to the response as it is to be sent. */
export const performCall = (route: Route, received: Received, services: Services): Promise<WrittenResponse> =>
  orRefusal(received, async () => {
    const call = checkCall(route, received, services);
    return writtenReply(route, await replyTo(route, call, received), call.query);
  });

async function orRefusal(
  call: Pick<Received, "callId" | "language">,
  act: () => Promise<WrittenResponse>,
): Promise<WrittenResponse> {
  try {
    return await act();
  } catch (error) {
    return refusal(error, call);
  }
}

async function replyTo(route: Route, call: Early<AnyCall>, received: Received): Promise<Reply<unknown>> {
  // Nobody is known yet: what such a call writes is its own affair, and health does not wait for the database.
  if (route.roles === "anyone") return finished(await route.handle({ ...call, records: none, prepared: nothing }));
  return route.method === "get" ? read(route, call) : change(route, call, received);
}

/** A reading; of people, it stands in the audit before anything of them leaves. */
async function read(route: Route, call: Early<AnyCall>): Promise<Reply<unknown>> {
  const { store } = call.services;
  const handle = (records: Records) => route.handle({ ...call, records, prepared: nothing });
  if (route.reads === undefined || call.actor.role === "public") return finished(await store.read(handle));
  const audited = async (records: Records): Promise<Answered<unknown>> => {
    const entry = await entryOnCall(route, { ...call, records });
    const answered = await handle(records);
    await records.audit.append(call.actor.networkId, entry);
    await countReading({ ...call, records }, entry);
    return answered;
  };
  await store.warm(call.actor.networkId);
  return finished(await noteBulkReading(call, () => store.write(audited)));
}

/** A change, with all that it means beyond its own rows; repeated with its Idempotency-Key it has its effect once. */
async function change(route: Route, call: Early<AnyCall>, received: Received): Promise<Reply<unknown>> {
  await call.services.store.warm(call.actor.networkId);
  // Should it refuse, it does so in the transaction, since the call may be a repetition.
  const { prepare } = route;
  const prepared = prepare === undefined ? nothing : await settled(() => prepare(call));
  const answered = await call.services.store.write((records) =>
    onceOnly({ route, call, records, received }, async () => {
      const entry = await entryOnCall(route, { ...call, records });
      const answer = await route.handle({ ...call, records: savingSafely(records), prepared });
      // What is left for after the transaction writes itself down, also when it is refused.
      if (typeof answer !== "function") await records.audit.append(call.actor.networkId, entry);
      return answer;
    }),
  );
  return finished(answered);
}

const nothing = (): undefined => undefined;
const none = {} as Records;

const finished = async (answered: Answered<unknown>): Promise<Reply<unknown>> =>
  typeof answered === "function" ? answered() : answered;
