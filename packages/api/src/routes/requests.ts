import {
  bringRow,
  correctNames,
  forCareTeam,
  fromDisclosed,
  inviteToActivity,
  matchTargets,
  mayDo,
  moveRequest,
  type Network,
  outreachParameters,
  receivedRequest,
  receiveRequest,
  requestNamesFor,
  requestsFor,
  suggestOutreach,
  takeBackRequest,
} from "@parent-circles/core";
import { z } from "zod";
import { countToday } from "../acts/daily.ts";
import { fromRow, toldAt } from "../acts/told-at.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import { refuseCall } from "../wire/http-error.ts";
import { pageOf } from "../http/page.ts";
import { newId } from "../identity/tokens.ts";
import { id } from "../wire/fields.ts";
import { pageQuery } from "../wire/page.ts";
import { optionsIn, queryOf } from "../wire/parameters.ts";
import {
  correctedNames,
  newActivityInvitation,
  newRequest,
  request,
  requestList,
  requestNextState,
  requestReceived,
  requestTargets,
  stepTo,
} from "../wire/request.ts";
import { outreachPlan } from "../wire/suggestion.ts";

const path = "/v1/networks/{networkId}/requests";
const params = z.strictObject({ requestId: id });

/** What institutions ask of the network, and what becomes of it. */
export const requestRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postRequest",
    summary: "Asks the network to pass on an invitation, or to take part in a project.",
    description:
      "The answer is always the same, whoever is known to the network. The names are read by the coordinator alone, matched by hand, and erased when the request closes.",
    takes: { body: newRequest },
    answer: { status: 202, description: "Received; Location says where its state is.", schema: requestReceived },
    handle: receive,
  }),
  defineNetworkRoute({
    method: "post",
    path: "/v1/networks/{networkId}/activity-invitations",
    operationId: "postActivityInvitation",
    summary:
      "Wants people invited to an activity of the network's own. Nothing is sent; suggestions follow as for a request.",
    takes: { body: newActivityInvitation },
    answer: {
      status: 201,
      description: "A request that nobody outside sees; Location says where it is.",
      schema: request,
    },
    handle: invite,
  }),
  defineNetworkRoute({
    method: "get",
    path,
    operationId: "listRequests",
    reads: "everyone",
    summary: "The requests: an institution reads the state of its own.",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The requests.", schema: requestList },
    handle:
      ({ stored, viewer, query }) =>
      () => ({ body: fromDisclosed(requestsFor(stored.network, viewer), (items) => pageOf(items, query)) }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/{requestId}`,
    operationId: "getRequest",
    reads: "everyone",
    summary: "One request; the coordinator also reads its names, as long as it is open.",
    takes: { params },
    answer: { status: 200, description: "The request.", schema: request },
    handle: requestShown,
  }),
  defineNetworkRoute({
    method: "put",
    path: `${path}/{requestId}/names`,
    operationId: "putRequestNames",
    summary: "Gives other names for one's own request, at any time.",
    description:
      "The answer is always the same, whatever the network has done with the request. The coordinator matches anew; when the request is over, nothing is kept.",
    takes: { params, body: correctedNames },
    answer: { status: 202, description: "Received.", schema: requestReceived },
    handle: correct,
  }),
  defineNetworkRoute({
    method: "post",
    path: `${path}/{requestId}/take-back`,
    operationId: "takeBackRequest",
    summary: "Takes one's own request back, at any time. Its names are erased.",
    description: "The answer is always the same, whatever the network has done with the request.",
    takes: { params },
    answer: { status: 202, description: "Received.", schema: requestReceived },
    handle: takeBack,
  }),
  defineNetworkRoute({
    method: "put",
    path: `${path}/{requestId}/targets`,
    operationId: "putRequestTargets",
    summary: "Says for whom in the network the names of a request stand.",
    takes: { guarded: true, params, body: requestTargets },

    answer: { status: 200, description: "The request, now with the network.", schema: request },
    handle: async (call) => {
      const { requestId } = call.params;
      const { targets } = call.body;
      return requestShown(await changed(call, (network) => matchTargets(network, { request: requestId, targets })));
    },
  }),
  defineNetworkRoute({
    method: "put",
    path: `${path}/{requestId}/state`,
    operationId: "putRequestState",
    summary: "Moves a request on. Closing or declining it erases its names.",
    takes: { guarded: true, params, body: requestNextState },

    answer: { status: 200, description: "The request.", schema: request },
    handle: async (call) => {
      const {
        params: { requestId },
        body,
        stored,
        records,
      } = call;
      const step = stepTo[body.state];
      const next = await changed(call, (network) => moveRequest(network, { request: requestId, step }));
      if (step !== "takeUp") await records.requestNames.erase(stored.network.id, requestId);
      return requestShown(next);
    },
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/{requestId}/suggestions`,
    operationId: "getSuggestions",
    reads: "everyone",
    summary: "Who could ask whom, within everyone's capacity. Nothing is sent.",
    takes: { params, query: queryOf(outreachParameters) },

    answer: { status: 200, description: "The plan.", schema: outreachPlan },
    handle:
      ({ stored: { network }, viewer, params: { requestId }, query }) =>
      () => ({
        body: forCareTeam(network, viewer, (visible) => {
          const asked = visible.rows.requests.find((one) => one.id === requestId) ?? refuseCall("http/not-found");
          return suggestOutreach(visible, asked, { ...optionsIn(outreachParameters, query), asOf: viewer.asOf });
        }),
      }),
  }),
];

