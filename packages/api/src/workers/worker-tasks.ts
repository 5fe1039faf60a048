import type { MessagePort } from "node:worker_threads";
import type { Received, WrittenResponse } from "../http/route.ts";
import type { JobEnd } from "../jobs/job-done.ts";
import type { StoreAddress } from "../store/open-at.ts";
import type { JobRecord } from "../store/port.ts";

/** What every worker is started with: where the store is, and the key of the installation's keyed hashes. */
export interface WorkerSettings {
  readonly address: StoreAddress;
  readonly secret: string;
  /** How many connections to a PostgreSQL server at most. */
  readonly connections: number;
}

/** As of a moment, in milliseconds. */
interface At {
  readonly now: number;
}

/** What a worker does, by the names of what its program exports. */
export interface WorkerTasks {
  perform(task: At & { readonly operationId: string; readonly received: Received }): Promise<WrittenResponse>;
  turnClock(task: At & { readonly networkId: string }): Promise<void>;
  /** Does a job, and says on `port` how far it is. */
  doJob(task: At & { readonly job: JobRecord; readonly port: MessagePort }): Promise<JobEnd>;
}
