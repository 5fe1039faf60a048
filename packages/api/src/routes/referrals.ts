import { fromDisclosed, receivedRequest, recordReferral, referralsFor } from "@parent-circles/core";
import { z } from "zod";
import { countToday } from "../acts/daily.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import { pageOf } from "../http/page.ts";
import type { Route } from "../http/route.ts";
import { newId, suppressionHash } from "../identity/tokens.ts";
import { refuseCall } from "../wire/http-error.ts";
import { pageQuery } from "../wire/page.ts";
import { newReferral, referralList } from "../wire/referral.ts";
import { requestReceived } from "../wire/request.ts";

const path = "/v1/networks/{networkId}/referrals";
const referralsADay = 50;

/** Whom a partner refers, with her own agreement. Who referred her is shown to nobody else. */
export const referralRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postReferral",
    summary:
      "Refers a person who knows, understands and agrees. She is in the network from then on, as somebody who was told.",
    description: "The answer is always the same, whoever is in the network.",
    takes: { body: newReferral },
    answer: { status: 202, description: "Received.", schema: requestReceived },
    handle: async (call) => {
      const { actor, body, stored, viewer, records, services } = call;
      await countToday(call, "referrals", referralsADay);
      const { name, ...confirmed } = body;
      const { network } = recordReferral(stored.network, {
        id: newId("referral", services.random),
        person: newId("person", services.random),
        displayName: name,
        institution: actor.institution ?? refuseCall("http/not-allowed"),
        date: viewer.asOf,
        hash: suppressionHash(services.secret),
        confirmed,
      });
      await records.networks.save(stored, network);
      return { body: receivedRequest };
    },
  }),
  defineNetworkRoute({
    method: "get",
    path,
    operationId: "listReferrals",
    summary: "One's own referrals: that each was made, and when.",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The referrals.", schema: referralList },
    handle: ({ stored, viewer, query }) => ({
      body: fromDisclosed(referralsFor(stored.network, viewer), (items) => pageOf(items, query)),
    }),
  }),
];
