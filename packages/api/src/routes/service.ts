import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { defineRoute } from "../http/define-route.ts";
import type { Metrics } from "../http/metrics.ts";
import type { Route } from "../http/route.ts";
import type { Store } from "../store/port.ts";
import { type EntryLink, entryLinkList } from "../wire/entry-link.ts";
import { refuseCall } from "../wire/http-error.ts";

const health = z.strictObject({ state: z.literal("ok") }).meta({ id: "Health" });
const ok = { body: { state: "ok" as const } };

/** What says something of the server itself. */
export const serviceRoutes = (entryLinks: readonly EntryLink[], metrics?: Metrics): readonly Route[] => [
  defineRoute({
    method: "get",
    path: "/metrics",
    operationId: "getMetrics",
    summary: "Counts and times of this process, for the operator's own monitoring; nothing of any network.",
    answer: { status: 200, description: "In Prometheus' text format.", schema: z.string(), type: "text/plain" },
    handle: async () => ({ body: (await metrics?.text()) ?? "" }),
  }),
  defineRoute({
    method: "get",
    path: "/livez",
    operationId: "getLiveness",
    summary: "Whether the process answers.",
    answer: { status: 200, description: "It does.", schema: health },
    handle: () => ok,
  }),
  defineRoute({
    method: "get",
    path: "/readyz",
    operationId: "getReadiness",
    summary: "Whether the database can be read and written now; 503 when not.",
    answer: { status: 200, description: "It can.", schema: health },
    handle: async ({ services: { store } }) => {
      if (!(await isReady(store))) return refuseCall("http/not-ready", "", { seconds: retrySeconds });
      return ok;
    },
  }),
  defineRoute({
    method: "get",
    path: "/v1/entry-links",
    operationId: "listEntryLinks",
    summary: "In a demonstration: one link per role. In a real installation: nothing.",
    answer: { status: 200, description: "The links.", schema: entryLinkList },
    handle: () => ({ body: { items: entryLinks } }),
  }),
];

const retrySeconds = 5;
const mostCheckMs = 2_000;
const betweenChecksMs = 1_000;
const checks = new WeakMap<Store, { readonly at: number; readonly ready: Promise<boolean> }>();

/** Looks at most once a second, whoever asks: strangers may, and a look is a write. */
function isReady(store: Store): Promise<boolean> {
  const last = checks.get(store);
  if (last !== undefined && performance.now() - last.at < betweenChecksMs) return last.ready;
  const looked = store.check().then(
    () => true,
    () => false,
  );
  const ready = Promise.race([looked, pause(mostCheckMs, false, { ref: false })]);
  checks.set(store, { at: performance.now(), ready });
  return ready;
}
