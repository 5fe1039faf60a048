import { answerOf, api, inNetwork } from "./client.ts";
import type { Today } from "./shapes.ts";

/** What is new, what waits and what can be closed. */
export const fetchToday = (networkId: string): Promise<Today> =>
  answerOf(api.GET("/v1/networks/{networkId}/today", { params: inNetwork(networkId) }));
