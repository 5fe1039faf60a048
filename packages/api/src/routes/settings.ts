import { type SettingsView, settingsFor, withSettings } from "@parent-circles/core";
import { checkedNetwork } from "../acts/checked-network.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import type { Route } from "../http/route.ts";
import { networkSettings } from "../wire/settings.ts";

const path = "/v1/networks/{networkId}/settings";

/** What a network has agreed: how often somebody is asked, how long she rests, what outsiders are told. */
export const settingsRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path,
    operationId: "getSettings",
    summary: "How the network is called and how it works, every setting with the value that holds.",
    answer: {
      status: 200,
      description: "The settings, with the ETag that a change starts from.",
      schema: networkSettings,
    },
    handle: ({ stored }) => {
      const body = settingsFor(stored.network);
      return { body, etag: etagOf(body) };
    },
  }),
  defineNetworkRoute({
    method: "put",
    path,
    operationId: "putSettings",
    summary: "Changes how the network is called and how it works; it holds at once.",
    takes: { guarded: true, body: networkSettings },
    answer: { status: 204, description: "Changed; the ETag is that of the new state." },
    handle: async ({ stored, ifMatch, body, records }) => {
      const { network } = stored;
      requireMatch(ifMatch, etagOf(settingsFor(network)));
      const { name, ...agreed } = body as SettingsView;
      const next = checkedNetwork(withSettings(network, name, agreed), "/network/settings");
      const saved = await records.networks.save(stored, next);
      return { etag: etagOf(settingsFor(saved.network)) };
    },
  }),
];
