import type { Language } from "@parent-circles/words";
import { answerOf, api, everyPage, inNetwork } from "./client.ts";
import type { MeasureResult, View } from "./shapes.ts";

/** Who is signed in. */
export const fetchSession = () => answerOf(api.GET("/v1/sessions/current"));

/** Signs out. */
export const endSession = () => answerOf(api.DELETE("/v1/sessions/current"));

/** The links into a demonstration; none elsewhere. */
export const fetchEntryLinks = async () => (await answerOf(api.GET("/v1/entry-links"))).items;

/** A network as a whole. */
export const fetchNetwork = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}", { params: inNetwork(networkId) }));

/** What the visitor may see of a network, today or on a day; "public" shows no people to anybody. */
export const fetchView = (
  networkId: string,
  query: { readonly view?: "public"; readonly asOf?: string } = {},
): Promise<View> => answerOf(api.GET("/v1/networks/{networkId}/view", { params: { ...inNetwork(networkId), query } }));

/** What rests on one person, and who could follow; for the coordinator and the coach. */
export const fetchResilience = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/resilience", { params: inNetwork(networkId) }));

/** The two circles, with findings in a language. */
export const fetchCircles = (networkId: string, language: Language) =>
  answerOf(api.GET("/v1/networks/{networkId}/circles", { params: { ...inNetwork(networkId), query: { language } } }));

/** Who can be reached. */
export const fetchReach = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/reach", { params: inNetwork(networkId) }));

/** The group of a size that reaches the most parents. */
export const fetchKeyFigures = (networkId: string, size: number) =>
  answerOf(api.GET("/v1/networks/{networkId}/key-figures", { params: { ...inNetwork(networkId), query: { size } } }));

/** What more interviews would bring, for a group of a size where one is asked about, and whom to interview next. */
export const fetchInterviewPlan = (networkId: string, query: { readonly size?: number } = {}) =>
  answerOf(api.GET("/v1/networks/{networkId}/interview-plan", { params: { ...inNetwork(networkId), query } }));

/** The measures that there are, in the words of the page's language. */
export const fetchMeasures = async (networkId: string) =>
  (await answerOf(api.GET("/v1/networks/{networkId}/measures", { params: inNetwork(networkId) }))).items;

/** What a measure says, asked with the texts of an address. */
export const fetchMeasure = (
  networkId: string,
  name: string,
  texts: Readonly<Record<string, string>>,
): Promise<MeasureResult> =>
  answerOf(
    api.GET("/v1/networks/{networkId}/measures/{name}", {
      params: { path: { networkId, name }, query: texts as object },
    }),
  );

/** What people can be invited to. */
export const fetchActivities = (networkId: string) =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/activities", { params: { ...inNetwork(networkId), query } })),
  );

/** How well the chances that were given fit what happened. */
export const fetchCalibration = (networkId: string) =>
  answerOf(api.GET("/v1/networks/{networkId}/reports/calibration", { params: inNetwork(networkId) }));

/** Who can be asked in which language, the worst served first. */
export const fetchLanguages = async (networkId: string) =>
  (await answerOf(api.GET("/v1/networks/{networkId}/reports/coverage-by-language", { params: inNetwork(networkId) })))
    .items;
