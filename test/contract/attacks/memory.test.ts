import { createClient } from "@parent-circles/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServerProcess, startServer } from "../../support/server-process.ts";

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer(["--demo", "--calls-per-minute", "100000"], {}, { probe: true });
}, 60_000);
afterAll(() => server.kill());

const calls = 4_000;
const letters = 14_000;
const mostGrownMB = 10;

// Answers were kept by their address: 4,000 such addresses took 56 MB and more, for good.
test("memory does not grow with the addresses that are asked", { timeout: 60_000 }, async () => {
  const body = { link: server.tokenFor("institution") };
  const token = (await createClient({ baseUrl: server.url }).POST("/v1/sessions", { body })).data?.token ?? "";
  const headers = { Authorization: `Bearer ${token}` };
  const ask = async (number: number): Promise<number> => {
    const answer = await fetch(`${server.url}/v1/sessions/current?${"&".repeat(letters)}${number}=`, { headers });
    await answer.arrayBuffer();
    return answer.status;
  };
  const askAll = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number += 40)
      await Promise.all(Array.from({ length: 40 }, (_, place) => ask(number + place)));
  };
  await askAll(0, 400);
  const before = await server.heldMemoryMB();
  await askAll(400, calls);
  expect((await server.heldMemoryMB()) - before).toBeLessThan(mostGrownMB);
});
