import { answerOf, api, inNetwork, once } from "./client.ts";
import type { NewInterview, NewSlips } from "./shapes.ts";

/** Keeps an interview; once under one key. */
export const sendInterview = (networkId: string, body: NewInterview, key: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/interviews", { params: { ...inNetwork(networkId), ...once(key) }, body }),
  );

/** Keeps a pile of slips; once under one key. */
export const sendSlips = (networkId: string, body: NewSlips, key: string) =>
  answerOf(api.POST("/v1/networks/{networkId}/slips", { params: { ...inNetwork(networkId), ...once(key) }, body }));

/** Takes a talk or a pile back, and says how many rows were changed since and so stay; once under one key. */
export const takeTalkBack = async (networkId: string, importId: string, key: string): Promise<number> =>
  (
    await answerOf(
      api.POST("/v1/networks/{networkId}/imports/{importId}/undo", {
        params: { path: { networkId, importId }, ...once(key) },
      }),
    )
  ).left ?? 0;
