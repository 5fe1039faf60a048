import type { LogEntry } from "../services.ts";

/** What a process counts of its calls. */
export interface Metrics {
  /** Counts a line of the log and gives it back. */
  heard(entry: LogEntry): LogEntry;
  text(): string;
}

const resolutionMs = 5;

/**
 * Counts calls by the kind of their status, and watches how long the event loop was held since the last reading. Anybody
 * may read it, so it does not say which operations were called: a school that has just given one name would see whether an
 * ask follows. Operators have that in the log.
 */
export function measureCalls(): Metrics {
  const calls = new Map<string, { count: number; durationMs: number }>();
  const held = watchEventLoop();
  return {
    heard: (entry) => {
      if (typeof entry.operation === "string") {
        const labels = `status="${String(entry.status).charAt(0)}xx"`;
        const found = calls.get(labels) ?? { count: 0, durationMs: 0 };
        found.count += 1;
        found.durationMs += Number(entry.durationMs);
        calls.set(labels, found);
      }
      return entry;
    },
    text: () => {
      const { heldMs, busyMs } = held();
      return [
        ...[...calls].flatMap(([labels, { count, durationMs }]) => [
          `parent_circles_calls_total{${labels}} ${count}`,
          `parent_circles_call_seconds_total{${labels}} ${durationMs / 1000}`,
        ]),
        `parent_circles_event_loop_held_max_ms ${heldMs.toFixed(1)}`,
        `parent_circles_event_loop_busy_max_ms ${busyMs.toFixed(1)}`,
        `parent_circles_memory_bytes ${process.memoryUsage.rss()}`,
        "",
      ].join("\n");
    },
  };
}

/** For how long at most the event loop did nothing else. */
interface Held {
  readonly heldMs: number;
  /** The same, without what it waited for the processor or the disk: on a machine with other work, what is our own doing. */
  readonly busyMs: number;
}

/**
 * Gives for how long at most the event loop did nothing else since it was last asked. Node's own `monitorEventLoopDelay`
 * does not see what comes within its first interval after a reset.
 */
function watchEventLoop(): () => Held {
  let [last, lastBusy] = [performance.now(), processorMs()];
  let [heldMs, busyMs] = [0, 0];
  const look = (): void => {
    const [now, busy] = [performance.now(), processorMs()];
    const passedMs = now - last - resolutionMs;
    heldMs = Math.max(heldMs, passedMs);
    busyMs = Math.max(busyMs, Math.min(passedMs, busy - lastBusy));
    [last, lastBusy] = [now, busy];
  };
  setInterval(look, resolutionMs).unref();
  return () => {
    look();
    const found = { heldMs, busyMs };
    [heldMs, busyMs] = [0, 0];
    return found;
  };
}

/** The processor time of this thread; where Node cannot tell, all time that passes counts. */
function processorMs(): number {
  if (!("threadCpuUsage" in process)) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
