import type { NetworkDocument } from "@parent-circles/core";
import { answerOf, api, once } from "./client.ts";
import type { Import } from "./shapes.ts";

/** Says what would be stored of rows that were read on her own computer; nothing is stored. */
export const tryImport = (networkId: string, document: NetworkDocument, key: string): Promise<Import> =>
  answerOf(
    api.POST("/v1/networks/{networkId}/imports", {
      params: { path: { networkId }, ...once(key) },
      body: { files: [{ name: importedName, text: JSON.stringify(document) }], newIds: true },
    }),
  );

const importedName = "list.json";

/** Stores all of it or nothing; whoever left comes back only where she herself asked to. */
export const commitImport = (
  networkId: string,
  { importId, askedToComeBack }: { readonly importId: string; readonly askedToComeBack: readonly string[] },
  key: string,
): Promise<Import> =>
  answerOf(
    api.POST("/v1/networks/{networkId}/imports/{importId}/commit", {
      params: { path: { networkId, importId }, ...once(key) },
      body: { askedToComeBack: [...askedToComeBack] },
    }),
  );

/** Takes an import back; what was changed since stays. */
export const undoImport = (networkId: string, importId: string): Promise<Import> =>
  answerOf(api.POST("/v1/networks/{networkId}/imports/{importId}/undo", { params: { path: { networkId, importId } } }));
