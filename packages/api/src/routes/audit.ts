import { z } from "zod";
import { defineRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { cursorTo, startOf } from "../http/page.ts";
import { networkIdParameter } from "../wire/fields.ts";
import { pageAnswer, pageQuery } from "../wire/page.ts";

const entry = z.strictObject({
  position: z.int(),
  hash: z.string(),
  at: z.iso.datetime(),
  actor: z.string(),
  role: z.string(),
  action: z.string(),
  object: z.string(),
  purpose: z.string(),
});
const entryList = z
  .strictObject({ items: z.array(entry), ...pageAnswer, firstBroken: z.int().nullable() })
  .meta({ id: "AuditEntryList" });

/** The audit: who did and read what, in a chain that shows every change. Reading it stands in it too. */
export const auditRoutes: readonly Route[] = [
  defineRoute({
    method: "get",
    path: "/v1/networks/{networkId}/audit",
    operationId: "listAuditEntries",
    summary: "The audit of the network, in order, and the first entry of the page that does not fit the chain.",
    reads: "everyone",
    takes: { params: z.strictObject({ networkId: networkIdParameter }), query: z.strictObject(pageQuery) },

    answer: { status: 200, description: "The entries.", schema: entryList },
    handle: async ({ params: { networkId }, query: { limit = 100, cursor }, records }) => {
      const start = startOf(cursor);
      const items = await records.audit.after(networkId, start, limit);
      const firstBroken = (await records.audit.firstBroken(networkId, { after: start, limit })) ?? null;
      const last = items.at(-1)?.position ?? start;
      const nextCursor = items.length === limit ? { nextCursor: cursorTo(last) } : {};
      return { body: { items, ...nextCursor, firstBroken } };
    },
  }),
];
