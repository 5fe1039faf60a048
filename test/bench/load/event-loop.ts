/** A server's gauges of how long its event loop was held, as `/metrics` prints them, best first. */
const gauges = [/busy.*max/, /max/, /p99/, /held|lag|delay/];

/**
 * For how many milliseconds at most the main event loop was held, by the metrics of a server: whatever gauge has "event"
 * and "loop" in its name, one of the most before one of all. `undefined` where there is none.
 */
export function loopHeldMs(metrics: string): number | undefined {
  const found = [...metrics.matchAll(/^(\w*event_?loop\w*)(?:\{[^}]*\})? (\S+)$/gim)]
    .map(([, name = "", value]) => ({ name, value: Number(value) * (name.endsWith("_seconds") ? 1000 : 1) }))
    .filter(({ value }) => Number.isFinite(value));
  for (const gauge of gauges) {
    const values = found.filter(({ name }) => gauge.test(name)).map(({ value }) => value);
    if (values.length > 0) return Math.max(...values);
  }
  return undefined;
}

/** Reads it of a running server, for which a new measurement begins with that. */
export async function readLoopHeldMs(url: string, operatorToken: string): Promise<number | undefined> {
  const response = await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${operatorToken}` } });
  const text = await response.text();
  if (!response.ok) throw new Error(`/metrics answered ${response.status}.`);
  return loopHeldMs(text);
}
