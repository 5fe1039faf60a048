import { availableParallelism } from "node:os";
import { locks, MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Perform } from "../http/route.ts";
import { busy, keyedSemaphore, type SemaphoreOptions } from "../identity/limits.ts";
import type { TurnClock } from "../jobs/clocks.ts";
import { type DoJob, jobsAtOnce } from "../jobs/runner.ts";
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
  /** For one call. */
  readonly longestMs: number;
}

/** Enough for the largest network that may be stored; docs/figures.md has what one needs. */
export const workerLimits: WorkerLimits = { memoryMB: 192, longestMs: 120_000 };

/** Where the store is, what time it is, and what each worker may take. */
export interface WorkersOptions extends Omit<WorkerSettings, "connections">, Pick<Services, "clock"> {
  readonly limits?: WorkerLimits;
}

const processors = availableParallelism();
/** At least two of a kind, so that one network's long moment does not hold up all others; each takes memory. */
const several = Math.max(2, Math.min(4, processors));

/**
 * Opens the workers of a process. One rule: an operation on a network is done in the worker that owns the network, large or
 * small; what is marked as long (an analysis, files, a whole document) in one of those for long work, and a job likewise.
 * Everywhere each network has its turn. Workers start when they are needed.
 */
export function openWorkers({ clock, limits = workerLimits, ...settings }: WorkersOptions): Workers {
  const { memoryMB, longestMs } = limits;
  // Tasks of an owner are under way together: they wait for the disk together.
  // Of one network no more than a quarter, so that another's call waits behind a few and not behind all of them.
  const short = { threads: 1, tasksEach: 64, mostEach: 16, mostWaiting: 256, longestWaitMs: 30_000, nice: 0 };
  const oneByOne = { tasksEach: 1, mostWaiting: 16, longestWaitMs: 60_000 };
  const owning = Array.from({ length: several }, () =>
    pool({ ...short, memoryMB, settings: { ...settings, connections: 4 } }),
  );
  const apart = { ...oneByOne, memoryMB, settings: { ...settings, connections: 2 } };
  // Nor does one network take all places for long work.
  const long = pool({ ...apart, threads: several, mostEach: several - 1, nice: 5 });
  const jobs = pool({ ...apart, threads: jobsAtOnce, nice: 10 });
  const ownerOf = (networkId: string): Pool => {
    let sum = 7;
    for (let at = 0; at < networkId.length; at++) sum = (sum * 31 + networkId.charCodeAt(at)) >>> 0;
    return owning[sum % several] as Pool;
  };
  return {
    perform: (operationId, received) => {
      const { networkId } = received.actor;
      const one = longOperations.has(operationId) ? long : ownerOf(networkId);
      return one.run("perform", { operationId, received, now: clock().getTime() }, { networkId, longestMs });
    },
    turnClock: (networkId) => ownerOf(networkId).run("turnClock", { networkId, now: clock().getTime() }, { networkId }),
    doJob: async (job, { onProgress, signal }) => {
      const { port1, port2 } = new MessageChannel();
      port1.on("message", onProgress);
      try {
        const task = { job, port: port2, now: clock().getTime() };
        return await jobs.run("doJob", task, { networkId: job.networkId, signal, transferList: [port2] });
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

interface PoolOptions extends Pick<SemaphoreOptions, "mostEach"> {
  readonly settings: WorkerSettings;
  readonly memoryMB: number;
  readonly threads: number;
  /** How many tasks of a worker are under way at once. */
  readonly tasksEach: number;
  /** How many tasks of one network wait at most, and for how long. */
  readonly mostWaiting: number;
  readonly longestWaitMs: number;
  /** By how much the system puts the work of these threads behind that of others. */
  readonly nice: number;
}

interface TaskOptions {
  /** Whose turn it takes. */
  readonly networkId: string;
  /** For how long it may be done; for ever unless given. */
  readonly longestMs?: number;
  readonly signal?: AbortSignal;
  readonly transferList?: readonly MessagePort[];
}

interface Pool {
  /**
   * Does a task in a worker, when it is its network's turn.
   *
   * @throws HttpError `http/busy` where too many wait, or a worker died with others' work in it; `http/too-heavy` where it
   * needs more memory or time than it may
   */
  readonly run: <Name extends keyof WorkerTasks>(
    name: Name,
    task: Parameters<WorkerTasks[Name]>[0],
    options: TaskOptions,
  ) => Promise<Awaited<ReturnType<WorkerTasks[Name]>>>;
  readonly close: () => Promise<void>;
}

const youngMB = 32;
const idleMs = 60_000;
/** For so long what is under way may go on when all is to end. */
const closeMs = 5_000;

/** The program of the workers: TypeScript in the repository, JavaScript in the package. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Makes a pool whose workers start when they are needed, and end when they have had nothing to do for a minute. */
function pool(options: PoolOptions): Pool {
  const { threads, tasksEach, mostEach, mostWaiting, longestWaitMs } = options;
  const most = threads * tasksEach;
  const turns = keyedSemaphore({ most, mostEach: mostEach ?? most, mostWaiting, longestMs: longestWaitMs });
  const { piscina, endStarted } = piscinaFor(options);
  let underWay = 0;
  return {
    run: async (name, task, { networkId, longestMs, signal, transferList = [] }) => {
      const release = await turns.acquire(networkId);
      underWay += 1;
      const isAlone = tasksEach === 1 || underWay === 1;
      const tooLong = new AbortController();
      const end = (): void => {
        tooLong.abort();
        if (tasksEach > 1) endStarted();
      };
      const timer = longestMs === undefined ? undefined : setTimeout(end, longestMs);
      // Piscina does a task that has a signal alone in its worker: where several are to be under way together, it gets none.
      const ended = tasksEach > 1 ? null : (signal ?? tooLong.signal);
      try {
        return (await piscina.run(task, { name, transferList: [...transferList], signal: ended })) as never;
      } catch (error) {
        throw tooLong.signal.aborted || signal?.aborted === true ? tooHeavy() : refusalOf(error, isAlone);
      } finally {
        clearTimeout(timer);
        underWay -= 1;
        release();
      }
    },
    close: () => piscina.close(),
  };
}

function piscinaFor({ settings, memoryMB, threads, tasksEach, nice }: PoolOptions) {
  const piscina = new Piscina({
    filename: program.href,
    name: "perform" satisfies keyof WorkerTasks,
    workerData: settings,
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksEach,
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
  /** Ends workers, with all that is under way in them. One that still loads SQLite's program is let be: see `worker.ts`. */
  const endStarted = (): void => {
    for (const worker of piscina.threads) if (worker.listenerCount("exit", passLocksOn) > 0) void worker.terminate();
  };
  return { piscina, endStarted };
}

/** Node passes a lock that a dead worker held on only when somebody asks for another. */
const passLocksOn = (): void => void locks.request("next, please", () => undefined);

const tooHeavy = (): HttpError => new HttpError([{ code: "http/too-heavy", place: "", details: {} }]);

/** Of several tasks in a worker that died nobody can say which was too heavy: all may come again. */
function refusalOf(error: unknown, isAlone: boolean): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return isAlone ? tooHeavy() : busy();
  return /^(Terminating worker thread|worker exited)/.test(String(message)) ? busy() : error;
}
