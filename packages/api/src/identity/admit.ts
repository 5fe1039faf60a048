import { mayDo } from "@parent-circles/core";
import type { SessionRecord } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import type { Actor, Role } from "../wire/roles.ts";
import type { Services } from "../services.ts";
import { signedInKinds } from "../store/session-port.ts";
import { hashOf } from "./tokens.ts";

/** What admission needs to know of a call. */
export interface Arrival {
  readonly bearer: string | undefined;
  readonly cookie: string | undefined;
  /** Of the address; `undefined` when the address is about no network. */
  readonly networkId: string | undefined;
  /** `Sec-Fetch-Site`, as browsers send it. */
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

/** Who may call a route, and whether it changes something. */
export interface Admitting {
  readonly method: string;
  readonly operationId: string;
  readonly roles: readonly Role[] | "anyone";
}

/** Nobody: who calls an operation that needs no session. */
const nobody: Actor = { id: "nobody", role: "public", networkId: "" };

/** What somebody may call who came with a printed password, until she has chosen her own. */
const beforeHerOwn: readonly string[] = ["getSession", "changePassword", "endSession"];
/** What somebody may call who came with a password alone, until she has set up her second factor. */
const beforeHerFactor: readonly string[] = ["getSession", "getSecondFactorOffer", "setSecondFactor", "endSession"];

const idleMs = 15 * 60_000;
const touchEveryMs = 60_000;

/**
 * Who calls, if she may call this route; refused otherwise. Whatever is not allowed by the route's list of roles is
 * refused, and another network's address gets the same refusal as one that does not exist.
 */
export async function admit(route: Admitting, arrival: Arrival, services: Services): Promise<Actor> {
  if (route.roles === "anyone")
    return arrival.cookie === undefined ? nobody : { ...nobody, session: hashOf(arrival.cookie) };
  const actor = await actorOf(arrival, services);
  if (route.method !== "get" && arrival.bearer === undefined) refuseOtherSites(arrival);
  if (actor.mustChoosePassword === true && !beforeHerOwn.includes(route.operationId))
    refuseCall("http/password-not-her-own");
  if (actor.mustSetSecondFactor === true && !beforeHerFactor.includes(route.operationId))
    refuseCall("http/second-factor-missing");
  if (!route.roles.includes(actor.role)) refuseCall("http/not-allowed");
  if (arrival.networkId !== undefined && arrival.networkId !== actor.networkId) refuseCall("http/not-allowed");
  return actor;
}

async function actorOf({ bearer, cookie }: Arrival, services: Services): Promise<Actor> {
  const token = bearer ?? cookie ?? refuseCall("http/not-signed-in");
  const session = await services.store.session(hashOf(token));
  const now = services.clock();
  if (session === undefined || session.kind === "link" || isOver(session, now)) return refuseCall("http/not-signed-in");
  if (now.getTime() - Date.parse(session.usedAt) >= touchEveryMs)
    await services.store.write(({ sessions }) => sessions.touch(session.tokenHash, now.toISOString()));
  const account = isSomebody(session) ? session.accountId : null;
  return {
    // An account acts as itself; a key and a session without an account have an id of their own.
    id: account ?? `${session.kind}-${session.tokenHash.slice(0, 12)}`,
    session: session.tokenHash,
    ...(session.accountId === null ? {} : { account: session.accountId }),
    expiresAt: session.expiresAt,
    role: session.role as Role,
    networkId: session.networkId,
    ...mustFirst(session.kind),
    ...(session.person === null ? {} : { person: session.person }),
    ...(session.institution === null ? {} : { institution: session.institution }),
  };
}

/** What is to be done in a session of this kind before anything else. */
export const mustFirst = (kind: SessionRecord["kind"]) => ({
  ...(kind === "first" ? { mustChoosePassword: true as const } : {}),
  ...(kind === "factor" ? { mustSetSecondFactor: true as const } : {}),
});

/** Whether somebody is signed in with this, in whichever way; keys and links are for programs and for coming in. */
export const isSomebody = ({ kind }: Pick<SessionRecord, "kind">): boolean =>
  signedInKinds.some((signedIn) => signedIn === kind);

/** Whether a session has ended: at its set end, or 15 minutes after its last use; a key only at its end. */
export const isOver = (session: SessionRecord, now: Date): boolean =>
  now.getTime() >= Date.parse(session.expiresAt) ||
  (isSomebody(session) && now.getTime() - Date.parse(session.usedAt) >= idleMs);

/** A cookie is sent by whatever page asks for it, so the page must be one of ours; what says nothing of itself is none. */
function refuseOtherSites({ fetchSite, origin, host }: Arrival): void {
  if (fetchSite !== undefined) {
    if (fetchSite !== "same-origin" && fetchSite !== "none") refuseCall("http/cross-site");
    return;
  }
  if (origin === undefined || URL.parse(origin)?.host !== host) refuseCall("http/cross-site");
}

/** Refuses somebody who does not keep the people of the network and asks about another person than herself. */
export function requireOwn({ role, person }: Actor, personId: string): void {
  if (!mayDo(role, "keepPeople") && person !== personId) refuseCall("http/not-allowed");
}
