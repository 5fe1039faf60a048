import { recordRepetition } from "../audit/record.ts";
import { keyedHash } from "../identity/tokens.ts";
import type { Records, ReplyKey } from "../store/port.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import type { AnyCall, Early, Received, Reply, Route } from "./route.ts";

/** Whether a reply of a route is kept under an Idempotency-Key: of every POST by somebody known, unless it is a secret. */
export const takesKey = ({ method, roles, answer }: Route): boolean =>
  method === "post" && roles !== "anyone" && answer.secret !== true;

/** Under what a reply is kept, and what makes another call the same. */
export interface KeptUnder {
  readonly key: ReplyKey;
  readonly fingerprint: string;
}

/**
 * Under what the reply to a change is kept; `undefined` where it is not. A reply is for the role that got it and no other.
 *
 * @throws HttpError `http/invalid-value` for a key of other letters than visible ASCII, or too long
 */
export function keptUnder(route: Route, call: Early<AnyCall>, received: Received): KeptUnder | undefined {
  const { idempotencyKey } = received;
  if (!takesKey(route) || idempotencyKey === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) refuseValue("Idempotency-Key", "visibleAscii");
  const { actor, params, query, body, services } = call;
  const { id, role, person, institution, networkId } = actor;
  const asked = JSON.stringify([route.operationId, role, person, institution, params, query, body]);
  return {
    key: { networkId, actor: id, key: keyedHash(services.secret, "idempotency", idempotencyKey) },
    fingerprint: keyedHash(services.secret, "idempotency", asked),
  };
}

/** A call in the transaction of its change. */
export interface Change {
  readonly route: Route;
  readonly call: Early<AnyCall>;
  readonly records: Records;
}

/**
 * The reply that a call with this key got the first time; `undefined` when it is the first, and takes the key. The
 * repetition stands in the audit: whoever the reply names was read once more.
 *
 * @throws HttpError `http/idempotency-key-reused` for another call under the same key; `http/reply-withheld` when the reply
 * names somebody who was erased or withdrew since
 */
export async function firstReply(
  { key, fingerprint }: KeptUnder,
  { route, call, records }: Change,
): Promise<Reply<unknown> | undefined> {
  const kept = await records.replies.take(key, fingerprint, call.services.clock().toISOString());
  if (kept === undefined) return undefined;
  if (kept.fingerprint !== fingerprint) refuseCall("http/idempotency-key-reused", "Idempotency-Key");
  if (kept.reply === null) return refuseCall("http/reply-withheld", "Idempotency-Key");
  await recordRepetition(route, { ...call, records });
  const reply = JSON.parse(kept.reply) as Reply<unknown>;
  if (reply.erases === true) records.leaveNothing();
  return reply;
}
