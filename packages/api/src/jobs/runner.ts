import { writeNetworkText } from "@parent-circles/core";
import type { Services } from "../services.ts";
import { newId } from "../identity/tokens.ts";
import type { JobRecord } from "../store/port.ts";
import type { JobBody } from "../wire/job.ts";
import { lastWordOf, type Said, startAnalysis } from "./in-thread.ts";

const pollMs = 250;
const beatMs = 500;
const leaseMs = 5_000;
const longestMs = 3_600_000;

/** What doing jobs needs. */
export interface JobsOptions extends Pick<Services, "store" | "random"> {
  /** Gives the text of a network's document; it is written here unless given. */
  readonly documentOf?: (networkId: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * Takes jobs from the database and does them, one at a time, in a thread of its own, so that nobody's call waits for it.
 * Whoever takes a job says twice a second that she is still at it; a job whose worker has fallen silent for five seconds
 * is taken by another instance. Gives what stops it.
 */
export function startJobs({ store, random, documentOf = writtenHere(store) }: JobsOptions): () => Promise<void> {
  const me = newId("worker", random);
  let stopping = false;
  const loop = async (): Promise<void> => {
    while (!stopping) {
      const job = await store.write(({ jobs }) => jobs.take(me, moment(0), moment(leaseMs))).catch(() => undefined);
      if (job === undefined) await pause(pollMs);
      else await work({ store, documentOf }, job, { me, isStopping: () => stopping }).catch(() => undefined);
    }
  };
  const running = loop();
  return async () => {
    stopping = true;
    await running;
  };
}

// The machine's clock: leases are about this moment, also where a demonstration's day stands still.
const moment = (laterMs: number): string => new Date(Date.now() + laterMs).toISOString();
const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

interface Working {
  readonly me: string;
  readonly isStopping: () => boolean;
}

type Source = Required<Pick<JobsOptions, "store" | "documentOf">>;

const writtenHere =
  (store: JobsOptions["store"]): Source["documentOf"] =>
  async (networkId) => {
    const stored = await store.read(({ networks }) => networks.load(networkId));
    return stored === undefined ? undefined : new TextEncoder().encode(writeNetworkText(stored.network));
  };

async function work({ store, documentOf }: Source, job: JobRecord, { me, isStopping }: Working): Promise<void> {
  const text = (await documentOf(job.networkId)) ?? new TextEncoder().encode("{}");
  const worker = startAnalysis({ text, body: JSON.parse(job.body) as JobBody });
  let progress = 0;
  worker.on("message", (said: Said) => {
    progress = said.progress ?? progress;
  });
  const ended = lastWordOf(worker, longestMs);
  const beat = setInterval(() => {
    const step = { progress, until: moment(leaseMs) };
    const stillMine = isStopping() ? Promise.resolve(false) : store.write(({ jobs }) => jobs.advance(job, me, step));
    void stillMine.then((mine) => (mine ? undefined : worker.terminate())).catch(() => undefined);
  }, beatMs);
  const { result, problem } = await ended;
  clearInterval(beat);
  await worker.terminate();
  // Stopped in the middle: another instance takes it when the lease is over.
  if (result === undefined && problem === undefined) return;
  const end =
    result === undefined ? { state: "failed" as const, result: problem ?? "" } : { state: "done" as const, result };
  await store.write(({ jobs }) => jobs.finish(job, me, end));
}
