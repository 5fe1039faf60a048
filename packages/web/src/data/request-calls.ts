import type { Language } from "@parent-circles/words";
import { answerOf, api, everyPage, fromVersion, inNetwork, once, versionOf } from "./client.ts";
import type { NewRequest, Request, RequestMove, Versioned } from "./shapes.ts";

const ofRequest = (networkId: string, requestId: string) => ({ path: { networkId, requestId } });

/** The requests that the visitor may know of, the oldest first. */
export const fetchRequests = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/requests", { params: { ...inNetwork(networkId), query } })),
  );

/** How many of the requests nobody has looked into yet. */
export const countNew = (requests: readonly Request[]): number =>
  requests.filter(({ state = "received" }) => state === "received").length;

/** One request; for the coordinator with its names as long as it is open. */
export const fetchRequest = (networkId: string, requestId: string): Promise<Versioned<Request>> =>
  versionOf(api.GET("/v1/networks/{networkId}/requests/{requestId}", { params: ofRequest(networkId, requestId) }));

/** Sends a school's request; once under one key. */
export const sendRequest = (networkId: string, body: NewRequest, key: string) =>
  answerOf(api.POST("/v1/networks/{networkId}/requests", { params: { ...inNetwork(networkId), ...once(key) }, body }));

/** Wants people invited to an activity of the network's own; once under one key. */
export const sendActivityInvitation = (
  networkId: string,
  body: { occasion: string; targets: string[] },
  key: string,
): Promise<Request> =>
  answerOf(
    api.POST("/v1/networks/{networkId}/activity-invitations", {
      params: { ...inNetwork(networkId), ...once(key) },
      body,
    }),
  );

/** Gives other names for a school's own request. */
export const sendNames = (networkId: string, requestId: string, names: readonly string[]) =>
  answerOf(
    api.PUT("/v1/networks/{networkId}/requests/{requestId}/names", {
      params: ofRequest(networkId, requestId),
      body: { names: [...names] },
    }),
  );

/** Takes a school's own request back; once under one key. */
export const takeRequestBack = (networkId: string, requestId: string, key: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/requests/{requestId}/take-back", {
      params: { ...ofRequest(networkId, requestId), ...once(key) },
    }),
  );

/** Whom each name of a request may mean, in their order. */
export const fetchNameProposals = async (networkId: string, requestId: string) =>
  (
    await answerOf(
      api.GET("/v1/networks/{networkId}/requests/{requestId}/name-proposals", {
        params: ofRequest(networkId, requestId),
      }),
    )
  ).items;

/** Says for whom the names of a request stand. */
export const saveTargets = (networkId: string, { value, etag }: Versioned<Request>, targets: readonly string[]) =>
  answerOf(
    api.PUT("/v1/networks/{networkId}/requests/{requestId}/targets", {
      params: { ...ofRequest(networkId, value.id), ...fromVersion(etag) },
      body: { targets: [...targets] },
    }),
  );

/** Moves a request on. */
export const moveRequest = (networkId: string, { value, etag }: Versioned<Request>, state: RequestMove) =>
  answerOf(
    api.PUT("/v1/networks/{networkId}/requests/{requestId}/state", {
      params: { ...ofRequest(networkId, value.id), ...fromVersion(etag) },
      body: { state },
    }),
  );

/** Who could ask whom for a request, with reasons in a language. */
export const fetchSuggestions = (networkId: string, requestId: string, language: Language) =>
  answerOf(
    api.GET("/v1/networks/{networkId}/requests/{requestId}/suggestions", {
      params: { ...ofRequest(networkId, requestId), query: { language } },
    }),
  );
