import type { LogEntry } from "./services.ts";

/** What a process counts of its calls. */
export interface Metrics {
  /** Counts a line of the log and gives it back. */
  heard(entry: LogEntry): LogEntry;
  text(): string;
}

const resolutionMs = 5;

/** Counts calls by operation and status, and watches how long the event loop was held since the last reading. */
export function measureCalls(): Metrics {
  const calls = new Map<string, { count: number; durationMs: number }>();
  const held = watchEventLoop();
  return {
    heard: (entry) => {
      if (typeof entry.operation === "string") {
        const labels = `operation="${entry.operation}",status="${String(entry.status)}"`;
        const found = calls.get(labels) ?? { count: 0, durationMs: 0 };
        found.count += 1;
        found.durationMs += Number(entry.durationMs);
        calls.set(labels, found);
      }
      return entry;
    },
    text: () => {
      return [
        ...[...calls].flatMap(([labels, { count, durationMs }]) => [
          `parent_circles_calls_total{${labels}} ${count}`,
          `parent_circles_call_seconds_total{${labels}} ${durationMs / 1000}`,
        ]),
        `parent_circles_event_loop_held_max_ms ${held().toFixed(1)}`,
        `parent_circles_memory_bytes ${process.memoryUsage.rss()}`,
        "",
      ].join("\n");
    },
  };
}

/**
 * Gives for how long at most the event loop did nothing else since it was last asked, in milliseconds. Node's own
 * `monitorEventLoopDelay` does not see what comes within its first interval after a reset.
 */
function watchEventLoop(): () => number {
  let [last, most] = [performance.now(), 0];
  const look = (): void => {
    const now = performance.now();
    most = Math.max(most, now - last - resolutionMs);
    last = now;
  };
  setInterval(look, resolutionMs).unref();
  return () => {
    look();
    const found = most;
    most = 0;
    return found;
  };
}
