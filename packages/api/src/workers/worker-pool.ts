import { locks, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import { busy, keyedSemaphore } from "../identity/keyed-semaphore.ts";
import { HttpError } from "../wire/http-error.ts";
import type { WorkerSettings, WorkerTasks } from "./worker-tasks.ts";

/** What a worker may take before it is ended. */
export interface WorkerLimits {
  readonly memoryMB: number;
  /** For one piece of long work. */
  readonly longestMs: number;
}

/** Enough for the largest network that may be stored; docs/figures.md has what one needs. */
export const workerLimits: WorkerLimits = { memoryMB: 192, longestMs: 120_000 };

/** How many workers there are, and what each does at a time. */
export interface PoolOptions {
  readonly settings: WorkerSettings;
  readonly memoryMB: number;
  readonly threads: number;
  /** How many tasks of a worker are under way at once: they wait for the disk together. */
  readonly tasksEach: number;
  /** How many tasks of one network wait at most. */
  readonly mostWaiting: number;
  readonly longestWaitMs: number;
  /** By how much the system puts the work of these threads behind that of others. */
  readonly nice: number;
}

/** A task for a worker. */
export interface Task<Name extends keyof WorkerTasks> {
  readonly name: Name;
  readonly networkId: string;
  readonly task: Parameters<WorkerTasks[Name]>[0];
  readonly signal?: AbortSignal;
  readonly transfer?: readonly MessagePort[];
}

/** A pool of workers in which each network has its turn. */
export interface WorkerPool {
  /**
   * Does a task in a worker.
   *
   * @throws HttpError `http/busy` where too many wait or a worker died with others' work in it; `http/too-heavy` where it
   * needs more memory or time than it may
   */
  run<Name extends keyof WorkerTasks>(task: Task<Name>): Promise<Awaited<ReturnType<WorkerTasks[Name]>>>;
  /** Ends the workers once what they do is done. */
  close(): Promise<void>;
}

const youngMB = 32;
const idleMs = 60_000;

/** The program of the workers: TypeScript in the repository, JavaScript in the package. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Makes a pool whose workers start when they are needed, and end when they have had nothing to do for a minute. */
export function workerPool(options: PoolOptions): WorkerPool {
  const { settings, memoryMB, threads, tasksEach, mostWaiting, longestWaitMs, nice } = options;
  const pool = new Piscina({
    filename: program.href,
    name: "perform" satisfies keyof WorkerTasks,
    workerData: settings,
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksEach,
    idleTimeout: idleMs,
    atomics: "async",
    recordTiming: false,
    niceIncrement: nice,
    resourceLimits: { maxOldGenerationSizeMb: memoryMB, maxYoungGenerationSizeMb: youngMB },
  });
  pool.on("workerCreate", () => {
    for (const worker of pool.threads) worker.off("exit", passLocksOn).on("exit", passLocksOn);
  });
  const turns = keyedSemaphore({ most: threads * tasksEach, mostWaiting, longestMs: longestWaitMs });
  let underWay = 0;
  return {
    run: async ({ name, networkId, task, signal, transfer = [] }) => {
      const release = await turns.acquire(networkId);
      underWay += 1;
      try {
        const options = { name, transferList: [...transfer], ...(signal === undefined ? {} : { signal }) };
        return (await pool.run(task, options)) as never;
      } catch (error) {
        throw refusalOf(error, underWay === 1);
      } finally {
        underWay -= 1;
        release();
      }
    },
    close: () => pool.close(),
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
  return message === "Terminating worker thread" ? busy() : error;
}
