import { Worker } from "node:worker_threads";
import { writeNetwork } from "@parent-circles/core";
import type { Services } from "../http/services.ts";
import { newId } from "../http/tokens.ts";
import type { JobRecord } from "../store/port.ts";
import type { JobBody } from "../wire/job.ts";
import { workerFile } from "./in-thread.ts";

/** What a worker says. */
interface Said {
  readonly progress?: number;
  readonly result?: string;
  readonly problem?: string;
}

const pollMs = 250;
const beatMs = 500;
const leaseMs = 5_000;

type Given = Pick<Services, "store" | "random">;

/**
 * Takes jobs from the database and does them, one at a time, in a thread of its own, so that nobody's call waits for it.
 * Whoever takes a job says twice a second that she is still at it; a job whose worker has fallen silent for five seconds
 * is taken by another instance. Gives what stops it.
 */
export function startJobs({ store, random }: Given): () => Promise<void> {
  const me = newId("worker", random);
  let stopping = false;
  const loop = async (): Promise<void> => {
    while (!stopping) {
      const job = await store.write(({ jobs }) => jobs.take(me, moment(0), moment(leaseMs))).catch(() => undefined);
      if (job === undefined) await pause(pollMs);
      else await work(store, job, { me, isStopping: () => stopping }).catch(() => undefined);
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

async function work(store: Given["store"], job: JobRecord, { me, isStopping }: Working): Promise<void> {
  const stored = await store.read(({ networks }) => networks.load(job.networkId));
  const body = JSON.parse(job.body) as JobBody;
  const document = stored === undefined ? {} : writeNetwork(stored.network);
  const worker = new Worker(workerFile, { workerData: { document, body } });
  let progress = 0;
  const ended = new Promise<Said>((resolve) => {
    worker.on("message", (said: Said) => {
      progress = said.progress ?? progress;
      if (said.progress === undefined) resolve(said);
    });
    worker.on("error", () => resolve({}));
    worker.on("exit", () => resolve({}));
  });
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
