import type { JobRecord, Store } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import type { JobBody } from "../wire/job.ts";
import { problemsIn } from "../wire/problem.ts";
import { analyse } from "./analyse.ts";

/** How a job ended. */
export interface JobEnd {
  readonly state: "done" | "failed";
  /** What it found, or the problem, as JSON; the problem without words, for whoever reads it may speak any language. */
  readonly result: string;
}

/** Does a job on its network as it is now; `onProgress` is told the share that is done. */
export async function jobDone(store: Store, job: JobRecord, onProgress: (share: number) => void): Promise<JobEnd> {
  try {
    const stored = await store.read(({ networks }) => networks.load(job.networkId));
    const { network } = stored ?? refuseCall("http/not-found");
    const found = analyse(network, JSON.parse(job.body) as JobBody, onProgress);
    return { state: "done", result: JSON.stringify(found) };
  } catch (error) {
    return { state: "failed", result: JSON.stringify(problemsIn(error)[0]) };
  }
}
