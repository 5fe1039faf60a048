import { Agent, request } from "node:http";

/** One call, as it is sent. */
export interface LoadCall {
  readonly method?: "GET" | "POST";
  /** Added to the address. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a server is called for, again and again. */
export interface LoadOptions {
  readonly url: string;
  /** Each call by its number, and by the number of the connection that sends it. */
  readonly callOf: (call: number, connection: number) => LoadCall;
  readonly connections: number;
  readonly seconds: number;
}

/** How a server did under load. */
export interface LoadFigures {
  readonly calls: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  /** How many calls were refused, by their status. */
  readonly refused: ReadonlyMap<number, number>;
}

/** Calls a server over so many connections, each of which sends its next call when the last was answered. */
export async function underLoad({ url, callOf, connections, seconds }: LoadOptions): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const refused = new Map<number, number>();
  let calls = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const loop = async (connection: number): Promise<void> => {
    while (performance.now() < end) {
      const sent = performance.now();
      const status = await statusOf(agent, url, callOf(calls++, connection));
      times.push(performance.now() - sent);
      if (status >= 300) refused.set(status, (refused.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => loop(connection)));
  const tookMs = performance.now() - began;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return {
    calls: times.length,
    perSecond: (times.length / tookMs) * 1000,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    slowestMs: at(1),
    refused,
  };
}

function statusOf(agent: Agent, url: string, { method = "GET", path, headers = {}, body }: LoadCall): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url + path, { agent, method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", reject)
      .end(body);
  });
}
