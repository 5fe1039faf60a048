import {
  circlesOf,
  circlesParameters,
  type Disclosed,
  forCareTeam,
  fromDisclosed,
  type KeyFigureProposal,
  keyFigureParameters,
  listMeasures,
  measure,
  measureOptionsFrom,
  type Network,
  ParentCirclesError,
  type PersonReach,
  reachOf,
  type ReachOptions,
  reachParameters,
  restsOn,
  routeTo,
  type Viewer,
} from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute, defineRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { analyse } from "../jobs/analyse.ts";
import { circles } from "../wire/circles.ts";
import { id } from "../wire/fields.ts";
import type { JobBody } from "../wire/job.ts";
import { keyFigureProposal } from "../wire/key-figures.ts";
import { measureList, measureQuery, measureResult } from "../wire/measure.ts";
import { optionsIn, queryOf, type Texts } from "../wire/parameters.ts";
import { refuseCall } from "../wire/http-error.ts";
import { reach, routeToPerson } from "../wire/reach.ts";

const reachQuery = queryOf(reachParameters);

/** What follows from who trusts whom: for the coordinator and the coach. */
export const analysisRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/circles",
    operationId: "getCircles",
    reads: "everyone",
    summary: "The first and the second circle, and why each is there.",
    takes: { query: queryOf(circlesParameters) },
    answer: { status: 200, description: "The circles.", schema: circles },
    handle:
      ({ stored: { network }, viewer, query }) =>
      () => ({
        body: forCareTeam(network, viewer, (visible) =>
          circlesOf(visible, { ...optionsIn(circlesParameters, query), asOf: viewer.asOf }),
        ),
      }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/reach",
    operationId: "getReach",
    reads: "everyone",
    summary: "Who can be reached, by whom, and what changes when somebody is away.",
    takes: { query: reachQuery },
    answer: { status: 200, description: "Reach.", schema: reach },
    handle:
      ({ stored: { network }, viewer, query }) =>
      () => ({
        body: forCareTeam(network, viewer, (visible) => ({
          ...reachOf(visible, reachOptions(viewer, query)),
          restsOn: restsOn(visible, viewer),
        })),
      }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/people/{personId}/route",
    operationId: "getRoute",
    reads: "person",
    summary: "How one parent can be reached: the likeliest route, from the key figure who would ask.",
    description: "404 for whoever is in the first circle herself, or may not be on the map.",
    takes: { params: z.strictObject({ personId: id }), query: reachQuery },

    answer: { status: 200, description: "The route.", schema: routeToPerson },
    handle:
      ({ stored: { network }, viewer, query, params: { personId } }) =>
      () => {
        const options = reachOptions(viewer, query);
        const { asOf, maxHops = network.settings.maxHops } = options;
        const found = forCareTeam(network, viewer, (visible) => routeIn(visible, personId, options));
        return { body: fromDisclosed(found, (route) => ({ asOf, maxHops, person: personId, ...route })) };
      },
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/key-figures",
    operationId: "getKeyFigures",
    reads: "everyone",
    summary: "The group of a size that may expect to reach the most parents. A person decides.",
    takes: { query: queryOf(keyFigureParameters) },
    answer: { status: 200, description: "The proposal.", schema: keyFigureProposal },
    long: true,
    handle:
      ({ stored: { network }, viewer: { role, asOf }, query }) =>
      () => {
        const asked: JobBody["asked"] = { ...optionsIn(keyFigureParameters, query), kind: "keyFigures" };
        return { body: analyse(network, { asked, role, asOf }) as Disclosed<KeyFigureProposal> };
      },
  }),
  defineRoute({
    method: "get",
    path: "/v1/networks/{networkId}/measures",
    operationId: "listMeasures",
    summary: "The measures that there are, in words, and what each can be asked with.",
    description:
      "What speaks to a coordinator is in the language of `Accept-Language`, or English: name, meaning, caution, units and labels. " +
      "The rest is for programmers, and English.",
    takes: { params: z.strictObject({ networkId: z.string() }) },
    answer: { status: 200, description: "The measures.", schema: measureList },
    handle: ({ language }) => ({ body: { items: listMeasures({ language }) }, language }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/measures/{name}",
    operationId: "getMeasure",
    reads: "everyone",
    summary: "One measure, per person or for a group.",
    takes: {
      params: z.strictObject({ name: z.string().max(40).meta({ example: "trust-nominations" }) }),
      query: measureQuery,
    },

    answer: { status: 200, description: "The measure.", schema: measureResult },
    long: true,
    handle:
      ({ stored: { network }, viewer, params: { name }, query: { asOf: _asOf, ...query } }) =>
      () => ({
        body: forCareTeam(network, viewer, (visible) =>
          measure(visible, name, { ...measureOptionsFrom(name, query), asOf: viewer.asOf }),
        ),
      }),
  }),
];

const reachOptions = ({ asOf }: Viewer, query: Texts): ReachOptions => ({
  ...optionsIn(reachParameters, query),
  asOf,
});

/** The route to one person; whoever is not to be reached is as one who does not exist. */
function routeIn(visible: Network, person: string, options: ReachOptions): PersonReach {
  try {
    return routeTo(visible, { ...options, person });
  } catch (error) {
    if (error instanceof ParentCirclesError && error.problems[0]?.place === "person") refuseCall("http/not-found");
    throw error;
  }
}
