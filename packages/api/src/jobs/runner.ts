import { setTimeout as pause } from "node:timers/promises";
import { newId } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import type { JobRecord } from "../store/port.ts";
import { problemsIn } from "../wire/problem.ts";
import type { JobEnd } from "./job-done.ts";

const pollMs = 250;
const beatMs = 500;
const leaseMs = 5_000;
const longestMs = 3_600_000;
/** How many jobs an instance does at once: it takes no more than it has threads for. */
export const jobsAtOnce = 2;

/** Does a job somewhere else; `onProgress` is told the share that is done, and `signal` ends it. */
export type DoJob = (
  job: JobRecord,
  under: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
) => Promise<JobEnd>;

/** What doing jobs needs. */
export interface JobsOptions extends Pick<Services, "store" | "random"> {
  readonly doJob: DoJob;
}

/**
 * Takes jobs from the database and has them done, two at a time and one of each network. An instance says twice a second
 * that it is still at a job; one whose instance has fallen silent for five seconds is taken by another. Returns what stops it.
 */
export function startJobs(options: JobsOptions): () => Promise<void> {
  const { store, random } = options;
  const stopping = new AbortController();
  const loop = async (): Promise<void> => {
    const me = newId("worker", random);
    while (!stopping.signal.aborted) {
      const job = await store.write(({ jobs }) => jobs.take(me, moment(0), moment(leaseMs))).catch(() => undefined);
      if (job === undefined) await pause(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      else await work(options, job, { me, stopped: stopping.signal }).catch(() => undefined);
    }
  };
  const running = Promise.all(Array.from({ length: jobsAtOnce }, loop));
  return async () => {
    stopping.abort();
    await running;
  };
}

// The machine's clock: leases are about this moment, also where a demonstration's day stands still.
const moment = (laterMs: number): string => new Date(Date.now() + laterMs).toISOString();

interface Working {
  readonly me: string;
  readonly stopped: AbortSignal;
}

async function work({ store, doJob }: JobsOptions, job: JobRecord, { me, stopped }: Working): Promise<void> {
  const lost = new AbortController();
  let progress = 0;
  const beat = setInterval(() => {
    const step = { progress, until: moment(leaseMs) };
    const stillMine = store.write(({ jobs }) => jobs.advance(job, me, step));
    void stillMine.then((mine) => (mine ? undefined : lost.abort())).catch(() => undefined);
  }, beatMs);
  const given = AbortSignal.any([stopped, lost.signal]);
  try {
    const signal = AbortSignal.any([given, AbortSignal.timeout(longestMs)]);
    const onProgress = (share: number): void => {
      progress = share;
    };
    const end = await doJob(job, { onProgress, signal }).catch(failed);
    // Given up in the middle: it was cancelled, or another instance takes it when the lease is over.
    if (!given.aborted) await store.write(({ jobs }) => jobs.finish(job, me, end));
  } finally {
    clearInterval(beat);
  }
}

const failed = (error: unknown): JobEnd => ({ state: "failed", result: JSON.stringify(problemsIn(error)[0]) });
