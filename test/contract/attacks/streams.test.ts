import { once } from "node:events";
import { request as ask, type IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../../packages/api/src/app.ts";
import { listen, type Listening } from "../../../packages/api/src/server.ts";
import { call } from "../../support/call.ts";
import { openTestDemo, type TestDemo } from "../../support/demo.ts";

const at = "/v1/networks/pendrecht";
const mostStreams = 4;
let demo: TestDemo;
let server: Listening;
let reads = 0;
beforeAll(async () => {
  demo = await openTestDemo();
  const { store } = demo.services;
  const read: typeof store.read = (work) => {
    reads += 1;
    return store.read(work);
  };
  server = await listen(createApp({ ...demo.services, store: { ...store, read } }), 0);
});
afterAll(async () => {
  await server.stop();
  await demo.close();
});

/** Opens the events of a job that nobody does, and waits for the first. */
async function follow(job: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  const sent = ask(`${server.url}${job}/events`, { headers }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  if (answer.statusCode === 200) await once(answer, "data");
  return answer;
}

async function waitingJob(headers: Readonly<Record<string, string>>): Promise<string> {
  const body = { kind: "bestSet", measure: "coverage", size: 1 };
  return (await call(demo, `POST ${at}/jobs`, { headers, body })).headers.location as string;
}

describe("event streams", { timeout: 20_000 }, () => {
  test("stop asking the database as soon as whoever listens hangs up", async () => {
    const headers = await demo.as("coach");
    const job = await waitingJob(headers);
    const streams = await Promise.all([1, 2, 3].map(() => follow(job, headers)));
    for (const stream of streams) stream.destroy();
    await pause(300);
    reads = 0;
    await pause(1_000);
    expect(reads).toBe(0);
  });

  test(`are ${mostStreams} for a session at most, and one that is closed makes room for another`, async () => {
    const headers = await demo.as("coach");
    const job = await waitingJob(headers);
    const open = [];
    for (let stream = 0; stream < mostStreams; stream++) open.push(await follow(job, headers));
    const { status, body } = await call<{ type: string }>(
      { ...demo, url: server.url },
      `GET ${job as `/${string}`}/events`,
      { headers },
    );
    expect([status, body.type]).toEqual([429, "http/too-many-streams"]);
    open[0]?.destroy();
    await pause(300);
    const again = await follow(job, headers);
    expect(again.statusCode).toBe(200);
    for (const stream of [...open, again]) stream.destroy();
  });

  test("end when the server stops, which they do not hold up", async () => {
    const other = await listen(createApp(demo.services), 0);
    const headers = await demo.as("coach");
    const sent = ask(`${other.url}${await waitingJob(headers)}/events`, { headers }).end();
    const [stream] = (await once(sent, "response")) as [IncomingMessage];
    await once(stream, "data");
    const ended = once(stream.resume(), "end");
    const began = performance.now();
    await Promise.all([other.stop(), ended]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("tell a proxy not to gather them", async () => {
    const headers = await demo.as("coach");
    const stream = await follow(await waitingJob(headers), headers);
    expect(stream.headers["x-accel-buffering"]).toBe("no");
    stream.destroy();
  });
});
