/**
 * One coach, one school and one stranger, each trying for a minute to stop others: `node test/campaign/one-minute.ts
 * [--seconds 60]`. Build first. Prints how long others waited, quiet and meanwhile, and the memory of the server; the exit code
 * is 1 when the 99th part of the others waited more than twice as long, or the memory grew beyond its bound.
 */
import { parseArgs } from "node:util";
import { peakMB } from "../support/process-memory.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
const connections = 20;
/** What others wait besides on a machine that does something else; below it twice as long says nothing. */
const floorMs = 25;
const mostMB = 512;

interface Call {
  readonly method?: string;
  readonly path: string;
  readonly body?: object | string;
  /** The caller hangs up after so many milliseconds. */
  readonly hangUpMs?: number;
}

const at = "/v1/networks/pendrecht";
const longName = (index: number): string => `${"Abcdefghij ".repeat(6)}${index % 100}`.slice(0, 76);
const names = Array.from({ length: 50 }, (_, index) => longName(index));

/** What each of the three does, in turn, from many connections at once. */
const attacks: Readonly<Record<string, readonly ((index: number) => Call)[]>> = {
  coach: [
    (index) => ({ path: `${at}/key-figures?size=12&replicates=1000&seed=${index}` }),
    (index) => ({ path: `${at}/reports/coaching?months=${1 + (index % 24)}&asOf=2026-02-01` }),
    (index) => ({ path: `${at}/measures/betweenness?asOf=2026-02-${String(1 + (index % 28)).padStart(2, "0")}` }),
    (index) => ({ path: `${at}/interview-plan?seed=${index}` }),
    (index) => ({ path: `${at}/drawing?asOf=2025-${String(1 + (index % 12)).padStart(2, "0")}-01` }),
    (index) => ({
      method: "POST",
      path: `${at}/jobs`,
      body: { kind: "keyFigures", size: 12, replicates: 10_000, seed: index },
    }),
    (index) => ({
      path: `${at}/people?limit=500&asOf=2025-01-${String(1 + (index % 28)).padStart(2, "0")}`,
      hangUpMs: 2,
    }),
  ],
  institution: [
    () => ({ method: "POST", path: `${at}/requests`, body: { kind: "contactRequest", names } }),
    (index) => ({ path: `/v1/sessions/current?${"&".repeat(7_000)}${index}` }),
    (index) => ({ path: `${at}/view?asOf=2026-02-${String(1 + (index % 28)).padStart(2, "0")}` }),
    (index) => ({ path: `${at}/drawing?view=public&asOf=2026-01-${String(1 + (index % 28)).padStart(2, "0")}` }),
    () => ({ method: "POST", path: `${at}/texts`, body: { kind: "helpQuestion", text: "x ".repeat(100) } }),
    () => ({ path: `${at}/reports/reach-in-language?speaking=tr` }),
  ],
  stranger: [
    (index) => ({
      method: "POST",
      path: "/v1/sessions",
      body: { login: `nobody-${index}@example.org`, password: "not a password" },
    }),
    (index) => ({ path: `/enter/${"x".repeat(40)}${index}` }),
    () => ({ path: "/readyz" }),
    (index) => ({
      method: "POST",
      path: "/v1/invitations/look",
      body: { invitation: `pendrecht.${"y".repeat(40)}${index}` },
    }),
    () => ({ method: "POST", path: "/v1/sessions", body: "x".repeat(1_000_000) }),
    () => ({ path: `/v1/${"%2e".repeat(2_000)}` }),
    (index) => ({ path: `/v1/networks/zuidwijk/view?${index}`, hangUpMs: 1 }),
  ],
};

const others = [
  "/v1/networks/zuidwijk/view",
  "/v1/networks/zuidwijk/activities",
  "/v1/networks/zuidwijk/requests",
  "/v1/sessions/current",
  "/livez",
];

type As = Readonly<Record<string, string>>;

async function call(server: ServerProcess, as: As, { method = "GET", path, body, hangUpMs }: Call): Promise<number> {
  const signal = hangUpMs === undefined ? AbortSignal.timeout(60_000) : AbortSignal.timeout(hangUpMs);
  const headers = { ...as, ...(body === undefined ? {} : { "Content-Type": "application/json" }) };
  const sent = typeof body === "object" ? JSON.stringify(body) : body;
  const began = performance.now();
  const answer = await fetch(server.url + path, {
    method,
    headers,
    signal,
    redirect: "manual",
    ...(sent === undefined ? {} : { body: sent }),
  });
  await answer.arrayBuffer();
  return performance.now() - began;
}

/** Signs in by the link of a role: what a browser would keep, as a header. */
async function signIn(server: ServerProcess, role: string, networkId: string): Promise<As> {
  const answer = await fetch(`${server.url}/v1/sessions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ link: server.tokenFor(role, networkId) }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { Authorization: `Bearer ${token}` };
}

const until = async (end: number, act: (index: number) => Promise<unknown>): Promise<number> => {
  let index = 0;
  while (performance.now() < end) {
    await act(index).catch(() => undefined);
    index += 1;
  }
  return index;
};

/** How long others wait, who ask ten times a second; none of them may be refused. */
async function waiting(server: ServerProcess, as: As, end: number): Promise<number[]> {
  const waits: number[] = [];
  await until(end, async (index) => {
    const ms = await call(server, as, { path: others[index % others.length] ?? "/livez" }).catch(() => 60_000);
    waits.push(ms);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 100 - ms)));
  });
  return waits;
}

const partOf = (waits: readonly number[], part: number): number =>
  waits.toSorted((a, b) => a - b)[Math.min(waits.length - 1, Math.floor(part * waits.length))] ?? 0;

let isWrong = false;
for (const [who, calls] of Object.entries(attacks)) {
  const server = await startServer(["--demo"]);
  try {
    const [victim, attacker] = [
      await signIn(server, "coordinator", "zuidwijk"),
      who === "stranger" ? {} : await signIn(server, who, "pendrecht"),
    ];
    await waiting(server, victim, performance.now() + 3_000);
    const quiet = await waiting(server, victim, performance.now() + (seconds * 1000) / 3);
    const quietMB = peakMB(server.process.pid);
    const end = performance.now() + seconds * 1000;
    const [meanwhile, ...made] = await Promise.all([
      waiting(server, victim, end),
      ...Array.from({ length: connections }, (_, connection) =>
        until(end, (index) => {
          const number = index * connections + connection;
          return call(server, attacker, (calls[number % calls.length] as (index: number) => Call)(number));
        }),
      ),
    ]);
    const [before, after] = [partOf(quiet, 0.99), partOf(meanwhile, 0.99)];
    const memoryMB = peakMB(server.process.pid);
    const holds = after <= 2 * Math.max(before, floorMs) && memoryMB <= mostMB;
    isWrong ||= !holds;
    const sum = made.reduce((all, count) => all + count, 0);
    process.stdout.write(
      `${who}: ${sum} calls in ${seconds} s; others p99 ${before.toFixed(0)} ms quiet, ${after.toFixed(0)} ms meanwhile (median ${partOf(quiet, 0.5).toFixed(0)} and ${partOf(meanwhile, 0.5).toFixed(0)}); memory ${quietMB.toFixed(0)} MB, then at most ${memoryMB.toFixed(0)} MB${holds ? "" : " — does not hold"}\n`,
    );
  } finally {
    await server.kill();
  }
}
process.exitCode = isWrong ? 1 : 0;
