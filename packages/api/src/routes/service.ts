import { z } from "zod";
import type { Metrics } from "../http/metrics.ts";
import { defineRoute, type Route } from "../http/define-route.ts";
import { type EntryLink, entryLinkList } from "../wire/entry-link.ts";

const health = z.strictObject({ state: z.literal("ok") }).meta({ id: "Health" });

/** What says something of the server itself. */
export const serviceRoutes = (entryLinks: readonly EntryLink[], metrics?: Metrics): readonly Route[] => [
  defineRoute({
    method: "get",
    path: "/metrics",
    operationId: "getMetrics",
    summary: "Counts and times of this process, for the operator's own monitoring; nothing of any network.",
    roles: "anyone",
    answer: { status: 200, description: "In Prometheus' text format.", schema: z.string(), type: "text/plain" },
    handle: () => () => ({ body: metrics?.text() ?? "" }),
  }),
  defineRoute({
    method: "get",
    path: "/livez",
    operationId: "getLiveness",
    summary: "Whether the process answers.",
    roles: "anyone",
    answer: { status: 200, description: "It does.", schema: health },
    handle: () => () => ({ body: { state: "ok" as const } }),
  }),
  defineRoute({
    method: "get",
    path: "/readyz",
    operationId: "getReadiness",
    summary: "Whether the database can be read.",
    roles: "anyone",
    answer: { status: 200, description: "It can.", schema: health },
    handle: async ({ records }) => {
      await records.networks.ids();
      return { body: { state: "ok" as const } };
    },
  }),
  defineRoute({
    method: "get",
    path: "/v1/entry-links",
    operationId: "listEntryLinks",
    summary: "In a demonstration: one link per role. In a real installation: nothing.",
    roles: "anyone",
    answer: { status: 200, description: "The links.", schema: entryLinkList },
    handle: () => ({ body: { items: entryLinks } }),
  }),
];
