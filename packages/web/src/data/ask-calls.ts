import type { Language } from "@parent-circles/words";
import { answerOf, api, everyPage, fromVersion, inNetwork, once, versionOf } from "./client.ts";
import type { Ask, AskMove, NewAsk, NewOutcome } from "./shapes.ts";

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

/** A note that the asker can show or send, in a language. */
export const fetchNote = async (networkId: string, askId: string, language: Language) =>
  (
    await answerOf(
      api.GET("/v1/networks/{networkId}/asks/{askId}/card", {
        params: { path: { networkId, askId }, query: { language, reader: "invited" } },
      }),
    )
  ).text;

/** Says what came of an ask; once under one key. */
export const sendOutcome = (networkId: string, body: NewOutcome, key: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/outcomes", {
      params: { ...inNetwork(networkId), ...once(key) },
      body,
    }),
  );

/** What is asked of everyone in the first circle. */
export const fetchBurden = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/reports/burden", { params: inNetwork(networkId) }));

/** Until when somebody pauses. */
export const fetchPause = (networkId: string, personId: string) =>
  versionOf(api.GET("/v1/networks/{networkId}/people/{personId}/pause", { params: { path: { networkId, personId } } }));

/** Pauses somebody until a day, or says that she is back; from the state it has now. */
export async function savePause(networkId: string, personId: string, until: string | null): Promise<void> {
  const { etag } = await fetchPause(networkId, personId);
  await answerOf(
    api.PUT("/v1/networks/{networkId}/people/{personId}/pause", {
      params: { path: { networkId, personId }, ...fromVersion(etag) },
      body: { until },
    }),
  );
}
