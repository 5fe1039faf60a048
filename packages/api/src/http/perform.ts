import type { Records } from "../store/port.ts";
import { recordInAudit, recordRepetition } from "../audit/record.ts";
import { noteBulkReading } from "../audit/bulk-reading.ts";
import { checked } from "./check-input.ts";
import type { Answered, Call, Reply, Route } from "./define-route.ts";
import { refuseCall } from "../wire/http-error.ts";
import { keyedHash } from "../identity/keyed-hash.ts";
import { withLeavingHeeded } from "../acts/leaving.ts";
import { withinSize } from "../acts/network-size.ts";
import type { Actor } from "../wire/roles.ts";
import type { Services } from "../services.ts";

/** A call that was admitted, as it came. */
export interface Received {
  readonly actor: Actor;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly address: string;
}

type CheckedCall = Omit<Call<Record<string, string>, Record<string, unknown>, unknown>, "records">;

/**
 * Answers a call: its parts are checked, then the handler works within one transaction. What a handler leaves for later
 * is done when the transaction is over. A repeated POST with the same Idempotency-Key gets the first reply again.
 */
export async function perform(route: Route, received: Received, services: Services): Promise<Reply<unknown>> {
  const call: CheckedCall = {
    actor: received.actor,
    params: route.params === undefined ? {} : (checked(route.params, received.params, "parameter") as never),
    query: checkedQuery(route, received.query),
    body: route.body === undefined ? undefined : checked(route.body, received.body, "body"),
    ifMatch: route.guarded === true ? stateToChange(received) : undefined,
    services,
    address: received.address,
  };
  if (route.ownTransactions === true) return replyOf(await route.handle({ ...call, records: noRecords }));
  if (route.method === "get") return read(route, call);
  await route.prepare?.(call);
  return services.store.write((records) => onceOnly(records, { route, received, call }));
}

/** A reading; of people, it stands in the audit before anything of them leaves. */
async function read(route: Route, call: CheckedCall): Promise<Reply<unknown>> {
  const { store } = call.services;
  const handle = (records: Records) => route.handle({ ...call, records });
  if (route.reads === undefined || call.actor.role === "public") return replyOf(await store.read(handle));
  const answered = await store
    .write(async (records) => {
      const found = await handle(records);
      await recordInAudit(route, { ...call, records });
      return found;
    })
    .catch(async (error: unknown) => {
      await noteBulkReading(error, call);
      throw error;
    });
  return replyOf(answered);
}

const replyOf = (answered: Answered<unknown>): Reply<unknown> | Promise<Reply<unknown>> =>
  typeof answered === "function" ? answered() : answered;

const noRecords = {} as Records;

function checkedQuery(route: Route, query: unknown): Record<string, unknown> {
  if (route.query !== undefined) return checked(route.query, query, "parameter");
  for (const key of Object.keys(query as object)) return refuseCall("http/unknown-key", key.slice(0, 40));
  return {};
}

/** The ETag that a guarded change starts from; `undefined` for something new (If-None-Match: *). */
function stateToChange({ ifMatch, ifNoneMatch }: Received): string | undefined {
  if (ifMatch !== undefined) return ifMatch;
  return ifNoneMatch?.trim() === "*" ? undefined : refuseCall("http/precondition-required", "If-Match");
}

interface Performing {
  readonly route: Route;
  readonly received: Received;
  readonly call: CheckedCall;
}

async function onceOnly(records: Records, { route, received, call }: Performing): Promise<Reply<unknown>> {
  const { actor, idempotencyKey } = received;
  const handle = async (): Promise<Reply<unknown>> => {
    const reply = await replyOf(await route.handle({ ...call, records: withLeavingHeeded(withinSize(records)) }));
    if (route.roles !== "anyone") await recordInAudit(route, { ...call, records });
    return reply;
  };
  if (
    route.method !== "post" ||
    idempotencyKey === undefined ||
    route.roles === "anyone" ||
    route.secretAnswer === true
  )
    return handle();
  if (!/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
    refuseCall("http/invalid-value", "Idempotency-Key", { wanted: "1 to 255 visible ASCII characters" });
  const { secret } = call.services;
  const key = { networkId: actor.networkId, actor: actor.id, key: keyedHash(secret, "idempotency", idempotencyKey) };
  const fingerprint = fingerprintOf(route, received, secret);
  const kept = await records.replies.take(key, fingerprint, call.services.clock().toISOString());
  if (kept !== undefined) {
    if (kept.fingerprint !== fingerprint) refuseCall("http/idempotency-key-reused", "Idempotency-Key");
    // What it said may not be told any more: somebody in it was erased or withdrew since.
    if (kept.reply === null) refuseCall("http/reply-withheld", "Idempotency-Key");
    await recordRepetition(route, { ...call, records });
    return JSON.parse(kept.reply) as Reply<unknown>;
  }
  const reply = await handle();
  await records.replies.keep(key, JSON.stringify(reply));
  return reply;
}

/**
 * What makes two requests the same: what is asked, and as whom. A reply is for the role that got it and no other of the
 * same account. A keyed hash, since a body may hold names.
 */
function fingerprintOf({ operationId }: Route, { actor, params, query, body }: Received, secret: string): string {
  const { role, person, institution } = actor;
  return keyedHash(
    secret,
    "idempotency",
    JSON.stringify([operationId, role, person, institution, params, query, body]),
  );
}
