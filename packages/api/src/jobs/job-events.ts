import { setTimeout as pause } from "node:timers/promises";
import type { Language } from "@parent-circles/words";
import { isOver } from "../identity/admit.ts";
import type { Services } from "../services.ts";
import type { JobRecord } from "../store/port.ts";
import type { JobBody, JobShown } from "../wire/job.ts";
import { type KnownProblem, toldIn } from "../wire/problem.ts";

/** Which job is followed, by whom. */
export interface JobFollowed {
  readonly networkId: string;
  readonly jobId: string;
  readonly role: string;
  /** In which language she is told why it failed. */
  readonly language: Language;
  /** The hash of the session's token: the stream ends with the session. */
  readonly session: string;
}

const pollMs = 200;

/**
 * The events of a job: `progress` until the last one, which is named after the end. They go on as long as the job is there
 * for its reader, she is signed in, and listens.
 */
export async function* jobEvents(
  followed: JobFollowed,
  { store, clock }: Pick<Services, "store" | "clock">,
  closed: AbortSignal,
): AsyncGenerator<string> {
  const isSignedIn = async (): Promise<boolean> => {
    const session = await store.session(followed.session).catch(() => undefined);
    return session !== undefined && !isOver(session, clock());
  };
  let before = "";
  while (!closed.aborted && (await isSignedIn())) {
    const find = store.read(({ jobs }) => jobs.find(followed.networkId, followed.jobId));
    const job = await find.catch(() => undefined);
    if (job === undefined || !isFor(job, followed.role)) return;
    const isEnded = job.state !== "queued" && job.state !== "running";
    const { result: _, ...shown } = jobShown(job, followed.language);
    const event = `event: ${isEnded ? job.state : "progress"}\ndata: ${JSON.stringify(shown)}\n\n`;
    if (event !== before) yield event;
    if (isEnded) return;
    before = event;
    await pause(pollMs, undefined, { signal: closed }).catch(() => undefined);
  }
}

/** A job is read in the role that asked for it: a coach never reads what was computed for the coordinator. */
export const isFor = ({ body }: JobRecord, role: string): boolean => (JSON.parse(body) as JobBody).role === role;

/** A job as its reader sees it, in her language. */
export const jobShown = ({ jobId, state, progress, result }: JobRecord, language: Language): JobShown => ({
  jobId,
  state,
  progress,
  ...(state === "done" && result !== null ? { result: JSON.parse(result) as Record<string, unknown> } : {}),
  ...(state === "failed" && result !== null ? { problem: toldIn(JSON.parse(result) as KnownProblem, language) } : {}),
});
