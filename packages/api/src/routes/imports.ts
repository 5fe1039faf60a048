import { forCareTeam } from "@parent-circles/core";
import type { ImportFile, ImportMapping } from "@parent-circles/core/intake";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Early, NetworkCall, Route } from "../http/route.ts";
import { refuseCall } from "../wire/http-error.ts";
import { filesRead, importStored, importUndone, mayBeUndone, undone } from "../acts/importing.ts";
import { checkFileSizes } from "../acts/saving-safely.ts";
import { newId } from "../identity/tokens.ts";
import type { ImportRecord } from "../store/port.ts";
import { importCommitted, importShown, newImport, type ShownReport } from "../wire/import.ts";

const path = "/v1/networks/{networkId}/imports";
const params = z.strictObject({ importId: z.string().max(60) });

/** Imports: a dry run first, then all or nothing, and back again for 30 days. */
export const importRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postImport",
    summary: "Reads files and says what would be stored. Nothing is stored.",
    description: "A file with a forbidden column is refused as a whole, by the name of the column (R-02).",
    takes: { body: newImport },
    long: true,
    answer: { status: 201, description: "The dry run.", schema: importShown },
    prepare: dryRunOf,
    handle: async (call) => {
      const { stored, records, services, prepared } = call;
      const record: ImportRecord = {
        networkId: stored.network.id,
        importId: newId("import", services.random),
        state: "dryRun",
        before: null,
        ...prepared(),
        revision: stored.revision,
        createdAt: services.clock().toISOString(),
      };
      await records.imports.keep(record);
      return { body: shown(call, record), location: `/v1/networks/${record.networkId}/imports/${record.importId}` };
    },
  }),
  defineNetworkRoute({
    long: true,
    method: "get",
    path: `${path}/{importId}`,
    operationId: "getImport",
    summary: "An import with its report.",
    takes: { params },
    reads: "everyone",
    answer: { status: 200, description: "The import.", schema: importShown },
    handle: async (call) => ({ body: shown(call, await recordOf(call)) }),
  }),
  defineNetworkRoute({
    long: true,
    method: "post",
    path: `${path}/{importId}/commit`,
    operationId: "commitImport",
    summary: "Stores what the dry run read, all of it or nothing.",
    description:
      "Nobody comes back who was erased, declined or withdrew unless the place of her row is sent: that she herself asked to (R-17).",
    takes: { params, body: importCommitted },
    answer: { status: 200, description: "The import.", schema: importShown },
    prepare: async (call) => {
      const record = await recordNow(call);
      return record?.state === "dryRun" ? committedOf(record, call) : undefined;
    },
    handle: async (call) => {
      const { stored, records, prepared } = call;
      const record = await recordOf(call);
      if (record.state !== "dryRun") return refuseCall("http/wrong-state");
      const { next, before, after } = prepared() ?? refuseCall("http/wrong-state");
      const saved = await records.networks.save(stored, next);
      const done: ImportRecord = { ...record, state: "committed", before, after, revision: saved.revision };
      await records.imports.keep(done);
      return { body: shown(call, done) };
    },
  }),
  defineNetworkRoute({
    long: true,
    method: "post",
    path: `${path}/{importId}/undo`,
    operationId: "undoImport",
    summary: "Takes an import back, row by row; what was changed since stays.",
    takes: { params },
    answer: { status: 200, description: "The import.", schema: importShown },
    prepare: async (call) => {
      const record = await recordNow(call);
      return record?.state === "committed" ? importUndone(record, call.stored.network) : undefined;
    },
    handle: async (call) => {
      const { stored, records, services, prepared } = call;
      const record = await recordOf(call);
      if (!mayBeUndone(record, services.clock())) return refuseCall("http/wrong-state");
      const { next, ...stays } = prepared() ?? refuseCall("http/wrong-state");
      await records.networks.save(stored, next);
      const done = undone(record);
      await records.imports.keep(done);
      return { body: shown(call, done, stays) };
    },
  }),
];

type ImportCall = Early<NetworkCall<unknown, object, unknown>>;

const fileOf = ({ name, text, base64 }: z.output<typeof newImport>["files"][number]): ImportFile =>
  text === undefined ? { name, bytes: Buffer.from(base64 ?? "", "base64") } : { name, text };

/** What files would make of a network. */
function dryRunOf({ body, stored, viewer, services }: Early<NetworkCall<unknown, object, z.output<typeof newImport>>>) {
  checkFileSizes(body.files);
  return filesRead({
    files: body.files.map(fileOf),
    network: stored.network,
    asOf: viewer.asOf,
    mapping: body.mapping as ImportMapping | undefined,
    freshIds: body.newIds === true,
    ...services,
  });
}

/** The network once an import is stored, and the documents before and after. */
const committedOf = (
  record: ImportRecord,
  { stored, services, body }: Early<NetworkCall<unknown, object, z.output<typeof importCommitted>>>,
) => importStored(record, { network: stored.network, asked: body?.askedToComeBack ?? [], secret: services.secret });

const recordOf = async ({
  records,
  stored,
  params: { importId },
}: Pick<NetworkCall<{ importId: string }, object, unknown>, "records" | "stored" | "params">) =>
  (await records.imports.find(stored.network.id, importId)) ?? refuseCall("http/not-found");

const recordNow = ({
  services,
  stored,
  params: { importId },
}: Early<NetworkCall<{ importId: string }, object, unknown>>) =>
  services.store.read(({ imports }) => imports.find(stored.network.id, importId));

const shown = (
  { stored, viewer }: ImportCall,
  record: ImportRecord,
  stays: { readonly left?: number; readonly leftOf?: string[] } = {},
) =>
  forCareTeam(stored.network, viewer, () => ({
    importId: record.importId,
    state: record.state,
    createdAt: record.createdAt,
    report: JSON.parse(record.report) as ShownReport,
    ...stays,
  }));
