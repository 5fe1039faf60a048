import { keyedHash, newId } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import type { AuditEntry, Records } from "../store/port.ts";
import type { Actor } from "../wire/roles.ts";

/** Which operation was called, and whose data it shows. */
export interface AuditedOperation {
  readonly operationId: string;
  readonly reads?: "everyone" | "person";
}

/** What the audit needs to know of a call. */
export interface AuditedCall {
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly records: Records;
  readonly services: Services;
}

/** An entry on a call: who calls, in which role and when, beside what is said of it. */
export const entryOf = (
  { actor, services }: Pick<AuditedCall, "actor" | "services">,
  said: Pick<AuditEntry, "action" | "object" | "purpose">,
): AuditEntry => ({ at: services.clock().toISOString(), actor: actor.id, role: actor.role, ...said });

/**
 * What is written down of a call. To be made before its act, in whose transaction it is appended: who is erased by the
 * act stands there under the token that she had.
 */
export async function entryOnCall({ operationId, reads }: AuditedOperation, call: AuditedCall): Promise<AuditEntry> {
  const object = reads === "everyone" ? "everyone" : await objectOf(call);
  const purpose = call.params.requestId ?? requestIn(call.body) ?? "coordination";
  return entryOf(call, { action: operationId, object, purpose });
}

/** Notes that a kept reply was given again: whoever it names was read once more. */
export const recordRepetition = (
  { operationId }: AuditedOperation,
  call: Pick<AuditedCall, "actor" | "records" | "services">,
): Promise<void> =>
  call.records.audit.append(
    call.actor.networkId,
    entryOf(call, { action: operationId, object: "the first reply", purpose: "repetition" }),
  );

/** What a call was about: a person stands there as a token, which says nothing once she is erased. */
async function objectOf({ actor, params, records, services }: AuditedCall): Promise<string> {
  const { networkId: _, personId, rowId, ...others } = params;
  if (personId !== undefined)
    return records.audit.tokenOf(actor.networkId, personId, () => newId("someone", services.random));
  // The id of a tie may be made of those of its ends.
  if (rowId !== undefined) return `row-${keyedHash(services.secret, "row", rowId).slice(0, 12)}`;
  return Object.values(others)[0] ?? "network";
}

const requestIn = (body: unknown): string | undefined =>
  typeof body === "object" && body !== null && "request" in body && typeof body.request === "string"
    ? body.request
    : undefined;
