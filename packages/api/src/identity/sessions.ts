import type { z } from "zod";
import type { GrantRecord, Records, SessionRecord } from "../store/port.ts";
import type { Role } from "../wire/roles.ts";
import { refuseCall } from "../wire/http-error.ts";
import type { openedSession } from "../wire/session.ts";
import type { Services } from "../services.ts";
import { isSomebody, mustFirst } from "./admit.ts";
import { areaOf } from "./place.ts";
import { hashOf, newToken } from "./tokens.ts";

const sessionMs = 8 * 3_600_000;

/** For whom a link or a session is made. */
export interface SessionFor {
  readonly role: Role;
  readonly networkId: string;
  readonly person?: string | undefined;
  readonly institution?: string | undefined;
}

/** Opens a session with the token of an entry link; `undefined` when there is no such link any more. */
export async function openWithLink(link: string, records: Records, services: Services): Promise<Opened | undefined> {
  const found = await records.sessions.find(hashOf(link));
  if (found?.kind !== "link" || services.clock().getTime() >= Date.parse(found.expiresAt)) return undefined;
  return openIn({ ...found, kind: "session" }, records, services);
}

/** An account in one of its roles, as it came in; `opens` where something is to be done before anything else. */
export interface CameIn extends GrantRecord {
  readonly opens?: "first" | "factor";
}

/** Opens a session for an account in one of its roles. */
export const openWithGrant = ({ opens, ...grant }: CameIn, address: string, services: Services): Promise<Opened> =>
  services.store.write((records) =>
    openIn({ ...grant, area: areaOf(address), kind: opens ?? "session" }, records, services),
  );

/** Ends the session that a browser had before it opens another: nobody goes on in it. */
export async function endBefore(tokenHash: string | undefined, { sessions }: Records): Promise<void> {
  if (tokenHash === undefined) return;
  const found = await sessions.find(tokenHash);
  if (found !== undefined && isSomebody(found)) await sessions.end(tokenHash);
}

/** The session of somebody who signed in with an account of her own. */
export async function ownSession(tokenHash: string | undefined, { sessions }: Records) {
  const session = await sessions.find(tokenHash ?? "");
  if (session === undefined || !isSomebody(session) || session.accountId === null)
    return refuseCall("http/no-account-of-her-own");
  return { ...session, accountId: session.accountId };
}

type Opened = z.output<typeof openedSession>;

/** Opens a session within a transaction. */
export async function openIn(
  whom: Pick<SessionRecord, "kind" | "role" | "networkId" | "person" | "institution" | "accountId" | "area">,
  records: Records,
  services: Services,
): Promise<Opened> {
  const { kind, role, networkId, person, institution, accountId, area = null } = whom;
  const token = newToken(services.random);
  const now = services.clock();
  const expiresAt = new Date(now.getTime() + sessionMs).toISOString();
  const session = { role, networkId, person, institution, accountId, area, expiresAt };
  await records.sessions.open({ ...session, ...recordOf(kind, token, now) });
  return {
    token,
    ...mustFirst(kind),
    role: role as Role,
    networkId,
    ...(person === null ? {} : { person }),
    ...(institution === null ? {} : { institution }),
    expiresAt,
  };
}

/** Makes an entry link: whoever has its token may open sessions for this role until it ends. */
export async function makeLink(
  whom: SessionFor & { readonly lastsMs: number },
  records: Records,
  services: Pick<Services, "clock" | "random">,
): Promise<string> {
  const token = newToken(services.random);
  const now = services.clock();
  await records.sessions.open({
    ...recordOf("link", token, now),
    role: whom.role,
    networkId: whom.networkId,
    person: whom.person ?? null,
    institution: whom.institution ?? null,
    accountId: null,
    expiresAt: new Date(now.getTime() + whom.lastsMs).toISOString(),
  });
  return token;
}

const recordOf = (kind: SessionRecord["kind"], token: string, now: Date) => ({
  tokenHash: hashOf(token),
  kind,
  createdAt: now.toISOString(),
  usedAt: now.toISOString(),
});

const dayMs = 24 * 3_600_000;

/** For whom and for how long a key is made, and by which account: it ends when that is no coordinator any more. */
export interface KeyFor extends SessionFor {
  readonly days: number;
  readonly madeBy: string;
}

/** Makes an API key: a session without idle time, for one role in one network. */
export async function makeKey(whom: KeyFor, records: Records, services: Pick<Services, "clock" | "random">) {
  const key = newToken(services.random);
  const now = services.clock();
  const record: SessionRecord = {
    ...recordOf("key", key, now),
    role: whom.role,
    networkId: whom.networkId,
    person: null,
    institution: whom.institution ?? null,
    expiresAt: new Date(now.getTime() + whom.days * dayMs).toISOString(),
    accountId: whom.madeBy,
  };
  await records.sessions.open(record);
  return { key, record };
}
