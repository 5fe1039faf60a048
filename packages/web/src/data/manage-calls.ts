import { answerOf, api, everyPage, fromVersion, inNetwork, versionOf } from "./client.ts";
import type { Access, NetworkSettings, Versioned } from "./shapes.ts";

/** Who can sign in. */
export const fetchAccounts = (networkId: string): Promise<Access[]> =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/accounts", { params: { ...inNetwork(networkId), query } })),
  );

/** Ends somebody's access in a role. */
export const endAccess = (networkId: string, { accountId, role }: Access) =>
  answerOf(
    api.DELETE("/v1/networks/{networkId}/accounts/{accountId}/roles/{role}", {
      params: { path: { networkId, accountId, role } },
    }),
  );

/** How the network works, with the version from which a change starts. */
export const fetchSettings = (networkId: string): Promise<Versioned<NetworkSettings>> =>
  versionOf(api.GET("/v1/networks/{networkId}/settings", { params: inNetwork(networkId) }));

/** Changes how the network works. */
export const changeSettings = (networkId: string, { value: body, etag }: Versioned<NetworkSettings>) =>
  answerOf(
    api.PUT("/v1/networks/{networkId}/settings", { params: { ...inNetwork(networkId), ...fromVersion(etag) }, body }),
  );

/** The whole network as its document. */
export const fetchDocument = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/exports/document", { params: inNetwork(networkId) }));

/** The network as a workbook. */
export const fetchWorkbook = (networkId: string): Promise<unknown> =>
  answerOf(api.GET("/v1/networks/{networkId}/exports/workbook", { params: inNetwork(networkId), parseAs: "blob" }));
