import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Network, ParentCirclesError, type Problem, writeNetworkText } from "@parent-circles/core";
import { HttpError } from "../wire/http-error.ts";
import { type Places, places } from "../http/places.ts";
import type { Asked } from "./analyse.ts";

/** What an analysis is started with. */
export interface AnalysisData {
  readonly body: Asked;
  /** The network, as the text of its document. */
  readonly text: Uint8Array<ArrayBuffer>;
}

/** What a thread says at the end; before that, how far it is. */
export interface Said {
  readonly progress?: number;
  readonly result?: string;
  readonly problem?: string;
}

/**
 * Up to how many people an analysis is done at once and where it was asked for. Choosing a group and planning interviews
 * take more than 50 ms in the smallest neighbourhood that was measured (46 people), measures that look at what each person
 * adds 200 to 350 ms for 300, resilience 50 ms for 300; docs/figures.md has them all.
 */
export const mostPeopleHere: Readonly<Record<string, number>> & { readonly search: number } = {
  search: 30,
  "interview-plan": 30,
  resilience: 300,
  coverage: 60,
  "kpp-neg": 60,
  "kpp-neg-distance": 60,
  "kpp-pos": 1_000,
  "reach-introduced": 1_000,
  betweenness: 1_000,
  closeness: 3_000,
};

const longestMs = 120_000;
const longestWaitMs = 60_000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Places for threads of long analyses: as many as the machine has processors to spare, in turn for each network. */
export const placesToAnalyse = (): Places =>
  places({ most: Math.max(1, availableParallelism() - 1), mostWaiting: 16, longestMs: longestWaitMs });

const ofThisProcess = placesToAnalyse();

/**
 * Does an analysis on a network in a thread of its own, so that nobody's call waits for it, and gives what it found;
 * rejects with what the library refuses.
 *
 * @throws HttpError `http/busy` where too many wait; `http/too-heavy` where it takes more than two minutes, or more memory
 * than a thread may have
 */
export async function analyseInThread(
  network: Network,
  body: Asked,
  { analysing = ofThisProcess }: { readonly analysing?: Places } = {},
): Promise<unknown> {
  const leave = await analysing.take(network.id);
  const worker = startAnalysis({ text: new TextEncoder().encode(writeNetworkText(network)), body });
  try {
    const { result, problem } = await lastWordOf(worker, longestMs);
    if (problem !== undefined) throw refusalIn(problem);
    return JSON.parse(result ?? "null");
  } finally {
    await worker.terminate();
    leave();
  }
}

/** Starts the thread of an analysis. */
export const startAnalysis = (data: AnalysisData): Worker =>
  new Worker(program, {
    workerData: data,
    transferList: [data.text.buffer],
    resourceLimits,
  });

/** The thread's program: TypeScript in the repository, JavaScript in the package. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** What a thread says in the end; a problem when it takes too long or too much memory, nothing when it was ended. */
export function lastWordOf(worker: Worker, mostMs: number): Promise<Said> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => resolve({ problem: tooHeavy }), mostMs).unref();
    const end = (said: Said): void => {
      clearTimeout(tooLong);
      resolve(said);
    };
    worker.on("message", (said: Said) => {
      if (said.progress === undefined) end(said);
    });
    worker.on("error", (error: Error & { code?: string }) =>
      end({ problem: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooHeavy : unexpected }),
    );
    worker.on("exit", () => end({}));
  });
}

const tooHeavy = JSON.stringify({ code: "http/too-heavy", place: "", details: {} });
const unexpected = JSON.stringify({ code: "internal/unexpected", place: "", details: {} });

function refusalIn(text: string): Error {
  const found = JSON.parse(text) as Problem;
  return text === tooHeavy
    ? new HttpError([{ code: "http/too-heavy", place: "", details: {} }])
    : new ParentCirclesError([found]);
}
