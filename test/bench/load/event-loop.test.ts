import { describe, expect, it } from "vitest";
import { loopHeldMs } from "./event-loop.ts";

describe("loopHeldMs(metrics)", () => {
  it("takes the most that the loop was busy before the most that passed", () => {
    const metrics = [
      "parent_circles_calls_total 3",
      "parent_circles_event_loop_held_max_ms 92.7",
      "parent_circles_event_loop_busy_max_ms 2.4",
    ];
    expect(loopHeldMs(metrics.join("\n"))).toBe(2.4);
  });

  it("takes the most before other gauges, and reads seconds as milliseconds", () => {
    const metrics = [
      "# HELP nodejs_eventloop_lag_max_seconds The maximum recorded event loop delay.",
      "# TYPE nodejs_eventloop_lag_max_seconds gauge",
      "nodejs_eventloop_lag_seconds 0.5",
      "nodejs_eventloop_lag_min_seconds 0.6",
      "nodejs_eventloop_lag_max_seconds 0.25",
      "nodejs_eventloop_lag_p99_seconds 0.125",
    ];
    expect(loopHeldMs(metrics.join("\n"))).toBe(250);
  });

  it("reads a gauge with labels, and of several of one kind the largest", () => {
    const metrics = 'event_loop_max_ms{thread="main"} 3\nevent_loop_max_ms{thread="store"} 7\n';
    expect(loopHeldMs(metrics)).toBe(7);
  });

  it("is undefined where there is no such gauge, or no number in it", () => {
    expect(loopHeldMs("")).toBeUndefined();
    expect(loopHeldMs("nodejs_eventloop_lag_max_seconds Nan\nother_max 3")).toBeUndefined();
  });
});
