import type { Language } from "../words/words.ts";
import { answerOf, api, versionOf } from "./client.ts";
import type { NewOutcome } from "./shapes.ts";

const inNetwork = (networkId: string) => ({ path: { networkId } });

/** Whom each name of a request may mean, in their order. */
export const fetchNameProposals = async (networkId: string, requestId: string) =>
  (
    await answerOf(
      api.GET("/v1/networks/{networkId}/requests/{requestId}/name-proposals", {
        params: { path: { networkId, requestId } },
      }),
    )
  ).items;

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
      params: { ...inNetwork(networkId), header: { "Idempotency-Key": key } },
      body,
    }),
  );

/** Until when somebody pauses. */
export const fetchPause = (networkId: string, personId: string) =>
  versionOf(api.GET("/v1/networks/{networkId}/people/{personId}/pause", { params: { path: { networkId, personId } } }));

/** Pauses somebody until a day, or says that she is back; from the state it has now. */
export async function savePause(networkId: string, personId: string, until: string | null): Promise<void> {
  const { etag } = await fetchPause(networkId, personId);
  await answerOf(
    api.PUT("/v1/networks/{networkId}/people/{personId}/pause", {
      params: { path: { networkId, personId }, header: { "If-Match": etag } },
      body: { until },
    }),
  );
}

/** What is asked of everyone in the first circle. */
export const fetchBurden = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/burden", { params: inNetwork(networkId) }));

/** How well the chances that were given fit what happened. */
export const fetchCalibration = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/calibration", { params: inNetwork(networkId) }));

/** Who can be asked in which language, the worst served first. */
export const fetchLanguages = async (networkId: string) =>
  (await answerOf(api.GET("/v1/networks/{networkId}/coverage-by-language", { params: inNetwork(networkId) }))).items;
