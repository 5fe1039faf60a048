import type { z } from "zod";
import type { Records, SessionRecord } from "../store/port.ts";
import type { Role } from "../wire/roles.ts";
import type { openedSession } from "../wire/session.ts";
import type { Services } from "./services.ts";
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
export async function openSession(
  link: string,
  records: Records,
  services: Services,
): Promise<z.output<typeof openedSession> | undefined> {
  const found = await records.sessions.find(hashOf(link));
  const now = services.clock();
  if (found?.kind !== "link" || now.getTime() >= Date.parse(found.expiresAt)) return undefined;
  const token = newToken(services.random);
  const expiresAt = new Date(now.getTime() + sessionMs).toISOString();
  await records.sessions.open({ ...found, ...recordOf("session", token, now), expiresAt });
  return {
    token,
    role: found.role as Role,
    networkId: found.networkId,
    ...(found.person === null ? {} : { person: found.person }),
    ...(found.institution === null ? {} : { institution: found.institution }),
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
