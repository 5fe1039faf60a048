import {
  circlesOf,
  forCareTeam,
  fromDisclosed,
  identifyKeyFigures,
  type KeyFigureProposal,
  languages,
  listMeasures,
  measure,
  type MeasureResult,
  type Network,
  reachOf,
  type Viewer,
} from "@parent-circles/core";
import { z } from "zod";
import { answerOnce } from "../http/answer-once.ts";
import { defineNetworkRoute, defineRoute, type Route } from "../http/define-route.ts";
import { refuseCall } from "../wire/http-error.ts";
import { analyseInThread, mostPeopleHere } from "../jobs/in-thread.ts";
import { circles } from "../wire/circles.ts";
import { id, idListParameter, idsIn } from "../wire/fields.ts";
import type { JobBody } from "../wire/job.ts";
import { groupAsked, keyFigureProposal, keyFigureQuery } from "../wire/key-figures.ts";
import { measureList, measureQuery, measureResult, settingsOf } from "../wire/measure.ts";
import { maxHopsParameter, reach, routeToPerson } from "../wire/reach.ts";

/** Up to how many people a measure is worked out between everybody's calls. */
const mostPeopleOnLoop = 150;
const careTeam = ["coordinator", "coach"] as const;
const measures = { items: listMeasures() };
const reachQuery = z.strictObject({ maxHops: maxHopsParameter, absent: idListParameter });

/** What follows from who trusts whom: for the coordinator and the coach. */
export const analysisRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/circles",
    operationId: "getCircles",
    reads: "everyone",
    summary: "The first and the second circle, and why each is there.",
    roles: careTeam,
    query: z.strictObject({ language: z.enum(languages).optional() }),
    answer: { status: 200, description: "The circles.", schema: circles },
    handle:
      ({ stored: { network }, viewer: { asOf, ...viewer }, query: { language = "nl" } }) =>
      () => ({
        body: forCareTeam(network, { ...viewer, asOf }, (visible) => circlesOf(visible, { asOf, language })),
      }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/reach",
    operationId: "getReach",
    reads: "everyone",
    summary: "Who can be reached, by whom, and what changes when somebody is away.",
    roles: careTeam,
    query: reachQuery,
    answer: { status: 200, description: "Reach.", schema: reach },
    handle:
      ({ stored: { network }, viewer, query }) =>
      () =>
        reachOnce(network, viewer, query),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/people/{personId}/route",
    operationId: "getRoute",
    reads: "person",
    summary: "How one parent can be reached: the likeliest route, from the key figure who would ask.",
    description: "404 for whoever is in the first circle herself, or may not be on the map.",
    roles: careTeam,
    params: z.strictObject({ personId: id }),
    query: reachQuery,
    answer: { status: 200, description: "The route.", schema: routeToPerson },
    handle:
      ({ stored: { network }, viewer, query, params: { personId } }) =>
      async () => {
        const { body } = await reachOnce(network, viewer, query);
        if (body === undefined) return refuseCall("http/not-found");
        return {
          body: fromDisclosed(body, ({ asOf, maxHops, people }) => ({
            asOf,
            maxHops,
            person: personId,
            ...((Object.hasOwn(people, personId) ? people[personId] : undefined) ?? refuseCall("http/not-found")),
          })),
        };
      },
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/key-figures",
    operationId: "getKeyFigures",
    reads: "everyone",
    summary: "The group of a size that may expect to reach the most parents. A person decides.",
    roles: careTeam,
    query: keyFigureQuery,
    answer: { status: 200, description: "The proposal.", schema: keyFigureProposal },
    handle: ({ stored: { network }, viewer, query, services }) => {
      const { asOf, role } = viewer;
      const options = groupAsked(query);
      return async () => {
        const asked = { kind: "keyFigures", ...options } as JobBody["asked"];
        const here = network.people.size <= mostPeopleHere.search;
        const found = here ? undefined : await analyseInThread(network, { asked, role, asOf }, services);
        return {
          body: forCareTeam(
            network,
            viewer,
            (visible) => (found as KeyFigureProposal | undefined) ?? identifyKeyFigures(visible, { ...options, asOf }),
          ),
        };
      };
    },
  }),
  defineRoute({
    method: "get",
    path: "/v1/networks/{networkId}/measures",
    operationId: "listMeasures",
    summary: "The measures that there are, in words.",
    roles: careTeam,
    params: z.strictObject({ networkId: z.string() }),
    answer: { status: 200, description: "The measures.", schema: measureList },
    handle: () => ({ body: measures }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/measures/{name}",
    operationId: "getMeasure",
    reads: "everyone",
    summary: "One measure, per person or for a group.",
    roles: careTeam,
    params: z.strictObject({ name: z.string().max(40).meta({ example: "trust-nominations" }) }),
    query: measureQuery,
    answer: { status: 200, description: "The measure.", schema: measureResult },
    mostPeopleHere: mostPeopleOnLoop,
    handle: ({ stored: { network }, viewer, params: { name }, query, services }) => {
      const { asOf, role } = viewer;
      const options = { asOf, ...settingsOf(query) };
      return async () => {
        const here = network.people.size <= (mostPeopleHere[name] ?? Infinity);
        const asked = { kind: "measure", name, options } as const;
        const found = here ? undefined : await analyseInThread(network, { asked, role, asOf }, services);
        return {
          body: forCareTeam(
            network,
            viewer,
            (visible) => (found as MeasureResult | undefined) ?? measure(visible, name, options),
          ),
        };
      };
    },
  }),
];

/** Reach, worked out once for each state of the network: for the whole of it, and for every single route. */
function reachOnce(network: Network, viewer: Viewer, { maxHops, absent }: z.output<typeof reachQuery>) {
  const options = { asOf: viewer.asOf, absent: idsIn(absent), ...(maxHops === undefined ? {} : { maxHops }) };
  return answerOnce(network, JSON.stringify(["reach", viewer, options]), () => ({
    body: forCareTeam(network, viewer, (visible) => reachOf(visible, options)),
  }));
}
