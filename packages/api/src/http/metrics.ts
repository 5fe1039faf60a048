import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What a process counts of its calls. */
export interface Metrics {
  /** How long calls took, by the kind of their status. */
  readonly calls: Histogram<"status">;
  /** In Prometheus' text format. */
  text(): Promise<string>;
}

const bucketsSeconds = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 120];

/**
 * Counts calls by the kind of their status and by how long they took, beside what is known of every Node process: memory,
 * processor, event loop. Anybody may read it, so it does not say which operations were called: a school that has just given
 * one name would see whether an ask follows. Operators have that in the log.
 */
export function measureCalls(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  // Whoever looks for servers with a known flaw need not ask.
  register.removeSingleMetric("nodejs_version_info");
  const calls = new Histogram({
    name: "parent_circles_call_seconds",
    help: "How long calls took, from their first line to their response.",
    labelNames: ["status"] as const,
    buckets: bucketsSeconds,
    registers: [register],
  });
  return {
    calls,
    text: () => register.metrics(),
  };
}
