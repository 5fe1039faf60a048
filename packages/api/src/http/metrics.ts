import { monitorEventLoopDelay } from "node:perf_hooks";
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
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
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
      const heldMs = Math.max(0, delay.max / 1e6 - resolutionMs);
      delay.reset();
      return [
        ...[...calls].flatMap(([labels, { count, durationMs }]) => [
          `parent_circles_calls_total{${labels}} ${count}`,
          `parent_circles_call_seconds_total{${labels}} ${durationMs / 1000}`,
        ]),
        `parent_circles_event_loop_held_max_ms ${heldMs.toFixed(1)}`,
        `parent_circles_memory_bytes ${process.memoryUsage.rss()}`,
        "",
      ].join("\n");
    },
  };
}
