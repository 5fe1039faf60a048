import { answerOf, api, everyPage, fromVersion, inNetwork, once, versionOf } from "./client.ts";
import type {
  ConsentGiven,
  NewMerge,
  NewPerson,
  NewStepUp,
  Nomination,
  Person,
  RoleDecision,
  Tie,
  Versioned,
} from "./shapes.ts";

const ofPerson = (networkId: string, personId: string) => ({ path: { networkId, personId } });
const ofRow = (networkId: string, rowId: string) => ({ path: { networkId, rowId } });

/** Everybody, as she is kept. */
export const fetchPeople = (networkId: string): Promise<Person[]> =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/people", { params: { ...inNetwork(networkId), query } })),
  );

/** One person, with the version from which a change starts. */
export const fetchPerson = (networkId: string, personId: string): Promise<Versioned<Person>> =>
  versionOf(api.GET("/v1/networks/{networkId}/people/{personId}", { params: ofPerson(networkId, personId) }));

/** Adds somebody; once under one key. */
export const sendPerson = (networkId: string, body: NewPerson, key: string): Promise<Person> =>
  answerOf(api.POST("/v1/networks/{networkId}/people", { params: { ...inNetwork(networkId), ...once(key) }, body }));

/** Changes what is kept of a person. */
export const savePerson = (networkId: string, { value, etag }: Versioned<Person>, askedToComeBack = false) =>
  versionOf(
    api.PUT("/v1/networks/{networkId}/people/{personId}", {
      params: {
        ...ofPerson(networkId, value.id),
        ...fromVersion(etag),
        query: askedToComeBack ? { askedToComeBack: "true" as const } : {},
      },
      body: value,
    }),
  );

/** Writes down what she agreed to; once under one key. */
export const sendConsent = (networkId: string, personId: string, { body, key }: { body: ConsentGiven; key: string }) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/consent", {
      params: { ...ofPerson(networkId, personId), ...once(key) },
      body,
    }),
  );

/** Writes down that she was told of the network. */
export const inform = (networkId: string, personId: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/inform", { params: ofPerson(networkId, personId), body: {} }),
  );

/** She objects: nothing of hers is used until that is settled. */
export const objectTo = (networkId: string, personId: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/object", { params: ofPerson(networkId, personId), body: {} }),
  );

/** Her objection is settled. */
export const lift = (networkId: string, personId: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/lift", { params: ofPerson(networkId, personId), body: {} }),
  );

/** What the method asks of a key figure, and whether she meets it. */
export const fetchRules = async (networkId: string, personId: string) =>
  (
    await answerOf(
      api.GET("/v1/networks/{networkId}/people/{personId}/rules-for-confirmation", {
        params: ofPerson(networkId, personId),
      }),
    )
  ).items;

/** Decides on a role; once under one key. */
export const sendDecision = (networkId: string, body: RoleDecision, key: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/confirmations", { params: { ...inNetwork(networkId), ...once(key) }, body }),
  );

/** Every tie, with the id by which it is addressed. */
export const fetchTies = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/ties", { params: { ...inNetwork(networkId), query } })),
  );

/** One tie, with the version from which a change starts. */
export const fetchTie = (networkId: string, rowId: string): Promise<Versioned<Tie>> =>
  versionOf(api.GET("/v1/networks/{networkId}/ties/{rowId}", { params: ofRow(networkId, rowId) }));

/** Adds a tie; once under one key. */
export const sendTie = (networkId: string, body: Tie, key: string) =>
  answerOf(api.POST("/v1/networks/{networkId}/ties", { params: { ...inNetwork(networkId), ...once(key) }, body }));

/** Changes a tie. */
export const saveTie = (networkId: string, rowId: string, { value, etag }: Versioned<Tie>) =>
  answerOf(
    api.PUT("/v1/networks/{networkId}/ties/{rowId}", {
      params: { ...ofRow(networkId, rowId), ...fromVersion(etag) },
      body: value,
    }),
  );

/** Removes a tie. */
export const removeTie = (networkId: string, rowId: string, etag: string) =>
  answerOf(
    api.DELETE("/v1/networks/{networkId}/ties/{rowId}", {
      params: { ...ofRow(networkId, rowId), ...fromVersion(etag) },
    }),
  );

/** She contests what somebody else said of her. */
export const contest = (networkId: string, personId: string, tie: string | number) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/contest", {
      params: ofPerson(networkId, personId),
      body: { tie },
    }),
  );

/** Who named whom, with its address. */
export interface HeldNomination extends Nomination {
  readonly rowId: string;
}

/** Who named whom. */
export const fetchNominations = async (networkId: string): Promise<HeldNomination[]> =>
  (
    await everyPage((query) =>
      answerOf(api.GET("/v1/networks/{networkId}/nominations", { params: { ...inNetwork(networkId), query } })),
    )
  ).map(({ rowId, row }) => ({ ...row, rowId }));

/** Takes away that somebody named her, from the state in which it stands now. */
export async function removeNomination(networkId: string, rowId: string): Promise<void> {
  const { etag } = await versionOf(
    api.GET("/v1/networks/{networkId}/nominations/{rowId}", { params: ofRow(networkId, rowId) }),
  );
  await answerOf(
    api.DELETE("/v1/networks/{networkId}/nominations/{rowId}", {
      params: { ...ofRow(networkId, rowId), ...fromVersion(etag) },
    }),
  );
}

/** Adds that somebody named her; once under one key. */
export const sendNomination = (networkId: string, body: Nomination, key: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/nominations", { params: { ...inNetwork(networkId), ...once(key) }, body }),
  );

/** Who may stand in the network twice, the likest first. */
export const fetchDuplicates = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/duplicates", { params: { ...inNetwork(networkId), query } })),
  );

/** The merges that can be undone. */
export const fetchMerges = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/merges", { params: { ...inNetwork(networkId), query } })),
  );

/** What two would be as one. */
export const fetchMergePreview = (networkId: string, query: NewMerge) =>
  answerOf(api.GET("/v1/networks/{networkId}/merges/preview", { params: { ...inNetwork(networkId), query } }));

/** Makes two people one; once under one key. */
export const sendMerge = (networkId: string, body: NewMerge, key: string) =>
  answerOf(api.POST("/v1/networks/{networkId}/merges", { params: { ...inNetwork(networkId), ...once(key) }, body }));

/** Parts two people again, named by the id that went. */
export const undoMerge = (networkId: string, personId: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/merges/{personId}/undo", { params: ofPerson(networkId, personId), body: {} }),
  );

/** Says again who she is, to read more people within the hour. */
export const stepUp = (body: NewStepUp) => answerOf(api.POST("/v1/sessions/step-up", { body }));
