import { Worker } from "node:worker_threads";
import { ParentCirclesError } from "@parent-circles/core";
import type { Reply } from "../http/define-route.ts";
import { HttpError } from "../wire/http-error.ts";
import { busy, type Places } from "../http/places.ts";
import { eventsTold } from "./events-told.ts";
import type { FromThread, Refusal, Shared, Task, ThreadData, ToThread } from "./messages.ts";
import { takenBy } from "./taken.ts";

/** A thread that answers calls. */
export interface Thread {
  /** Does a task; `isLarge` says whether the network that it was about is to be dealt with in threads. */
  readonly ask: (task: Task) => Promise<Done>;
  /** Ends it as soon as its store is closed. */
  readonly end: () => Promise<void>;
}

/** What became of a task. */
export interface Done {
  readonly reply: Reply<unknown>;
  readonly isLarge: boolean;
}

/** What a thread is started with. */
export interface Starting {
  readonly data: ThreadData;
  readonly shared: Readonly<Record<Shared, Places>>;
  readonly limits: ThreadLimits;
  /** The thread is over, by itself or because it was ended. */
  readonly ended: () => void;
}

interface Pending {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** What a thread may take before it is ended. */
export interface ThreadLimits {
  readonly memoryMB: number;
  /** For one call. */
  readonly longestMs: number;
}

/** Enough for the largest network that may be stored; docs/figures.md has what one needs. */
export const threadLimits: ThreadLimits = { memoryMB: 192, longestMs: 120_000 };

const youngMB = 32;
const endAfterMs = 5_000;

/** The thread's program: TypeScript in the repository, JavaScript in the package. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./serving.ts" : "./serving.js", import.meta.url);

/** Starts a thread. Should it die, whoever waits for it is refused, and what it held is free. */
export function startThread({ data, shared, limits, ended }: Starting): Thread {
  const resourceLimits = { maxOldGenerationSizeMb: limits.memoryMB, maxYoungGenerationSizeMb: youngMB };
  const worker = new Worker(program, { workerData: data, resourceLimits });
  const say = (message: ToThread): void => worker.postMessage(message, bytesIn(message));
  const pending = new Map<number, Pending>();
  const taken = takenBy(say, shared);
  const events = eventsTold(say);
  const loaded = loadingOf(worker);
  worker.unref();
  worker.on("message", (message: FromThread) => {
    if (message.kind === "ready") return undefined;
    if (message.kind === "take") return void taken.take(message);
    if (message.kind === "giveBack") return taken.giveBack(message.id);
    if (message.kind === "event") return events.tell(message);
    const asked = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === "refusal") return asked?.reject(errorOf(message.refusal));
    const { bytes, hasEvents = false, ...rest } = message.reply;
    const body = hasEvents ? { body: "", events: events.of(message.id) } : bytes === undefined ? {} : { body: bytes };
    return asked?.resolve({ isLarge: message.isLarge, reply: { ...rest, ...body } });
  });
  const exit = exitOf(worker).then((outOfMemory) => {
    // Of several calls nobody can say which was too heavy: all may come again.
    const refusal = outOfMemory && pending.size === 1 ? tooHeavy() : busy();
    for (const { reject } of pending.values()) reject(refusal);
    taken.giveBackAll();
    events.endAll();
    ended();
  });
  return {
    ask: asker(pending, { say, loaded, terminate: () => void worker.terminate(), ...limits }),
    end: async () => {
      say({ kind: "end" });
      await loaded;
      const cut = setTimeout(() => void worker.terminate(), endAfterMs);
      await exit;
      clearTimeout(cut);
    },
  };
}

/** Waits until a thread has loaded what it needs: ended before that, SQLite's program would end the whole process. */
const loadingOf = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    worker.on("message", ({ kind }: FromThread) => (kind === "ready" ? resolve() : undefined));
    worker.on("exit", () => resolve());
  });

interface Reached {
  readonly say: (message: ToThread) => void;
  readonly loaded: Promise<void>;
  readonly terminate: () => void;
  readonly longestMs: number;
}

/** Asks a thread, and ends it when it takes too long. */
function asker(pending: Map<number, Pending>, { say, loaded, terminate, longestMs }: Reached): Thread["ask"] {
  let last = 0;
  return async (task) => {
    const id = ++last;
    let tooLong: NodeJS.Timeout | undefined;
    const giveUp = (): void => {
      pending.get(id)?.reject(tooHeavy());
      pending.delete(id);
      terminate();
    };
    const done = new Promise<Done>((resolve, reject) => {
      pending.set(id, { resolve, reject });
      say({ kind: "task", id, task });
    });
    void loaded.then(() => {
      if (pending.has(id)) tooLong = setTimeout(giveUp, longestMs).unref();
    });
    return done.finally(() => clearTimeout(tooLong));
  };
}

/** Waits for the end of a thread; gives whether it had used up its memory. */
const exitOf = (worker: Worker): Promise<boolean> =>
  new Promise((resolve) => {
    let outOfMemory = false;
    worker.on("error", (error: Error & { code?: string }) => {
      outOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
    });
    worker.on("exit", () => resolve(outOfMemory));
  });

const tooHeavy = (): HttpError => new HttpError([{ code: "http/too-heavy", place: "", details: {} }]);

/** The bytes of a body are handed over, where they have a buffer of their own. */
function bytesIn(message: ToThread): ArrayBuffer[] {
  const bytes = message.kind === "task" && message.task.kind === "call" ? message.task.received.bytes : undefined;
  return bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}

function errorOf(refusal: Refusal): Error {
  if (refusal.by === "http") return new HttpError(refusal.problems);
  if (refusal.by === "core") return new ParentCirclesError(refusal.problems);
  return Object.assign(new Error(), { name: refusal.name, stack: `${refusal.name}\n${refusal.at}` });
}
