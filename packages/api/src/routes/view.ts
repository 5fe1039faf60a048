import { activitiesFor, fromDisclosed, languages, viewFor } from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { pageOf } from "../http/page.ts";
import { withPublished } from "../acts/published.ts";
import { activityList } from "../wire/activity.ts";
import { pageQuery } from "../wire/page.ts";
import { networkView, viewName } from "../wire/view.ts";

const view = viewName.optional().meta({ description: "Which view; the widest that the caller may have unless given." });

/** What a caller may see of a network: as data, as a drawing, and its activities. */
export const viewRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/view",
    operationId: "getView",
    reads: "everyone",
    summary: "What the caller may see of the network: the input of the drawing.",
    takes: { query: z.strictObject({ view }) },
    answer: { status: 200, description: "The view.", schema: networkView },
    handle:
      ({ stored, viewer, query, services }) =>
      async () => ({
        body: viewFor(stored.network, await withPublished({ stored, services }, withView(viewer, query.view))),
      }),
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/drawing",
    operationId: "getDrawing",
    reads: "everyone",
    summary: "The map of the network as the caller may see it.",
    takes: { query: z.strictObject({ view, language: z.enum(languages).optional() }) },
    answer: { status: 200, description: "The drawing.", schema: z.string(), type: "image/svg+xml" },
    long: true,
    handle:
      ({ stored, viewer, query, services }) =>
      async () => {
        const looking = await withPublished({ stored, services }, withView(viewer, query.view));
        const [{ drawSvg }, { parseHTML }] = await Promise.all([import("@parent-circles/viz"), import("linkedom")]);
        const { document } = parseHTML("<!doctype html><html><body></body></html>");
        return {
          body: fromDisclosed(viewFor(stored.network, looking), (seen) =>
            drawSvg(seen, { document, language: query.language ?? "nl" }),
          ),
        };
      },
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/activities",
    operationId: "listActivities",
    summary: "The activities, each of which can be the occasion of an invitation.",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The activities.", schema: activityList },
    handle:
      ({ stored, viewer, query }) =>
      () => ({ body: fromDisclosed(activitiesFor(stored.network, viewer), (items) => pageOf(items, query)) }),
  }),
];

const withView = <Viewer>(viewer: Viewer, wanted: z.infer<typeof viewName> | undefined): Viewer =>
  wanted === undefined ? viewer : { ...viewer, view: wanted };
