import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Network, ParentCirclesError, type Problem, writeNetwork } from "@parent-circles/core";
import type { Asked } from "./analyse.ts";

/** What a thread says at the end; before that, how far it is. */
interface Said {
  readonly progress?: number;
  readonly result?: string;
  readonly problem?: string;
}

/**
 * Up to how many people an analysis is done at once and here. Choosing a group and planning interviews take more than 50 ms
 * in the smallest neighbourhood that was measured (46 people); health and resilience take less than 30 ms for 300.
 */
export const mostPeopleHere = { search: 30, look: 300 } as const;

const mostThreads = Math.max(1, availableParallelism() - 1);
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Does an analysis on a network in a thread of its own, so that nobody's call waits for it, and gives what it found;
 * rejects with what the library refuses. As many run at once as the machine has processors to spare, the others wait.
 */
export async function analyseInThread(network: Network, body: Asked): Promise<unknown> {
  await free();
  const worker = new Worker(workerFile, { workerData: { document: writeNetwork(network), body } });
  try {
    const { result, problem } = await lastWordOf(worker);
    if (problem !== undefined) throw new ParentCirclesError([JSON.parse(problem) as Problem]);
    return JSON.parse(result ?? "null");
  } finally {
    await worker.terminate();
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** The thread's program: TypeScript in the repository, JavaScript in the package. */
export const workerFile = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Waits until a thread may be started; whoever is done hands her place to the next. */
async function free(): Promise<void> {
  if (running < mostThreads) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

const lastWordOf = (worker: Worker): Promise<Said> =>
  new Promise((resolve, reject) => {
    worker.on("message", (said: Said) => {
      if (said.progress === undefined) resolve(said);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("The thread ended without an answer.")));
  });