/** A school asks a few times a month. */
const requestsADay = 200;

async function receive(call: NetworkCall<unknown, object, z.output<typeof newRequest>>) {
  const { actor, body, stored, viewer, records, services } = call;
  const { kind, goalStage, names = [], event } = body;
  const institution = actor.institution ?? refuseCall("http/not-allowed");
  if (event !== undefined && body.occasion !== undefined) refuseCall("http/invalid-value", "/event");
  if (kind === "contactRequest" && names.length === 0) refuseCall("http/missing-value", "/names");
  await countToday(call, "requests", requestsADay);
  const requestId = newId("request", services.random);
  const occasion = event === undefined ? body.occasion : newId("text", services.random);
  const next = receiveRequest(withEvent(stored.network, { event, id: occasion, institution }), {
    id: requestId,
    kind,
    institution,
    ...(occasion === undefined ? {} : { occasion }),
    ...(goalStage === undefined ? {} : { goalStage }),
    ...(names.length === 0 ? {} : { named: names.length }),
    date: viewer.asOf,
  });
  const atEvent = fromRow(`/activities/${stored.network.rows.activities.length}`);
  const placeOf = (place: string) => (atEvent(place) === place ? place : `/event${atEvent(place)}`);
  await toldAt(placeOf, () => records.networks.save(stored, next));
  if (names.length > 0) await records.requestNames.keep(next.id, requestId, names);
  return { body: receivedRequest, location: `/v1/networks/${next.id}/requests/${requestId}` };
}

interface OwnEvent {
  readonly event: z.output<typeof newRequest>["event"];
  readonly id: string | undefined;
  readonly institution: string;
}

/** The network with the event that an institution named with its request; it waits for the coordinator, as any text of others. */
function withEvent(network: Network, { event, id, institution }: OwnEvent): Network {
  if (event === undefined || id === undefined) return network;
  return bringRow(network, { list: "activities", row: { ...event, id, coOrganisers: [institution] } });
}

async function invite({
  body,
  stored,
  viewer,
  records,
  services,
}: NetworkCall<unknown, object, z.output<typeof newActivityInvitation>>) {
  const requestId = newId("request", services.random);
  const next = await records.networks.save(
    stored,
    inviteToActivity(stored.network, { ...body, id: requestId, date: viewer.asOf }),
  );
  const { body: made, etag } = requestFor({ stored: next, viewer, params: { requestId } });
  return { body: made, etag, location: `/v1/networks/${next.network.id}/requests/${requestId}` };
}

type OwnCall<Body> = NetworkCall<z.output<typeof params>, object, Body>;

async function correct(call: OwnCall<z.output<typeof correctedNames>>) {
  const { stored, viewer, records, body, params } = call;
  const { requestId: request } = params;
  requestFor(call);
  const next = correctNames(stored.network, { request, date: viewer.asOf, named: body.names.length });
  await records.networks.save(stored, next);
  if (next !== stored.network) {
    await records.requestNames.erase(next.id, request);
    await records.requestNames.keep(next.id, request, body.names);
  }
  return { body: receivedRequest };
}

async function takeBack(call: OwnCall<unknown>) {
  const { stored, viewer, records, params } = call;
  const { requestId: request } = params;
  requestFor(call);
  await records.networks.save(stored, takeBackRequest(stored.network, { request, date: viewer.asOf }));
  await records.requestNames.erase(stored.network.id, request);
  return { body: receivedRequest };
}

type RequestCall = NetworkCall<z.output<typeof params>, object, unknown>;

function requestFor({ stored, viewer, params: { requestId } }: Pick<RequestCall, "stored" | "viewer" | "params">) {
  const body = fromDisclosed(
    requestsFor(stored.network, viewer),
    (all) => all.find((one) => one.id === requestId) ?? refuseCall("http/not-found"),
  );
  return { body, etag: etagOf(body) };
}

async function requestShown({ stored, viewer, params, records }: RequestCall) {
  const { requestId } = params;
  const { body: found, etag } = requestFor({ stored, viewer, params });
  if (!mayDo(viewer.role, "decideRequests")) return { body: found, etag };
  const names = requestNamesFor(viewer, await records.requestNames.of(stored.network.id, requestId));
  return { body: fromDisclosed(found, (shown) => ({ ...shown, names })), etag };
}

/** The call as it goes on after a change that starts from the state that its caller has read. */
async function changed(call: RequestCall, step: (network: Network) => Network): Promise<RequestCall> {
  const { stored, records, ifMatch } = call;
  requireMatch(ifMatch, requestFor(call).etag);
  return { ...call, stored: await records.networks.save(stored, step(stored.network)) };
}
