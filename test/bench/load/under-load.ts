import { Agent, request } from "node:http";

/** What a server was asked for, again and again. */
export interface LoadAsked {
  readonly url: string;
  /** The path of each call, by its number. */
  readonly pathOf: (call: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
}

/** How a server did under load. */
export interface LoadFigures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
}

/** Calls a server over so many connections, each of which sends its next call when the last was answered. */
export async function underLoad({ connections, seconds, ...asked }: LoadAsked): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let calls = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const loop = async (): Promise<void> => {
    while (performance.now() < end) times.push(await timeOf(agent, asked, calls++));
  };
  await Promise.all(Array.from({ length: connections }, loop));
  const tookMs = performance.now() - began;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { perSecond: (times.length / tookMs) * 1000, p50Ms: at(0.5), p99Ms: at(0.99), slowestMs: at(1) };
}

type Asked = Pick<LoadAsked, "url" | "pathOf" | "headers">;

function timeOf(agent: Agent, { url, pathOf, headers = {} }: Asked, call: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    request(url + pathOf(call), { agent, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`${pathOf(call)}: ${answer.statusCode ?? 0}`));
      });
    })
      .on("error", reject)
      .end();
  });
}
