import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomFrom } from "../../packages/core/src/base/random.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";

const pairs = 1_000;
/** Two requests each: as many as a school sends in a day. */
const pairsPerDay = 100;
let demo: TestDemo;
let server: Server;
let school: Readonly<Record<string, string>>;
let inside: string[];

/** A demonstration on its first day. */
async function begin(): Promise<void> {
  await end();
  demo = await openTestDemo();
  server = createServer(demo.app).listen(0, "127.0.0.1");
  await once(server, "listening");
  school = await demo.as("institution");
}

async function end(): Promise<void> {
  server?.closeAllConnections();
  server?.close();
  await demo?.close();
}

beforeAll(async () => {
  await begin();
  const coordinator = await demo.as("coordinator");
  const view = (await (await fetch(addressOf("/view"), { headers: coordinator })).json()) as {
    people: { label: string }[];
  };
  inside = view.people.map(({ label }) => label);
});

afterAll(end);

const addressOf = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/networks/pendrecht${path}`;

/** What the school can perceive of an answer: everything but ids, dates of the transport, and the time it took. */
async function perceived(name: string): Promise<{ seen: string; ms: number }> {
  const body = JSON.stringify({ kind: "contactRequest", occasion: undefined, names: [name] });
  const headers = { ...school, "Content-Type": "application/json", "Idempotency-Key": randomUUID() };
  const start = performance.now();
  const answer = await fetch(addressOf("/requests"), { method: "POST", headers, body });
  const text = await answer.text();
  const ms = performance.now() - start;
  const changing = new Set([
    "date",
    "location",
    "x-request-id",
    "etag",
    "ratelimit",
    "ratelimit-remaining",
    "ratelimit-reset",
  ]);
  const kept = [...answer.headers].filter(([key]) => !changing.has(key)).map(([key, value]) => `${key}: ${value}`);
  return { seen: [answer.status, ...kept, text].join("\n"), ms };
}

/** How far two samples are apart, in standard errors, by ranks (Mann and Whitney 1947, normal approximation). */
function rankDistance(a: readonly number[], b: readonly number[]): number {
  const ranked = [...a.map((value) => ({ value, first: true })), ...b.map((value) => ({ value, first: false }))];
  ranked.sort((x, y) => x.value - y.value);
  const rankSum = ranked.reduce((sum, { first }, index) => sum + (first ? index + 1 : 0), 0);
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const spread = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  return Math.abs(u - (a.length * b.length) / 2) / spread;
}

describe("R-32 POST /v1/networks/{networkId}/requests", () => {
  it("gives a school the same bytes, in times that cannot be told apart, for 1,000 pairs of a name inside and one outside", async () => {
    const random = randomFrom(32);
    const seen = new Set<string>();
    const times = { inside: [] as number[], outside: [] as number[] };
    for (let pair = 0; pair < pairs; pair++) {
      if (pair % pairsPerDay === 0) await begin();
      const known = inside[random.index(inside.length)] as string;
      const unknown = `Stranger ${1_000 + pair}`.slice(0, known.length).padEnd(known.length, "x");
      const order = random.fraction() < 0.5 ? (["inside", "outside"] as const) : (["outside", "inside"] as const);
      for (const side of order) {
        const answer = await perceived(side === "inside" ? known : unknown);
        seen.add(answer.seen);
        times[side].push(answer.ms);
      }
    }
    expect(seen.size).toBe(1);
    expect(rankDistance(times.inside, times.outside)).toBeLessThan(3.9);
  }, 120_000);
});
