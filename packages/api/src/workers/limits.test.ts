import type { Schemas } from "@parent-circles/client";
import { describe, expect, test } from "vitest";
import { documentText, neighbourhood } from "../../../../test/bench/event-loop-hold/networks.ts";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { workerLimits } from "./open-workers.ts";

const at = "/v1/networks/pendrecht";

describe("a worker that owns networks", { timeout: 60_000 }, () => {
  // Found by its load: each call waited for the one before it, since a task that may be ended was done alone.
  test("has several calls on a network under way: a reading is answered while a change waits for the disk", async () => {
    const demo = await openTestDemo({ workers: workerLimits });
    const headers = await demo.as("coordinator");
    // The worker has started, and has its database.
    expect((await call(demo, `GET ${at}/ties`, { headers })).status).toBe(200);
    const order: string[] = [];
    const holding = Promise.withResolvers<undefined>();
    const held = demo.services.store.write(() => holding.promise);
    const body = { id: "T-waits", from: "P-M30", to: "P-M22", type: "knows" };
    const change = call(demo, `POST ${at}/ties`, { headers, body }).then(({ status }) => order.push(`POST ${status}`));
    const reading = call(demo, `GET ${at}`, { headers }).then(({ status }) => order.push(`GET ${status}`));
    await Promise.race([reading, new Promise((resolve) => void setTimeout(resolve, 10_000))]);
    holding.resolve(undefined);
    await Promise.all([held, change, reading]);
    await demo.close();
    expect(order).toEqual(["GET 200", "POST 204"]);
  });
});

describe("a worker that may take too little", { timeout: 60_000 }, () => {
  test("is ended when one of several calls needs more time: that one is refused, the others may come again", async () => {
    const demo = await openTestDemo({ workers: { ...workerLimits, longestMs: 2_000 } });
    try {
      const headers = await demo.as("coordinator");
      const tie = (id: string) =>
        call<Schemas["Problem"]>(demo, `POST ${at}/ties`, {
          headers,
          body: { id, from: "P-M30", to: "P-M22", type: "knows" },
        });
      // The first call starts a worker, which may take its time too.
      while ((await tie("T-1")).status === 503);
      const holding = Promise.withResolvers<undefined>();
      const held = demo.services.store.write(() => holding.promise);
      const first = tie("T-2");
      await new Promise((resolve) => void setTimeout(resolve, 1_000));
      const refused = await Promise.all([first, tie("T-3")]);
      expect(refused.map(({ status, body }) => [status, body.type])).toEqual([
        [503, "http/too-heavy"],
        [503, "http/busy"],
      ]);
      holding.resolve(undefined);
      await held;
      while ((await tie("T-3")).status === 503);
      const stored = await Promise.all(
        ["T-1", "T-2", "T-3"].map((id) => call(demo, `GET ${at}/ties/${id}`, { headers })),
      );
      expect(stored.map(({ status }) => status)).toEqual([200, 404, 200]);
    } finally {
      await demo.close();
    }
  });

  const put = async (demo: TestDemo, people: number) => {
    const headers = { ...(await demo.as("coordinator")), "If-Match": "*", "Content-Type": "application/json" };
    const body = documentText(neighbourhood(people, "pendrecht"));
    return call<Schemas["Problem"]>(demo, `PUT ${at}`, { headers, body });
  };

  test.each([
    ["memory", { ...workerLimits, memoryMB: 48 }],
    ["time", { ...workerLimits, longestMs: 400 }],
  ])("is ended when it needs more %s, its call refused, and all goes on", async (_, workers) => {
    const demo = await openTestDemo({ workers });
    try {
      // The first call starts a worker, so that the second is not ended while it starts.
      while ((await put(demo, 1)).status !== 204);
      const { status, body, headers } = await put(demo, 10_000);
      expect([status, body.type]).toEqual([503, "http/too-heavy"]);
      expect(headers["retry-after"]).toBeUndefined();
      // Nothing of it is stored, and whoever writes next need not wait for what it held.
      const coordinator = await demo.as("coordinator");
      const read = () => call(demo, `GET ${at}/people`, { headers: coordinator });
      // The worker that owns the network starts with this, which may take its time too.
      while ((await read()).status === 503);
      const { text } = await read();
      expect(text).toContain("L-0");
      expect(text).not.toContain("L-1");
      while ((await put(demo, 2)).status !== 204);
    } finally {
      await demo.close();
    }
  });
});
