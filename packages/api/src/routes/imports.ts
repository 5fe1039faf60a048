import {
  forCareTeam,
  type Network,
  type NetworkDocument,
  errorOf,
  errorTexts,
  readNetwork,
  writeNetwork,
  writeNetworkText,
} from "@parent-circles/core";
import { type ImportFile, importFiles, type ImportMapping, withNewIds } from "@parent-circles/core/intake";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Early, NetworkCall, Route } from "../http/route.ts";
import { refuseCall } from "../wire/http-error.ts";
import { merged, takenBack } from "../acts/merge-rows.ts";
import { checkDocumentSize, checkFileSizes, checkSize } from "../acts/saving-safely.ts";
import { placesIn, returningRows, withImport } from "../acts/returning.ts";
import { newId } from "../identity/tokens.ts";
import type { ImportRecord } from "../store/port.ts";
import { importCommitted, importShown, newImport, type ShownReport } from "../wire/import.ts";

const path = "/v1/networks/{networkId}/imports";
const params = z.strictObject({ importId: z.string().max(60) });
const undoDays = 30;

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
      return record?.state === "committed" ? undoneOf(record, call) : undefined;
    },
    handle: async (call) => {
      const { stored, records, services, prepared } = call;
      const record = await recordOf(call);
      const ageDays = (services.clock().getTime() - Date.parse(record.createdAt)) / 86_400_000;
      if (record.state !== "committed" || ageDays > undoDays) return refuseCall("http/wrong-state");
      const { next, left } = prepared() ?? refuseCall("http/wrong-state");
      await records.networks.save(stored, next);
      const done: ImportRecord = { ...record, state: "undone", before: null, after: null };
      await records.imports.keep(done);
      return { body: shown(call, done, left) };
    },
  }),
];

type ImportCall = Early<NetworkCall<unknown, object, unknown>>;

const fileOf = ({ name, text, base64 }: z.output<typeof newImport>["files"][number]): ImportFile =>
  text === undefined ? { name, bytes: Buffer.from(base64 ?? "", "base64") } : { name, text };

/** What files would make of a network. */
function dryRunOf(call: Early<NetworkCall<unknown, object, z.output<typeof newImport>>>) {
  const { body, stored, viewer, services } = call;
  checkFileSizes(body.files);
  const found = importFiles(body.files.map(fileOf), {
    asOf: viewer.asOf,
    ...(body.mapping === undefined ? {} : { mapping: body.mapping as ImportMapping }),
    network: stored.network.head,
    known: stored.network.rows.people,
    newId: () => newId("person", services.random),
    sensitive: stored.network.rows.activities.filter((one) => one.sensitive === true).map(({ id }) => id),
  });
  if (found.status === "refused") throw errorOf(found.report.refused, errorTexts);
  checkDocumentSize({ ...found.document });
  const document = body.newIds === true ? withFreshIds(found.document, call) : found.document;
  const network = readNetwork(merged(writeNetwork(stored.network), document));
  checkSize(network, stored.network);
  const report = { status: found.status, ...found.report };
  const kept = { after: JSON.stringify(document), report: JSON.stringify({ ...report, returning: [] }) };
  const imported = { before: stored.network, after: network, places: placesIn(kept), secret: services.secret };
  return { after: kept.after, report: JSON.stringify({ ...report, returning: returningRows(imported) }) };
}

/** The network once an import is stored, and the documents before and after. */
function committedOf(
  record: ImportRecord,
  { stored, services, body }: Early<NetworkCall<unknown, object, z.output<typeof importCommitted>>>,
) {
  const { network } = stored;
  const after = readNetwork(merged(writeNetwork(network), JSON.parse(record.after ?? "{}") as NetworkDocument));
  const imported = { before: network, after, places: placesIn(record), secret: services.secret };
  const next = withImport(imported, body?.askedToComeBack ?? []);
  return { next, before: writeNetworkText(network), after: writeNetworkText(next) };
}

/** The network once an import is taken back, and how many rows were changed since. */
function undoneOf({ before, after }: ImportRecord, { stored }: Pick<ImportCall, "stored">) {
  if (before === null || after === null) return refuseCall("http/wrong-state");
  const [was, became] = [JSON.parse(before), JSON.parse(after)] as [NetworkDocument, NetworkDocument];
  const { document, left } = takenBack(writeNetwork(stored.network), was, became);
  return { next: stillWhole(withSuppressedAgain(document, was, became)), left };
}

/** Ids that come from chance alone, for whoever the network does not know. */
const withFreshIds = (document: NetworkDocument, { stored, services }: Pick<ImportCall, "stored" | "services">) =>
  withNewIds(document, {
    isNew: (id) => !stored.network.people.has(id),
    newId: () => newId("person", services.random),
  });

/** Who came back with the import alone is taken out again, and remembered as before. */
const withSuppressedAgain = (document: NetworkDocument, was: NetworkDocument, became: NetworkDocument) => {
  const kept = new Set([...(became.suppressed ?? []), ...(document.suppressed ?? [])].map(({ hash }) => hash));
  const again = (was.suppressed ?? []).filter(({ hash }) => !kept.has(hash));
  return again.length === 0 ? document : { ...document, suppressed: [...(document.suppressed ?? []), ...again] };
};

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

const shown = ({ stored, viewer }: ImportCall, record: ImportRecord, left?: number) =>
  forCareTeam(stored.network, viewer, () => ({
    importId: record.importId,
    state: record.state,
    createdAt: record.createdAt,
    report: JSON.parse(record.report) as ShownReport,
    ...(left === undefined ? {} : { left }),
  }));

/** What is left must still be a network: an ask made since may name somebody whom the import brought. */
function stillWhole(document: NetworkDocument): Network {
  try {
    return readNetwork(document);
  } catch {
    return refuseCall("http/wrong-state");
  }
}
