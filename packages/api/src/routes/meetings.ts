import {
  adoptRates,
  forCareTeam,
  fromDisclosed,
  institutionSummaryFor,
  isCareTeam,
  type LearnedRates,
  learnedRates,
  recordCoaching,
  recordHeadCount,
  withRows,
} from "@parent-circles/core";
import { z } from "zod";
import { checkedNetwork } from "../acts/checked-network.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import { refuseCall } from "../wire/http-error.ts";
import { id } from "../wire/fields.ts";
import { newCoachingSession, newHeadCount, readinessAnswers } from "../wire/meeting.ts";
import { learnedRates as rates, readiness } from "../wire/report.ts";

const at = "/v1/networks/{networkId}";
const readinessPath = `${at}/institutions/{institutionId}/readiness`;
const ofInstitution = z.strictObject({ institutionId: id });

/** What is written down of the network's own work: who was counted, when it was coached, and what it learned. */
export const meetingRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path: `${at}/activities/{activityId}/head-counts`,
    operationId: "postHeadCount",
    summary: "Says how many came on a day; a second count of the day takes the place of the first (R-23).",
    description: "A key figure counts at activities that she organises herself.",
    takes: { params: z.strictObject({ activityId: id }), body: newHeadCount },

    answer: { status: 204, description: "Recorded." },
    handle: async ({ actor, params: { activityId }, body, stored, records }) => {
      const found = stored.network.rows.activities.find((activity) => activity.id === activityId);
      const isHers = found?.organisers?.includes(actor.person ?? "") === true;
      if (found === undefined || (!isCareTeam(actor) && !isHers)) refuseCall("http/not-found");
      await records.networks.save(stored, recordHeadCount(stored.network, { activity: activityId, ...body }));
      return {};
    },
  }),
  defineNetworkRoute({
    method: "post",
    path: `${at}/coaching-sessions`,
    operationId: "postCoachingSession",
    summary: "Records that the key group was coached: when, by whom, and how many were there (PN-11).",
    takes: { body: newCoachingSession },
    answer: { status: 204, description: "Recorded." },
    handle: async ({ body: { present, ...session }, stored, viewer, records }) => {
      const held = { ...session, ...(present === undefined ? {} : { present }) };
      // Somebody hidden from whoever calls is refused as somebody who does not exist.
      forCareTeam(stored.network, viewer, (visible) => recordCoaching(visible, held));
      await records.networks.save(stored, recordCoaching(stored.network, held));
      return {};
    },
  }),
  defineNetworkRoute({
    method: "post",
    path: `${at}/learned-rates/adoption`,
    operationId: "adoptLearnedRates",
    summary: "Takes the learned rates as the network's own, as they were read in the report of that name.",
    description: "Refused with 409 when outcomes have changed them since: what a person has seen is what she adopts.",
    takes: { body: rates },
    answer: { status: 200, description: "The adopted rates.", schema: rates },
    handle: async ({ body, stored, viewer, records }) => {
      const found = forCareTeam(stored.network, viewer, (visible) => learnedRates(visible, viewer));
      const seen = ({ baseRate, introductionWillingness, comesAfterTalk }: LearnedRates): string =>
        JSON.stringify([baseRate, introductionWillingness, comesAfterTalk]);
      if (seen(found) !== seen(body)) refuseCall("http/wrong-state");
      await records.networks.save(stored, adoptRates(stored.network, found));
      return { body: found };
    },
  }),
  defineNetworkRoute({
    path: readinessPath,
    method: "get",
    operationId: "getReadinessAnswers",
    takes: { params: ofInstitution },
    summary: "What an institution answered on how ready it is, with the ETag that a change starts from (PN-28).",
    answer: { status: 200, description: "Its answers.", schema: readiness },
    handle: answersShown,
  }),
  defineNetworkRoute({
    path: readinessPath,
    method: "put",
    operationId: "putReadinessAnswers",
    summary: "Answers lines of the readiness checklist; an institution answers for itself.",
    takes: { params: ofInstitution, body: readinessAnswers, guarded: true },

    answer: { status: 200, description: "Its answers.", schema: readiness },
    handle: changeAnswers,
  }),
];

type ReadinessCall = NetworkCall<z.output<typeof ofInstitution>, object, unknown>;

/** Another institution is refused as one that does not exist. */
function answersShown({
  stored,
  viewer,
  params: { institutionId },
}: Pick<ReadinessCall, "stored" | "viewer" | "params">) {
  const summary = institutionSummaryFor(stored.network, viewer, institutionId);
  const body = fromDisclosed(summary, (one) => one.readiness);
  return { body, etag: etagOf(body) };
}

async function changeAnswers(call: ReadinessCall & { body: z.output<typeof readinessAnswers> }) {
  const { stored, viewer, params, body, ifMatch, records } = call;
  requireMatch(ifMatch, answersShown(call).etag);
  const { institutions } = stored.network.rows;
  const place = institutions.findIndex((one) => one.id === params.institutionId);
  const { readiness: before = {}, ...institution } = institutions[place] ?? refuseCall("http/not-found");
  const answers = Object.entries({ ...before, ...body }).filter(
    ([, answer]) => answer !== null && answer !== undefined,
  );
  const next = { ...institution, ...(answers.length === 0 ? {} : { readiness: Object.fromEntries(answers) }) };
  const changed = withRows(stored.network, { institutions: institutions.with(place, next) });
  const saved = await records.networks.save(stored, checkedNetwork(changed, `/institutions/${place}`));
  return answersShown({ stored: saved, viewer, params });
}
