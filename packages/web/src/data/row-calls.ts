import { answerOf, api, everyPage, madeBy, fromVersion, inNetwork, once, versionOf } from "./client.ts";
import type { ActivityRow, Institution, NewActivity, NewInstitution, Versioned } from "./shapes.ts";

const ofRow = (networkId: string, rowId: string) => ({ path: { networkId, rowId } });

/** The schools and institutions of a network. */
export const fetchInstitutions = async (networkId: string): Promise<Institution[]> => {
  const rows = await everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/institutions", { params: { ...inNetwork(networkId), query } })),
  );
  return rows.map(({ rowId, row }) => ({ ...row, id: rowId }));
};

/** One institution, with the version from which a change to it starts. */
export const fetchInstitution = (networkId: string, id: string): Promise<Versioned<NewInstitution>> =>
  versionOf(api.GET("/v1/networks/{networkId}/institutions/{rowId}", { params: ofRow(networkId, id) }));

/** Adds an institution. */
export const addInstitution = (networkId: string, body: NewInstitution, key: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/institutions", { params: { ...inNetwork(networkId), ...once(key) }, body }),
  );

/** Changes an institution. */
export const changeInstitution = (networkId: string, id: string, { value: body, etag }: Versioned<NewInstitution>) =>
  answerOf(
    api.PUT("/v1/networks/{networkId}/institutions/{rowId}", {
      params: { ...ofRow(networkId, id), ...fromVersion(etag) },
      body,
    }),
  );

/** Takes an institution out of the network. */
export const removeInstitution = (networkId: string, id: string, etag: string) =>
  answerOf(
    api.DELETE("/v1/networks/{networkId}/institutions/{rowId}", {
      params: { ...ofRow(networkId, id), ...fromVersion(etag) },
    }),
  );

/** One activity as it is kept, with the version from which a change to it starts. */
export const fetchActivity = (networkId: string, id: string): Promise<Versioned<ActivityRow>> =>
  versionOf(api.GET("/v1/networks/{networkId}/activities/{rowId}", { params: ofRow(networkId, id) }));

/** Adds an activity, and says which it is. */
export const addActivity = (networkId: string, body: NewActivity, key: string) =>
  madeBy(api.POST("/v1/networks/{networkId}/activities", { params: { ...inNetwork(networkId), ...once(key) }, body }));

/** Changes an activity. */
export const changeActivity = (networkId: string, id: string, { value: body, etag }: Versioned<NewActivity>) =>
  answerOf(
    api.PUT("/v1/networks/{networkId}/activities/{rowId}", {
      params: { ...ofRow(networkId, id), ...fromVersion(etag) },
      body,
    }),
  );
