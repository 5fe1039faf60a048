import type { AccountRecord, LatelyRead, Records, SessionRecord } from "../store/port.ts";
import type { Actor } from "../wire/roles.ts";
import { refuseCall } from "../wire/http-error.ts";
import { type Proof, proveHerself, type ProvingCall } from "./proof.ts";
import { newId } from "./tokens.ts";

/** What signing in again allows: so many further people's records, for so long, in this session. */
export const stepUpGives = { people: 50, minutes: 30 } as const;

/** What is counted of one account and of all its keys together; of a session without an account, by itself. */
export const readBy = ({ networkId, account, id }: Actor, kind: string): LatelyRead => ({
  networkId,
  reader: account ?? id,
  kind,
});

/** The kind under which it stands that this session may go on. */
export const heldIn = ({ session }: Actor): string => `stepUp in ${stepUpObject(session)}`;

/** How a step-up stands in the audit: by the session that it holds for. */
const stepUpObject = (session: string | undefined): string => `session-${(session ?? "").slice(0, 12)}`;

/** A call that proves again who one is. */
export interface StepUpCall extends ProvingCall {
  readonly body: Proof;
}

/**
 * Lets an account go on reading after too many records within an hour: she signs in again in the middle of her
 * session. Passwords count as those of sign-ins do; every attempt stands in the audit, the refused ones as an alarm. A key or
 * an entry link has no account behind it and cannot.
 *
 * @throws HttpError `http/step-up-not-possible`, and those of {@link proveHerself}
 */
export async function stepUp(call: StepUpCall): Promise<{ readonly until: string; readonly people: number }> {
  const { actor, services } = call;
  const account = await accountOf(call);
  const note = (action: "stepUp" | "stepUpRefused", purpose: string) => ({
    at: services.clock().toISOString(),
    actor: actor.id,
    role: actor.role,
    action,
    object: stepUpObject(actor.session),
    purpose,
  });
  try {
    const proven = await proveHerself(call.body, account, call);
    await services.store.write(async (records) => {
      await proven(records);
      await records.audit.append(actor.networkId, note("stepUp", "bulk reading"));
      await allowMore(call, records);
    });
  } catch (error) {
    await services.store.write(({ audit }) => audit.append(actor.networkId, note("stepUpRefused", "alarm")));
    throw error;
  }
  const until = new Date(services.clock().getTime() + stepUpGives.minutes * 60_000).toISOString();
  return { until, people: stepUpGives.people };
}

/** What she has proved allows is counted over her account, and holds in this session. */
async function allowMore({ actor, services }: StepUpCall, { latelyRead }: Records): Promise<void> {
  const at = services.clock().toISOString();
  await latelyRead.note(readBy(actor, "stepUp"), newId("stepUp", services.random), at);
  await latelyRead.note(readBy(actor, heldIn(actor)), "", at);
}

async function accountOf({ actor, services }: StepUpCall): Promise<AccountRecord> {
  const found = await services.store.read(async ({ sessions, accounts }) => {
    const session: SessionRecord | undefined = await sessions.find(actor.session ?? "");
    if (session?.kind !== "session" || session.accountId === null) return undefined;
    return accounts.byId(session.accountId);
  });
  return found ?? refuseCall("http/step-up-not-possible");
}
