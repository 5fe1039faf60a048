import type { Language } from "../words/words.ts";
import { answerOf, api, everyPage, versionOf } from "./client.ts";
import type { Ask, AskMove, NewAsk, NewRequest, Request, RequestMove, Versioned, View } from "./shapes.ts";

const inNetwork = (networkId: string) => ({ path: { networkId } });
const ofRequest = (networkId: string, requestId: string) => ({ path: { networkId, requestId } });
const fromVersion = (etag: string) => ({ header: { "If-Match": etag } });
const once = (key: string) => ({ header: { "Idempotency-Key": key } });

/** Who is signed in. */
export const fetchSession = () => answerOf(api.GET("/v1/sessions/current"));

/** Signs out. */
export const endSession = () => answerOf(api.DELETE("/v1/sessions/current"));

/** The links into a demonstration; none elsewhere. */
export const fetchEntryLinks = async () => (await answerOf(api.GET("/v1/entry-links"))).items;

/** A network as a whole. */
export const fetchNetwork = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}", { params: inNetwork(networkId) }));

/** What the visitor may see of a network, today or on a day; "public" shows no people to anybody. */
export const fetchView = (
  networkId: string,
  query: { readonly view?: "public"; readonly asOf?: string } = {},
): Promise<View> => answerOf(api.GET("/v1/networks/{networkId}/view", { params: { ...inNetwork(networkId), query } }));

/** What rests on one person, and who could follow; for the coordinator and the coach. */
export const fetchResilience = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/resilience", { params: inNetwork(networkId) }));

/** The two circles, with findings in a language. */
export const fetchCircles = (networkId: string, language: Language) =>
  answerOf(api.GET("/v1/networks/{networkId}/circles", { params: { ...inNetwork(networkId), query: { language } } }));

/** Who can be reached. */
export const fetchReach = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/reach", { params: inNetwork(networkId) }));

/** The group of a size that reaches the most parents. */
export const fetchKeyFigures = (networkId: string, size: number) =>
  answerOf(api.GET("/v1/networks/{networkId}/key-figures", { params: { ...inNetwork(networkId), query: { size } } }));

/** What people can be invited to. */
export const fetchActivities = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/activities", { params: { ...inNetwork(networkId), query } })),
  );

/** The requests that the visitor may know of, the oldest first. */
export const fetchRequests = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/requests", { params: { ...inNetwork(networkId), query } })),
  );

/** One request; for the coordinator with its names as long as it is open. */
export const fetchRequest = (networkId: string, requestId: string): Promise<Versioned<Request>> =>
  versionOf(api.GET("/v1/networks/{networkId}/requests/{requestId}", { params: ofRequest(networkId, requestId) }));

/** Sends a school's request; once under one key. */
export const sendRequest = (networkId: string, body: NewRequest, key: string) =>
  answerOf(api.POST("/v1/networks/{networkId}/requests", { params: { ...inNetwork(networkId), ...once(key) }, body }));

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

/** Accepts a suggestion; once under one key. */
export const sendAsk = (networkId: string, body: NewAsk, key: string) =>
  answerOf(api.POST("/v1/networks/{networkId}/asks", { params: { ...inNetwork(networkId), ...once(key) }, body }));

/** The asks that the visitor may know of. */
export const fetchAsks = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/asks", { params: { ...inNetwork(networkId), query } })),
  );

/** Answers an ask, or takes it back; from the state it has now, since lists carry no versions. */
export async function moveAsk(networkId: string, askId: string, state: AskMove): Promise<Ask> {
  const path = { networkId, askId };
  const { etag } = await versionOf(api.GET("/v1/networks/{networkId}/asks/{askId}", { params: { path } }));
  return answerOf(
    api.PUT("/v1/networks/{networkId}/asks/{askId}/state", { params: { path, ...fromVersion(etag) }, body: { state } }),
  );
}
