import type { Response } from "express";
import { jobEvents, type JobFollowed } from "../jobs/job-events.ts";
import type { Services } from "../services.ts";
import { refuseCall } from "../wire/http-error.ts";

/** The event streams that are open. */
export interface EventStreams {
  /**
   * Counts one more stream of a session, before it is sent.
   *
   * @throws HttpError `http/too-many-streams`
   */
  admit(followed: JobFollowed): void;
  /** Sends the events of a job one by one, until the last, or until nobody listens any more. */
  send(followed: JobFollowed, response: Response): Promise<void>;
  /** Ends all streams: the server stops. */
  end(): void;
}

const mostEach = 4;

/** Event streams on jobs, a few for each session. */
export function eventStreams(services: Pick<Services, "store" | "clock">): EventStreams {
  const open = new Map<string, number>();
  const stopped = new AbortController();
  const change = (session: string, by: number): void => {
    const count = (open.get(session) ?? 0) + by;
    if (count > 0) open.set(session, count);
    else open.delete(session);
  };
  return {
    admit: ({ session }) => {
      if ((open.get(session) ?? 0) >= mostEach) refuseCall("http/too-many-streams", "", { most: mostEach });
      change(session, 1);
    },
    send: async (followed, response) => {
      const hungUp = new AbortController();
      response.on("close", () => hungUp.abort());
      if (response.destroyed) hungUp.abort();
      const closed = AbortSignal.any([hungUp.signal, stopped.signal]);
      response.status(200).setHeader("Content-Type", "text/event-stream; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      // A proxy that gathers answers would keep the first event until the last.
      response.setHeader("X-Accel-Buffering", "no");
      response.flushHeaders();
      try {
        for await (const event of jobEvents(followed, services, closed)) response.write(event);
      } finally {
        change(followed.session, -1);
        response.end();
      }
    },
    end: () => stopped.abort(),
  };
}
