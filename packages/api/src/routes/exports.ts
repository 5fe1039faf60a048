import { documentFor, exportViewGexf, exportViewGraphMl, viewFor } from "@parent-circles/core";
import { exportViewXlsx } from "@parent-circles/core/workbook";
import { z } from "zod";
import { withPublished } from "../acts/published.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import { etagOfNetwork } from "../http/etag.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { networkDocument } from "../wire/network.ts";
import { viewName } from "../wire/view.ts";

const path = "/v1/networks/{networkId}/exports";
const query = z.strictObject({
  view: viewName.optional().meta({ description: "Which view; the coordinator's own unless given." }),
});
const workbook = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array)
  .meta({ override: { type: "string", format: "binary" } });
type Query = z.output<typeof query>;

/** Files that a coordinator takes along: a view of the network, or the whole document for herself. */
export const exportRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: `${path}/document`,
    operationId: "getDocument",
    reads: "everyone",
    long: true,
    summary: "The whole network as its document: the coordinator's own copy, which can be stored anew.",
    description: "Everything is in it, protected people too: keep it as safe as the installation.",
    answer: { status: 200, description: "The document.", schema: networkDocument, fileName: "network.json" },
    handle: ({ stored, viewer }) => ({
      body: documentFor(stored.network, viewer) as ReturnType<typeof documentFor> & z.output<typeof networkDocument>,
      etag: etagOfNetwork(stored.revision),
    }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/workbook`,
    operationId: "getWorkbook",
    reads: "everyone",
    long: true,
    summary: "A view of the network as an .xlsx workbook: people, institutions, ties and counts.",
    takes: { query },
    answer: {
      status: 200,
      description: "The workbook.",
      schema: workbook,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      fileName: "network.xlsx",
    },
    handle: (call) => async () => ({ body: exportViewXlsx(await viewIn(call)) }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/graphml`,
    operationId: "getGraphMl",
    reads: "everyone",
    long: true,
    summary: "A view of the network as GraphML, for yEd, Gephi, networkx and igraph.",
    takes: { query },
    answer: {
      status: 200,
      description: "The graph.",
      schema: z.string(),
      type: "application/graphml+xml",
      fileName: "network.graphml",
    },
    handle: (call) => async () => ({ body: exportViewGraphMl(await viewIn(call)) }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/gexf`,
    operationId: "getGexf",
    reads: "everyone",
    long: true,
    summary: "A view of the network as GEXF 1.3, for Gephi.",
    takes: { query },
    answer: {
      status: 200,
      description: "The graph.",
      schema: z.string(),
      type: "application/gexf+xml",
      fileName: "network.gexf",
    },
    handle: (call) => async () => ({ body: exportViewGexf(await viewIn(call)) }),
  }),
];

/** The view that was asked for, with the counts of the week where others look. */
const viewIn = async ({ stored, viewer, query: { view }, services }: NetworkCall<object, Query, unknown>) =>
  viewFor(stored.network, await withPublished({ stored, services }, view === undefined ? viewer : { ...viewer, view }));
