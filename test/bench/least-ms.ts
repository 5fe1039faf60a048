import { Bench } from "tinybench";

/** Processor time in milliseconds, so that other work on the machine does not count. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const longMs = 1_000;
const shortMs = 2;

/** The least processor time of a piece of work in milliseconds, after a warm-up; work of over a second is run twice. */
export async function leastMs(run: () => unknown): Promise<number> {
  const began = processorMs();
  run();
  const firstMs = processorMs() - began;
  const isLong = firstMs > longMs;
  // Short work is timed by the hundred, since the clock of the processor ticks coarsely.
  const times = firstMs < shortMs ? 100 : 1;
  const bench = new Bench({
    now: processorMs,
    time: isLong ? 0 : 150,
    iterations: isLong ? 1 : 4,
    warmup: !isLong,
    warmupTime: 50,
    warmupIterations: 1,
  });
  bench.add("work", () => {
    for (let time = 0; time < times; time++) run();
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result === undefined || !("latency" in result)) throw new Error("the work was not timed");
  return Math.min(firstMs, result.latency.min / times);
}
