import { availableParallelism } from "node:os";
import type { Reply } from "../http/define-route.ts";
import type { Elsewhere } from "../http/elsewhere.ts";
import { type Places, places } from "../http/places.ts";
import { allRoutes } from "../routes/index.ts";
import type { Shared, Task, ThreadData } from "./messages.ts";
import { type Done, startThread, type Thread, type ThreadLimits, threadLimits } from "./thread.ts";

/** Threads that answer what would hold up everybody else's calls. */
export interface Threads extends Elsewhere {
  /** The text of a network's document, for a thread that works on it; `undefined` when there is none. */
  documentOf(networkId: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Does what every clock asks for, in a thread. */
  turnClocks(): Promise<void>;
  /** Ends all threads once what they do is done. */
  close(): Promise<void>;
}

/** What threads are started with. */
export interface ThreadsOptions {
  readonly data: ThreadData;
  readonly clock: () => Date;
  readonly shared: Readonly<Record<Shared, Places>>;
  /** What each may take; what the largest network needs unless given. */
  readonly limits?: ThreadLimits;
}

/** A thread that is started when it is needed, and ended when it has not been for a while. */
interface Lane {
  readonly ask: (networkId: string, task: Task) => Promise<Done>;
  readonly close: () => Promise<void>;
}

const mostLanes = 4;
/** The thread that reads files is ended soon; the others only when no session can be left that would wait for a new one. */
const idleMs = { files: 60_000, calls: 20 * 60_000 };
/** Calls about large networks that one thread has in hand. */
const inHand = { most: 64, mostEach: 48, mostWaiting: 256, longestMs: 30_000 };
/** What reads or stores files and whole documents. */
const readsFiles: ReadonlySet<string> = new Set(
  allRoutes()
    .filter(({ inThread, method }) => inThread === true && method !== "get")
    .map(({ operationId }) => operationId),
);
/** Of these, one at a time. */
const oneByOne = { most: 1, mostWaiting: 8, longestMs: 60_000 };
/** Of one caller one large body is read at a time, of all together a few. */
const room = { most: 4, mostEach: 1, mostWaiting: 8, longestMs: 5_000 };

/**
 * Opens threads: one that reads files and whole documents, and, as the machine has processors, some that answer calls about
 * large networks, each network always in the same one. All start when they are needed.
 */
export function openThreads(options: ThreadsOptions): Threads {
  const files = lane(options, { turns: places(oneByOne), idleMs: idleMs.files });
  const lanes = Array.from({ length: Math.max(1, Math.min(mostLanes, availableParallelism() - 1)) }, () =>
    lane(options, { turns: places(inHand), idleMs: idleMs.calls }),
  );
  const bodies = places(room);
  const large = new Set<string>();
  const laneOf = (networkId: string): Lane => lanes[numberOf(networkId) % lanes.length] as Lane;
  return {
    takes: (networkId) => large.has(networkId),
    room: (actor) => bodies.take(actor),
    answer: async (operationId, received): Promise<Reply<unknown>> => {
      const { networkId } = received.actor;
      const chosen = readsFiles.has(operationId) ? files : laneOf(networkId);
      const now = options.clock().getTime();
      const { reply, isLarge } = await chosen.ask(networkId, { kind: "call", operationId, received, now });
      if (isLarge) large.add(networkId);
      else large.delete(networkId);
      return reply;
    },
    documentOf: async (networkId) => {
      const task = { kind: "document", networkId, now: options.clock().getTime() } as const;
      const { reply } = await laneOf(networkId).ask(networkId, task);
      return reply.body as Uint8Array<ArrayBuffer> | undefined;
    },
    turnClocks: async () => {
      await files.ask("", { kind: "clocks", now: options.clock().getTime() });
    },
    close: async () => {
      await Promise.all([files, ...lanes].map((one) => one.close()));
    },
  };
}

interface LaneOptions {
  readonly turns: Places;
  readonly idleMs: number;
}

function lane({ data, shared, limits = threadLimits }: ThreadsOptions, { turns, idleMs }: LaneOptions): Lane {
  let thread: Thread | undefined;
  let inUse = 0;
  let idle: NodeJS.Timeout | undefined;
  const start = (): Thread => {
    const started = startThread({
      data,
      shared,
      limits,
      ended: () => {
        if (thread === started) thread = undefined;
      },
    });
    return started;
  };
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = thread;
    thread = undefined;
    await ending?.end();
  };
  return {
    close,
    ask: async (networkId, task) => {
      const leave = await turns.take(networkId);
      clearTimeout(idle);
      inUse += 1;
      thread ??= start();
      try {
        return await thread.ask(task);
      } finally {
        leave();
        inUse -= 1;
        if (inUse === 0) idle = setTimeout(() => void close(), idleMs).unref();
      }
    },
  };
}

/** A number from an id, the same every time. */
const numberOf = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
