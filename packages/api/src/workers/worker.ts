/** The program of a worker: the operations of the app on networks, on a store of its own. */
import { randomBytes } from "node:crypto";
import { workerData } from "node:worker_threads";
import { performCall } from "../http/handle-call.ts";
import type { Route } from "../http/route.ts";
import { turnClock as turnClockOf } from "../jobs/clocks.ts";
import { jobDone } from "../jobs/job-done.ts";
import { allRoutes } from "../routes/index.ts";
import type { Services } from "../services.ts";
import { openStoreAt } from "../store/open-at.ts";
import type { Store } from "../store/port.ts";
import type { WorkerSettings, WorkerTasks } from "./worker-tasks.ts";

const { address, secret, connections } = workerData as WorkerSettings;
// A worker that is ended while SQLite's program is being loaded ends the whole process: it takes no task before that.
if (address.kind === "sqlite") (await import("../store/sqlite.ts")).loadSqlite();
const routes = new Map(allRoutes().map((route) => [route.operationId, route]));
let opened: Promise<Store> | undefined;

async function servicesAt(now: number): Promise<Services> {
  opened ??= openStoreAt(address, connections).catch((error: unknown) => {
    // The next task tries again: the database may only have been away.
    opened = undefined;
    throw error;
  });
  return { store: await opened, clock: () => new Date(now), random: randomBytes, secret, log: () => undefined };
}

/** Performs a call on a network. */
export const perform: WorkerTasks["perform"] = async ({ operationId, received, now }) => {
  const services = await servicesAt(now);
  const before = services.store.sessionChanges();
  const written = await performCall(routes.get(operationId) as Route, received, services);
  return services.store.sessionChanges() === before ? written : { ...written, changesSessions: true };
};

/** Does on a network what every clock asks for. */
export const turnClock: WorkerTasks["turnClock"] = async ({ networkId, now }) =>
  turnClockOf(networkId, await servicesAt(now));

/** Does a job. */
export const doJob: WorkerTasks["doJob"] = async ({ job, port, now }) => {
  const { store } = await servicesAt(now);
  return jobDone(store, job, (progress) => port.postMessage(progress));
};
