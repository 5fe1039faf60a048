import { expect, test } from "vitest";
import { listen } from "../../packages/api/src/server.ts";
import { openTestDemo } from "../support/demo.ts";
import { fuzz } from "./fuzz.ts";

// FUZZ_CALLS=20000 for the long run.
const calls = Number(process.env.FUZZ_CALLS ?? 700);

test("every answer to calls made from the OpenAPI document is as described, and none is a server error", async () => {
  const demo = await openTestDemo();
  const server = await listen(demo.app, 0);
  try {
    const statuses = await fuzz({ ...demo, url: server.url }, 1, calls);
    expect(statuses[200]).toBeGreaterThan(calls / 20);
    expect(Object.keys(statuses).filter((status) => Number(status) >= 500)).toEqual([]);
  } finally {
    await server.stop();
    await demo.close();
  }
}, 1_800_000);
