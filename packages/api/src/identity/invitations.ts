import { type Network, roleTable } from "@parent-circles/core";
import type { Services } from "../services.ts";
import type { GrantRecord, InvitationRecord, Records } from "../store/port.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import type { Role } from "../wire/roles.ts";
import { hashOf, keyedHash, newToken } from "./tokens.ts";

/** Who is invited: as which role, and who she is or for whom she speaks. */
export interface Invitee {
  readonly role: Role;
  readonly person?: string | undefined;
  readonly institution?: string | undefined;
}

const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;
/** For how long an invitation holds, and a link to another device of one's own. */
const invitationLasts = { days: 7, deviceHours: 1 } as const;

/**
 * Holds somebody who is to be let in against the network: she is in it, and is what she is invited as. One mistyped letter would
 * else be a role that nobody can use.
 *
 * @throws HttpError `http/invalid-value` at the person or the institution
 */
export function checkInvitee({ role, person, institution }: Invitee, network: Network | undefined): void {
  const { speaksFor } = roleTable[role];
  if (speaksFor !== "person" && person !== undefined) refuseValue("/person", "nothing");
  if (speaksFor !== "institution" && institution !== undefined) refuseValue("/institution", "nothing");
  if (speaksFor === "institution" && network?.institutions.has(institution ?? "") !== true)
    refuseValue("/institution", "institution");
  if (speaksFor !== "person") return;
  const found = network?.people.get(person ?? "");
  if (found === undefined) return refuseValue("/person", "person");
  if (role === "keyFigure" && found.role !== role) refuseValue("/person", "keyFigure");
}

/** For whom an invitation is made, and by whom; with an account, it leads to that account from another device. */
export interface InvitationFor extends Omit<GrantRecord, "accountId"> {
  readonly madeBy: string;
  readonly accountId?: string;
}

/** Makes an invitation. Its token is in the answer and nowhere else; it says in which network it is to be looked for. */
export async function makeInvitation(
  invited: InvitationFor,
  records: Records,
  { clock, random }: Pick<Services, "clock" | "random">,
): Promise<{ readonly token: string; readonly record: InvitationRecord }> {
  const token = `${invited.networkId}.${newToken(random)}`;
  const now = clock();
  const { accountId = null } = invited;
  const lastsMs = accountId === null ? invitationLasts.days * dayMs : invitationLasts.deviceHours * hourMs;
  const record = {
    ...invited,
    accountId,
    tokenHash: hashOf(token),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + lastsMs).toISOString(),
  };
  await records.invitations.add(record);
  return { token, record };
}

/**
 * The invitation of a token. One that was used, ended, or never was, is refused alike: nothing is told to a stranger.
 *
 * @throws HttpError `http/invitation-over`
 */
export async function invitationOf(token: string, records: Records, { clock }: Services): Promise<InvitationRecord> {
  const networkId = token.slice(0, Math.max(0, token.lastIndexOf(".")));
  const found = await records.invitations.find(networkId, hashOf(token));
  if (found === undefined || clock().getTime() >= Date.parse(found.expiresAt)) return over();
  return found;
}

/** Uses an invitation up: of two who come with it at once, the second is refused. */
export async function useInvitation({ networkId, tokenHash }: InvitationRecord, records: Records): Promise<void> {
  if (!(await records.invitations.end(networkId, tokenHash))) over();
}

const over = (): never => refuseCall("http/invitation-over");

/**
 * Into which account an invitation leads: that of the device on which it was made; that which a person has in this role, whose
 * phone is lost; else a new one, whose id follows from the invitation, since a passkey is made for an id before it is used.
 */
export async function accountFor(invitation: InvitationRecord, { accounts }: Records, secret: string): Promise<string> {
  const { networkId, role, person, accountId, tokenHash } = invitation;
  if (accountId !== null) return accountId;
  const known = person === null ? undefined : (await accounts.grantsIn(networkId)).find(isHers(role, person));
  return known?.accountId ?? `account-${keyedHash(secret, "account", tokenHash).slice(0, 12)}`;
}

const isHers = (role: string, person: string) => (grant: GrantRecord) => grant.role === role && grant.person === person;

/** Whether an invitation may be accepted with a password: a key figure and a mother keep a passkey and no password. */
export const takesPassword = ({ role, accountId }: InvitationRecord): boolean =>
  accountId === null && roleTable[role as Role].speaksFor !== "person";
