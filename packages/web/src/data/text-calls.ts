import { answerOf, api, everyPage, inNetwork, once } from "./client.ts";

const ofText = (networkId: string, textId: string) => ({ path: { networkId, textId } });

/** The texts that wait for the coordinator, and those in which a name may stand. */
export const fetchTexts = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/texts", { params: { ...inNetwork(networkId), query } })),
  );

/** Lets a text through; once under one key. */
export const letTextThrough = (networkId: string, textId: string, key: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/texts/{textId}/let-through", {
      params: { ...ofText(networkId, textId), ...once(key) },
    }),
  );

/** Turns a text away that waits. */
export const turnTextAway = (networkId: string, textId: string) =>
  answerOf(api.DELETE("/v1/networks/{networkId}/texts/{textId}", { params: ofText(networkId, textId) }));
