import { forCareTeam } from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { busy } from "../identity/limits.ts";
import { isFor, jobShown } from "../jobs/job-events.ts";
import { refuseCall } from "../wire/http-error.ts";
import { newId } from "../identity/tokens.ts";
import type { JobRecord } from "../store/port.ts";
import { asOfParameter } from "../wire/fields.ts";
import { job, type JobBody, newJob } from "../wire/job.ts";

const path = "/v1/networks/{networkId}/jobs";
const params = z.strictObject({ jobId: z.string().max(60) });
/** Of one network so many jobs wait at most. */
const mostQueued = 50;

/** Long work: asked for, followed by polling or as events, and cancelled. */
export const jobRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postJob",
    summary: "Asks for long work; Location says where its progress is.",
    takes: { query: z.strictObject({ asOf: asOfParameter }), body: newJob },

    answer: { status: 202, description: "Queued.", schema: job },
    handle: async (call) => {
      const { body, stored, viewer, records, services } = call;
      if ((await records.jobs.queued(stored.network.id)) >= mostQueued) throw busy();
      const kept: JobBody = { asked: body, role: viewer.role, asOf: viewer.asOf };
      const record: JobRecord = {
        networkId: stored.network.id,
        jobId: newId("job", services.random),
        body: JSON.stringify(kept),
        state: "queued",
        progress: 0,
        result: null,
        createdAt: services.clock().toISOString(),
      };
      await records.jobs.add(record);
      return { body: shown(call, record), location: `/v1/networks/${record.networkId}/jobs/${record.jobId}` };
    },
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/{jobId}`,
    operationId: "getJob",
    summary: "How far a job is, and in the end its result.",
    reads: "everyone",
    takes: { params },
    answer: { status: 200, description: "The job.", schema: job },
    handle: async (call) => {
      const found = await recordOf(call);
      // Only why a job failed is in words.
      return { body: shown(call, found), ...(found.state === "failed" ? { language: call.language } : {}) };
    },
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/{jobId}/events`,
    operationId: "getJobEvents",
    summary: "The same as server-sent events: `progress` until the last one, which is named after the end.",
    reads: "everyone",
    takes: { params },
    answer: { status: 200, description: "The events.", schema: z.string(), type: "text/event-stream" },
    handle: async (call) => {
      const { networkId, jobId } = await recordOf(call);
      const { role, session = "" } = call.actor;
      return { events: { networkId, jobId, role, session, language: call.language } };
    },
  }),
  defineNetworkRoute({
    method: "delete",
    path: `${path}/{jobId}`,
    operationId: "cancelJob",
    summary: "Cancels a job that is not done.",
    takes: { params },
    answer: { status: 204, description: "Cancelled." },
    handle: async (call) => {
      const { jobId, networkId } = await recordOf(call);
      await call.records.jobs.cancel(networkId, jobId);
      return {};
    },
  }),
];

type JobCall = NetworkCall<z.output<typeof params>, object, unknown>;
type Looking = Pick<NetworkCall<unknown, object, unknown>, "stored" | "viewer" | "language">;

/** A job of the caller's own role: a coach never reads what was computed for the coordinator. */
async function recordOf({ stored, viewer, records, params: { jobId } }: JobCall): Promise<JobRecord> {
  const found = await records.jobs.find(stored.network.id, jobId);
  return found !== undefined && isFor(found, viewer.role) ? found : refuseCall("http/not-found");
}

const shown = ({ stored, viewer, language }: Looking, job: JobRecord) =>
  forCareTeam(stored.network, viewer, () => jobShown(job, language));
