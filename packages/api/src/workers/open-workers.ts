import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import type { Perform } from "../http/route.ts";
import type { TurnClock } from "../jobs/clocks.ts";
import type { DoJob } from "../jobs/runner.ts";
import { allRoutes } from "../routes/index.ts";
import type { Services } from "../services.ts";
import { type WorkerLimits, workerLimits, type WorkerPool, workerPool } from "./worker-pool.ts";
import type { WorkerSettings } from "./worker-tasks.ts";

/** Where all operations on networks are done. */
export interface Workers {
  readonly perform: Perform;
  readonly turnClock: TurnClock;
  readonly doJob: DoJob;
  /** Ends all workers once what they do is done. */
  readonly close: () => Promise<void>;
}

/** Where the store is, what time it is, and what each worker may take. */
export interface WorkersOptions extends WorkerSettings, Pick<Services, "clock"> {
  readonly limits?: WorkerLimits;
}

const processors = availableParallelism();
/** Workers that own networks: at least two, so that one network's long moment does not hold up all others. */
const owners = Math.max(2, Math.min(4, processors));
const jobsAtOnce = 2;

/**
 * Opens the workers of a process. One rule: an operation on a network is done in the worker that owns the network, large or
 * small; what is marked as long (an analysis, files, a whole document) in one of those for long work, and a job likewise.
 * Everywhere each network has its turn.
 */
export function openWorkers({ clock, limits = workerLimits, ...settings }: WorkersOptions): Workers {
  const common = { settings, memoryMB: limits.memoryMB };
  const short = { ...common, threads: 1, tasksEach: 64, mostWaiting: 256, longestWaitMs: 30_000, nice: 0 };
  const long = { ...common, tasksEach: 1, mostWaiting: 16, longestWaitMs: 60_000 };
  const owning = Array.from({ length: owners }, () => workerPool(short));
  const analysing = workerPool({ ...long, threads: Math.max(2, processors), nice: 5 });
  const working = workerPool({ ...long, threads: jobsAtOnce, nice: 10 });
  const ownerOf = (networkId: string): WorkerPool => owning[numberOf(networkId) % owners] as WorkerPool;
  return {
    perform: (operationId, received) => {
      const { networkId } = received.actor;
      const now = clock().getTime();
      const task = { name: "perform", networkId, task: { operationId, received, now } } as const;
      if (!longOperations.has(operationId)) return ownerOf(networkId).run(task);
      return analysing.run({ ...task, signal: AbortSignal.timeout(limits.longestMs) });
    },
    turnClock: (networkId) =>
      ownerOf(networkId).run({ name: "turnClock", networkId, task: { networkId, now: clock().getTime() } }),
    doJob: async (job, { onProgress, signal }) => {
      const { port1, port2 } = new MessageChannel();
      port1.on("message", onProgress);
      try {
        const task = { job, port: port2, now: clock().getTime() };
        return await working.run({ name: "doJob", networkId: job.networkId, task, signal, transfer: [port2] });
      } finally {
        port1.close();
      }
    },
    close: async () => {
      await Promise.all([...owning, analysing, working].map((pool) => pool.close()));
    },
  };
}

const longOperations: ReadonlySet<string> = new Set(
  allRoutes()
    .filter(({ long }) => long === true)
    .map(({ operationId }) => operationId),
);

/** A number from an id, the same every time. */
const numberOf = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
