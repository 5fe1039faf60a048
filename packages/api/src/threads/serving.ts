/** The program of a thread that answers calls: the routes of the app, on a store of its own. */
import { randomBytes } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { ParentCirclesError, writeNetworkText } from "@parent-circles/core";
import type { Reply, Route } from "../http/define-route.ts";
import type { Unread } from "../http/elsewhere.ts";
import { HttpError } from "../wire/http-error.ts";
import { perform } from "../http/perform.ts";
import { bodyIn } from "../http/body-in.ts";
import type { Services } from "../services.ts";
import { turnClocks } from "../jobs/clocks.ts";
import { allRoutes } from "../routes/index.ts";
import { openStoreAt } from "../store/open-at.ts";
import { rowsOf } from "../store/row-count.ts";
import type { FromThread, Refusal, Shared, Task, ThreadData, ToThread, WrittenReply } from "./messages.ts";
import { mostRowsHere } from "./most-rows.ts";

const { address, secret } = workerData as ThreadData;
const port = parentPort as NonNullable<typeof parentPort>;
const say = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void => port.postMessage(message, transfer);

interface Taker {
  readonly begin: () => void;
  readonly refuse: (error: HttpError) => void;
}

const takers = new Map<number, Taker>();
const listeners = new Map<number, AsyncGenerator<string>>();
let lastTaken = 0;

/** Waits for what threads share, in line with all other threads. */
const take =
  (what: Shared) =>
  (who: string): Promise<() => void> =>
    new Promise((resolve, refuse) => {
      const id = ++lastTaken;
      takers.set(id, { begin: () => resolve(() => say({ kind: "giveBack", id })), refuse });
      say({ kind: "take", id, what, who });
    });

const store = await openStoreAt(address, { takeTurn: () => take("writing")("thread"), connections: 4 });
const routes = new Map(allRoutes().map((route) => [route.operationId, route]));

function servicesAt(now: number): Services {
  const analysing = { take: take("analysing") };
  return { store, clock: () => new Date(now), random: randomBytes, secret, log: () => undefined, analysing };
}

async function doTask(id: number, task: Task): Promise<void> {
  const services = servicesAt(task.now);
  try {
    if (task.kind === "clocks") {
      await turnClocks(services);
      return say({ kind: "reply", id, reply: {}, isLarge: false });
    }
    if (task.kind === "document") return await tellDocument(id, task.networkId);
    const route = routes.get(task.operationId) as Route;
    const rows = await warm(task.received.actor.networkId);
    const reply = await answer(route, task.received, services);
    tell(id, reply, rows > mostRowsHere);
  } catch (error) {
    say({ kind: "refusal", id, refusal: refusalOf(error) });
  }
}

async function tellDocument(id: number, networkId: string): Promise<void> {
  const stored = await store.read(({ networks }) => networks.load(networkId));
  if (stored === undefined) return say({ kind: "reply", id, reply: {}, isLarge: false });
  const bytes = encoder.encode(writeNetworkText(stored.network));
  return say({ kind: "reply", id, reply: { bytes }, isLarge: rowsOf(stored) > mostRowsHere }, [bytes.buffer]);
}

/** Puts the network together outside of any writing transaction, so that nobody waits for that; gives its size. */
async function warm(networkId: string): Promise<number> {
  const stored = await store.read(({ networks }) => networks.load(networkId));
  return stored === undefined ? 0 : rowsOf(stored);
}

async function answer(route: Route, { bytes, ...received }: Unread, services: Services): Promise<Reply<unknown>> {
  const body = bytes === undefined ? received.body : bodyIn(bytes);
  const reply = await perform(route, { ...received, body }, services);
  if (route.erases === true) await store.compact();
  // What was much is moved into the database's file here, and not by whoever writes next.
  else if (route.inThread === true && route.method !== "get") await store.compact().catch(() => undefined);
  return reply;
}

function tell(id: number, reply: Reply<unknown>, isLarge: boolean): void {
  const { body, etag, location, events } = reply;
  const bytes = body === undefined || events !== undefined ? undefined : written(body);
  const sent: WrittenReply = {
    ...(bytes === undefined ? {} : { bytes }),
    ...(etag === undefined ? {} : { etag }),
    ...(location === undefined ? {} : { location }),
    ...(events === undefined ? {} : { hasEvents: true }),
  };
  say({ kind: "reply", id, reply: sent, isLarge });
  if (events !== undefined) void tellEvents(id, events);
}

const encoder = new TextEncoder();
const known = new WeakMap<object, Uint8Array<SharedArrayBuffer>>();

/** A body as it goes out, for all threads to read; one that is answered again is not written anew. */
function written(body: unknown): Uint8Array<SharedArrayBuffer> {
  if (typeof body === "string") return sharedCopy(encoder.encode(body));
  const bytes = known.get(body as object) ?? sharedCopy(encoder.encode(JSON.stringify(body)));
  known.set(body as object, bytes);
  return bytes;
}

function sharedCopy(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

async function tellEvents(id: number, events: AsyncGenerator<string>): Promise<void> {
  listeners.set(id, events);
  try {
    for await (const text of events) say({ kind: "event", id, text });
  } finally {
    listeners.delete(id);
    say({ kind: "event", id });
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof HttpError) return { by: "http", problems: error.problems.slice(0, mostProblems) };
  if (error instanceof ParentCirclesError) return { by: "core", problems: error.problems.slice(0, mostProblems) };
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  return { by: "failure", name, at: stack.split("\n").find((line) => line.startsWith("    at ")) ?? "" };
}

// No answer has more.
const mostProblems = 1000;

port.on("message", (message: ToThread) => {
  if (message.kind === "end") void store.close().then(() => port.close());
  else if (message.kind === "task") void doTask(message.id, message.task);
  else if (message.kind === "enough") void listeners.get(message.id)?.return(undefined);
  else {
    const taker = takers.get(message.id);
    takers.delete(message.id);
    if (message.kind === "given") taker?.begin();
    else taker?.refuse(new HttpError(message.problems));
  }
});
say({ kind: "ready" });
