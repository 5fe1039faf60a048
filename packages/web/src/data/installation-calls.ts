import { answerOf, api, inNetwork, once, versionOf } from "./client.ts";
import type { Installation, NewBeginning } from "./shapes.ts";

/** Who answers for the installation, and whether its people are real. */
export const fetchInstallation = (): Promise<Installation> => answerOf(api.GET("/v1/installation"));

/** Says how a new installation begins. */
export const beginInstallation = (body: NewBeginning, key: string) =>
  answerOf(api.POST("/v1/installation", { params: once(key), body }));

/** Makes a network, with nobody in it; in a trial its people are invented. */
export const makeNetwork = (network: { readonly id: string; readonly name: string; readonly synthetic?: true }) =>
  versionOf(
    api.PUT("/v1/networks/{networkId}", {
      params: { ...inNetwork(network.id), header: { "If-None-Match": "*" } },
      body: { format: "parent-circles/network", version: 1, network, people: [] },
    }),
  );
