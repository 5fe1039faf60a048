import type { AuditPart, PersonRecord, Role } from "./shapes.ts";
import { answerOf, api, inNetwork, versionOf } from "./client.ts";

/** A name and a password, and as whom, where somebody has several roles. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly networkId?: string;
  readonly role?: Role;
}

/** Signs in; the session is in a cookie alone. */
export const signIn = (credentials: Credentials) =>
  answerOf(api.POST("/v1/sessions", { body: { ...credentials, keptIn: "cookie" } }));

/** Makes a network, with nobody in it. */
export const makeNetwork = (networkId: string, name: string) =>
  versionOf(
    api.PUT("/v1/networks/{networkId}", {
      params: { ...inNetwork(networkId), header: { "If-None-Match": "*" } },
      body: { format: "parent-circles/network", version: 1, network: { id: networkId, name }, people: [] },
    }),
  );

const herself = (networkId: string, personId: string) => ({ path: { networkId, personId } });

/** Everything held on the visitor herself. */
export const fetchOwnRecord = (networkId: string, person: string): Promise<PersonRecord> =>
  answerOf(api.GET("/v1/networks/{networkId}/people/{personId}/record", { params: herself(networkId, person) }));

/** Takes her consent back, all of it. */
export const withdraw = (networkId: string, person: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/withdraw", { params: herself(networkId, person), body: {} }),
  );

/** Erases her without a trace. */
export const eraseOwn = (networkId: string, person: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/erase", { params: herself(networkId, person), body: {} }),
  );

/** A part of the audit, from a cursor on. */
export const fetchAudit = (networkId: string, cursor: string | undefined): Promise<AuditPart> =>
  answerOf(
    api.GET("/v1/networks/{networkId}/audit", {
      params: { ...inNetwork(networkId), query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );
