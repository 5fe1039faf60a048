import {
  fromDisclosed,
  forCareTeam,
  languages,
  type OutreachRequest,
  ParentCirclesError,
  problem,
  receivedRequest,
  requestNamesFor,
  requestsFor,
  suggestOutreach,
  withRows,
} from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute, type NetworkCall, type Route } from "../http/define-route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import { refuseCall } from "../http/http-error.ts";
import { newId } from "../http/tokens.ts";
import { id } from "../wire/fields.ts";
import {
  newRequest,
  request,
  requestList,
  requestNextState,
  requestReceived,
  requestTargets,
} from "../wire/request.ts";
import { outreachPlan } from "../wire/suggestion.ts";

const params = z.strictObject({ requestId: id });
const readers = ["coordinator", "coach", "institution"] as const;

/** What institutions ask of the network, and what becomes of it. */
export const requestRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path: "/v1/networks/{networkId}/requests",
    operationId: "postRequest",
    summary: "Asks the network to pass on an invitation, or to take part in a project.",
    description:
      "The answer is always the same, whoever is known to the network. The names are read by the coordinator alone, matched by hand, and erased when the request closes.",
    roles: ["institution"],
    body: newRequest,
    answer: { status: 202, description: "Received; Location says where its state can be read.", schema: requestReceived },
    handle: async ({ actor, body, stored, viewer, records, services }) => {
      const { kind, occasion, goalStage, names = [] } = body;
      if (kind === "contactRequest" && names.length === 0) refuseCall("http/missing-value", "/names");
      if (occasion !== undefined && !stored.network.rows.activities.some((activity) => activity.id === occasion))
        throw new ParentCirclesError([problem("query/unknown-occasion", "/occasion")]);
      const added: OutreachRequest = {
        id: newId("request", services.random),
        kind,
        institution: actor.institution ?? refuseCall("http/not-allowed"),
        ...(occasion === undefined ? {} : { occasion }),
        ...(goalStage === undefined ? {} : { goalStage }),
        state: "received",
        date: viewer.asOf,
      };
      await records.networks.save(
        stored,
        withRows(stored.network, { requests: [...stored.network.rows.requests, added] }),
      );
      if (names.length > 0) await records.requestNames.keep(stored.network.id, added.id, names);
      return { body: receivedRequest, location: addressOf(stored.network.id, added.id) };
    },
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/requests",
    operationId: "listRequests",
    summary: "The requests: an institution reads the state of its own.",
    roles: readers,
    answer: { status: 200, description: "The requests.", schema: requestList },
    handle: ({ stored, viewer }) => ({
      body: fromDisclosed(requestsFor(stored.network, viewer), (items) => ({ items })),
    }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/requests/{requestId}",
    operationId: "getRequest",
    summary: "One request; the coordinator also reads its names, as long as it is open.",
    roles: readers,
    params,
    answer: { status: 200, description: "The request.", schema: request },
    handle: requestShown,
  }),
  defineNetworkRoute({
    method: "put",
    path: "/v1/networks/{networkId}/requests/{requestId}/targets",
    operationId: "putRequestTargets",
    summary: "Says for whom in the network the names of a request stand.",
    roles: ["coordinator"],
    guarded: true,
    params,
    body: requestTargets,
    answer: { status: 200, description: "The request, now with the network.", schema: request },
    handle: async (call) => {
      const { people } = call.stored.network;
      for (const [place, target] of call.body.targets.entries())
        if (!people.has(target))
          throw new ParentCirclesError([problem("query/unknown-person", `/targets/${place}`)]);
      return changeRequest(call, { state: "withTheNetwork", targets: call.body.targets });
    },
  }),
  defineNetworkRoute({
    method: "put",
    path: "/v1/networks/{networkId}/requests/{requestId}/state",
    operationId: "putRequestState",
    summary: "Moves a request on. Closing or declining it erases its names.",
    roles: ["coordinator"],
    guarded: true,
    params,
    body: requestNextState,
    answer: { status: 200, description: "The request.", schema: request },
    handle: (call) => changeRequest(call, { state: call.body.state }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/requests/{requestId}/suggestions",
    operationId: "getSuggestions",
    summary: "Who could ask whom, within everyone's capacity. Nothing is sent.",
    roles: ["coordinator", "coach"],
    params,
    query: z.strictObject({ language: z.enum(languages).optional() }),
    answer: { status: 200, description: "The plan.", schema: outreachPlan },
    handle: ({ stored: { network }, viewer, params: { requestId }, query: { language = "nl" } }) => ({
      body: forCareTeam(network, viewer, (visible) => {
        const asked = visible.rows.requests.find((one) => one.id === requestId) ?? refuseCall("http/not-found");
        return suggestOutreach(visible, asked, { asOf: viewer.asOf, language });
      }),
    }),
  }),
];

const addressOf = (networkId: string, requestId: string): string =>
  `/v1/networks/${networkId}/requests/${requestId}`;

type RequestCall = NetworkCall<z.output<typeof params>, object, unknown>;

async function requestShown({ stored, viewer, params: { requestId }, records }: RequestCall) {
  const { id: networkId } = stored.network;
  const found = fromDisclosed(
    requestsFor(stored.network, viewer),
    (all) => all.find((one) => one.id === requestId) ?? refuseCall("http/not-found"),
  );
  const etag = etagOf(revisionOf({ stored, requestId }));
  if (viewer.role !== "coordinator") return { body: found, etag };
  const names = requestNamesFor(viewer, await records.requestNames.of(networkId, requestId));
  return { body: fromDisclosed(found, (shown) => ({ ...shown, names })), etag };
}

const placeOf = ({ stored, requestId }: { stored: RequestCall["stored"]; requestId: string }): number =>
  stored.network.rows.requests.findIndex((one) => one.id === requestId);

const revisionOf = (asked: { stored: RequestCall["stored"]; requestId: string }): number =>
  asked.stored.rows.requests?.[placeOf(asked)]?.revision ?? 0;

async function changeRequest(call: RequestCall, change: Partial<OutreachRequest>) {
  const { stored, records, params: { requestId }, ifMatch } = call;
  const { requests } = stored.network.rows;
  const place = placeOf({ stored, requestId });
  const before = requests[place] ?? refuseCall("http/not-found");
  requireMatch(ifMatch, etagOf(revisionOf({ stored, requestId })));
  if (before.state === "closed" || before.state === "declined") refuseCall("http/wrong-state", "/state");
  const next = withRows(stored.network, { requests: requests.with(place, { ...before, ...change }) });
  const saved = await records.networks.save(stored, next);
  if (change.state === "closed" || change.state === "declined")
    await records.requestNames.erase(stored.network.id, requestId);
  return requestShown({ ...call, stored: saved });
}
