import { answerOf, api, everyPage, inNetwork, once } from "./client.ts";
import type { NewReferral } from "./shapes.ts";

/** The referrals of whoever looks, the oldest first. */
export const fetchReferrals = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/referrals", { params: { ...inNetwork(networkId), query } })),
  );

/** Refers somebody; once under one key. */
export const sendReferral = (networkId: string, body: NewReferral, key: string) =>
  answerOf(api.POST("/v1/networks/{networkId}/referrals", { params: { ...inNetwork(networkId), ...once(key) }, body }));
