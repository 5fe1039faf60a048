import { recordRepetition } from "../audit/record.ts";
import { keyedHash } from "../identity/tokens.ts";
import type { Records } from "../store/port.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import type { AnyCall, Answered, Early, Received, Reply, Route } from "./route.ts";

/** A change that may have come before. */
export interface Change {
  readonly route: Route;
  readonly call: Early<AnyCall>;
  readonly records: Records;
  readonly received: Received;
}

/**
 * Acts once for each Idempotency-Key of a POST, in the transaction in which the key is kept: the second call with the same
 * key gets the first reply again.
 *
 * @throws HttpError `http/idempotency-key-reused` for another call under the same key; `http/reply-withheld` when the reply
 * names somebody who was erased or withdrew since
 */
export async function onceOnly(
  { route, call, records, received: { idempotencyKey } }: Change,
  act: () => Promise<Answered<unknown>>,
): Promise<Answered<unknown>> {
  if (!takesKey(route) || idempotencyKey === undefined) return act();
  if (!/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) refuseValue("Idempotency-Key", "visibleAscii");
  const { actor, services } = call;
  const hashed = keyedHash(services.secret, "idempotency", idempotencyKey);
  const key = { networkId: actor.networkId, actor: actor.id, key: hashed };
  const fingerprint = keyedHash(services.secret, "idempotency", sameCall(route, call));
  const kept = await records.replies.take(key, fingerprint, services.clock().toISOString());
  if (kept === undefined) {
    const reply = await act();
    await records.replies.keep(key, JSON.stringify(reply));
    return reply;
  }
  if (kept.fingerprint !== fingerprint) refuseCall("http/idempotency-key-reused", "Idempotency-Key");
  if (kept.reply === null) return refuseCall("http/reply-withheld", "Idempotency-Key");
  await recordRepetition(route, { ...call, records });
  const reply = JSON.parse(kept.reply) as Reply<unknown>;
  if (reply.erases === true) records.leaveNothing();
  return reply;
}

/** Whether a reply of a route is kept under an Idempotency-Key: of every POST by somebody known, unless it is a secret. */
export const takesKey = ({ method, roles, answer }: Route): boolean =>
  method === "post" && roles !== "anyone" && answer.secret !== true;

/** What makes two calls the same: what is asked, and as whom. A reply is for the role that got it and no other. */
const sameCall = ({ operationId }: Route, { actor, params, query, body }: Early<AnyCall>): string =>
  JSON.stringify([operationId, actor.role, actor.person, actor.institution, params, query, body]);
