/**
 * Watches the event loop of a server's main thread, and tells the process that started it on request. Preloaded by
 * `--import`, with a channel between the two processes.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";

const resolutionMs = 5;

/** The processor time of this thread; where Node cannot tell, all time that passes counts. */
function processorMs() {
  if (!("threadCpuUsage" in process)) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

setFlagsFromString("--expose-gc");
const collectGarbage = /** @type {() => void} */ (runInNewContext("gc"));

/** What the program still holds on to. The memory of the process says more of when the collector last ran. */
function heldMemoryMB() {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

// Node's own `monitorEventLoopDelay` does not see what comes within its first interval after a reset.
function watch() {
  let [last, lastBusy] = [performance.now(), processorMs()];
  let [heldMs, busyMs] = [0, 0];
  const look = () => {
    const [now, busy] = [performance.now(), processorMs()];
    const passedMs = now - last - resolutionMs;
    heldMs = Math.max(heldMs, passedMs);
    busyMs = Math.max(busyMs, Math.min(passedMs, busy - lastBusy));
    [last, lastBusy] = [now, busy];
  };
  setInterval(look, resolutionMs).unref();
  process.on("message", (asked) => {
    if (asked === "held memory") {
      process.send?.(heldMemoryMB());
      return;
    }
    look();
    process.send?.({ heldMs, busyMs, memoryMB: process.memoryUsage.rss() / 2 ** 20 });
    [heldMs, busyMs] = [0, 0];
  });
  process.channel?.unref();
}

if (isMainThread && process.send !== undefined) watch();
