import { availableParallelism } from "node:os";
import { locks, MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Perform } from "../http/route.ts";
import { busy, keyedSemaphore } from "../identity/keyed-semaphore.ts";
import type { TurnClock } from "../jobs/clocks.ts";
import type { DoJob } from "../jobs/runner.ts";
import { allRoutes } from "../routes/index.ts";
import type { Services } from "../services.ts";
import { HttpError } from "../wire/http-error.ts";
import type { WorkerSettings, WorkerTasks } from "./worker-tasks.ts";

/** Where all operations on networks are done. */
export interface Workers {
  readonly perform: Perform;
  readonly turnClock: TurnClock;
  readonly doJob: DoJob;
  /** Ends all workers once what they do is done. */
  readonly close: () => Promise<void>;
}

/** What a worker may take before it is ended. */
export interface WorkerLimits {
  readonly memoryMB: number;
  /** For one piece of long work. */
  readonly longestMs: number;
}

/** Enough for the largest network that may be stored; docs/figures.md has what one needs. */
export const workerLimits: WorkerLimits = { memoryMB: 192, longestMs: 120_000 };

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
 * small; what is marked as long (an analysis, files, a whole document) in one of those for long work, where each network has
 * its turn, and a job likewise. They start when they are needed.
 */
export function openWorkers({ clock, limits = workerLimits, ...settings }: WorkersOptions): Workers {
  const poolOf = (threads: number, tasksEach: number, nice: number): Pool =>
    pool({ settings, memoryMB: limits.memoryMB, threads, tasksEach, nice });
  // Tasks of an owner are under way together: they wait for the disk together.
  const owning = Array.from({ length: owners }, () => poolOf(1, 64, 0));
  const long = poolOf(Math.max(2, processors), 1, 5);
  const jobs = poolOf(jobsAtOnce, 1, 10);
  const turns = keyedSemaphore({ most: Math.max(2, processors), mostWaiting: 16, longestMs: 60_000 });
  const ownerOf = (networkId: string): Pool => owning[numberOf(networkId) % owners] as Pool;
  return {
    perform: async (operationId, received) => {
      const { networkId } = received.actor;
      const task = { operationId, received, now: clock().getTime() };
      if (!longOperations.has(operationId)) return ownerOf(networkId).run("perform", task);
      const release = await turns.acquire(networkId);
      const signal = AbortSignal.timeout(limits.longestMs);
      return long.run("perform", task, { signal }).finally(release);
    },
    turnClock: (networkId) => ownerOf(networkId).run("turnClock", { networkId, now: clock().getTime() }),
    doJob: async (job, { onProgress, signal }) => {
      const { port1, port2 } = new MessageChannel();
      port1.on("message", onProgress);
      try {
        const task = { job, port: port2, now: clock().getTime() };
        return await jobs.run("doJob", task, { signal, transferList: [port2] });
      } finally {
        port1.close();
      }
    },
    close: async () => {
      await Promise.all([...owning, long, jobs].map((one) => one.close()));
    },
  };
}

const longOperations: ReadonlySet<string> = new Set(
  allRoutes()
    .filter(({ long }) => long === true)
    .map(({ operationId }) => operationId),
);

/** A number from an id, the same every time. */
function numberOf(id: string): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum;
}

interface PoolOptions {
  readonly settings: WorkerSettings;
  readonly memoryMB: number;
  readonly threads: number;
  /** How many tasks of a worker are under way at once. */
  readonly tasksEach: number;
  /** By how much the system puts the work of these threads behind that of others. */
  readonly nice: number;
}

interface Pool {
  /**
   * Does a task in a worker.
   *
   * @throws HttpError `http/busy` where too many wait, or a worker died with others' work in it; `http/too-heavy` where it
   * needs more memory or time than it may
   */
  readonly run: <Name extends keyof WorkerTasks>(
    name: Name,
    task: Parameters<WorkerTasks[Name]>[0],
    options?: Pick<NonNullable<Parameters<Piscina["run"]>[1]>, "signal" | "transferList">,
  ) => Promise<Awaited<ReturnType<WorkerTasks[Name]>>>;
  readonly close: () => Promise<void>;
}

const youngMB = 32;
const idleMs = 60_000;
/** For so long what is under way may go on when all is to end. */
const closeMs = 5_000;
const mostWaiting = 1_000;

/** The program of the workers: TypeScript in the repository, JavaScript in the package. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Makes a pool whose workers start when they are needed, and end when they have had nothing to do for a minute. */
function pool({ settings, memoryMB, threads, tasksEach, nice }: PoolOptions): Pool {
  const piscina = new Piscina({
    filename: program.href,
    name: "perform" satisfies keyof WorkerTasks,
    workerData: settings,
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksEach,
    maxQueue: mostWaiting,
    idleTimeout: idleMs,
    closeTimeout: closeMs,
    atomics: "async",
    recordTiming: false,
    niceIncrement: nice,
    resourceLimits: { maxOldGenerationSizeMb: memoryMB, maxYoungGenerationSizeMb: youngMB },
  });
  // A worker that died while it had nothing to do: the next task starts another.
  piscina.on("error", () => undefined);
  piscina.on("workerCreate", () => {
    for (const worker of piscina.threads) worker.off("exit", passLocksOn).on("exit", passLocksOn);
  });
  let underWay = 0;
  return {
    run: async (name, task, options) => {
      underWay += 1;
      try {
        return (await piscina.run(task, { ...options, name })) as never;
      } catch (error) {
        throw refusalOf(error, underWay === 1);
      } finally {
        underWay -= 1;
      }
    },
    close: () => piscina.close(),
  };
}

/** Node passes a lock that a dead worker held on only when somebody asks for another. */
const passLocksOn = (): void => void locks.request("next, please", () => undefined);

/** Of several tasks in a worker that died nobody can say which was too heavy: all may come again. */
function refusalOf(error: unknown, isAlone: boolean): unknown {
  const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown };
  const tooHeavy = new HttpError([{ code: "http/too-heavy", place: "", details: {} }]);
  if (name === "AbortError") return tooHeavy;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return isAlone ? tooHeavy : busy();
  return message === "Terminating worker thread" || message === "Task queue is at limit" ? busy() : error;
}
