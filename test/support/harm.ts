import { startBaselineProcess } from "./baseline-process.ts";
import { forgetPeak, peakMB } from "./process-memory.ts";
import type { ServerProcess } from "./server-process.ts";

/** What something did to a server. */
export interface Harm<Result> {
  readonly result: Result;
  /** The longest that its event loop worked on one thing. */
  readonly busyMs: number;
  /** The longest that it did nothing else, without what a process that does nothing had to wait for meanwhile. */
  readonly ownHeldMs: number;
  /** By how much its memory grew at most. */
  readonly grownMB: number;
}

/** Sees what is done to a server that was started with a probe. */
export interface HarmWatch {
  readonly harmOf: <Result>(act: () => Promise<Result>) => Promise<Harm<Result>>;
  /** The least harm of a few tries where it was more than may be: the machine may be doing something else. */
  readonly leastHarmOf: <Result>(act: () => Promise<Result>) => Promise<Harm<Result>>;
  readonly end: () => void;
}

/** What a hostile call may do: for how long it may hold the event loop, and how much memory it may take. */
export const mostHarm = Object.freeze({ heldMs: 50, memoryMB: 256 });

const tries = 3;

/** Watches a server, beside a process that does nothing. */
export function watchHarm(server: () => ServerProcess): HarmWatch {
  const baseline = startBaselineProcess();
  const harmOf: HarmWatch["harmOf"] = async (act) => {
    const { loop, process } = server();
    const before = await loop();
    await baseline.heldMs();
    forgetPeak(process.pid);
    const result = await act();
    const grownMB = Math.max(0, peakMB(process.pid) - before.memoryMB);
    const { heldMs, busyMs, memoryMB } = await loop();
    const ownHeldMs = heldMs - (await baseline.heldMs());
    return { result, busyMs, ownHeldMs, grownMB: Math.max(grownMB, memoryMB - before.memoryMB) };
  };
  const leastHarmOf = async <Result>(act: () => Promise<Result>): Promise<Harm<Result>> => {
    let least = await harmOf(act);
    for (let again = 1; again < tries && least.ownHeldMs > mostHarm.heldMs; again++) {
      const next = await harmOf(act);
      if (next.ownHeldMs < least.ownHeldMs) least = next;
    }
    return least;
  };
  return { harmOf, leastHarmOf, end: () => baseline.end() };
}
