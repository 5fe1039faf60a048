import { readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databases, type PreparedDatabase, reasonOf } from "../../test-support/databases.ts";
import type { Store } from "./port.ts";

describe.each(databases)("Jobs on $name", (kind) => {
  describe.skipIf(kind.skip !== undefined)(`kept by one suite${reasonOf(kind)}`, () => {
    let prepared: PreparedDatabase;
    let store: Store;
    beforeAll(async () => {
      prepared = await kind.prepare();
      store = await prepared.open("production");
    }, 60_000);
    afterAll(async () => {
      await store.close();
      await prepared.discard();
    });
    const create = (id: string) =>
      store.write(({ networks }) =>
        networks.create(readNetwork({ format: "parent-circles/network", version: 1, network: { id }, people: [] })),
      );

    describe("jobs.take(by, now, until)", () => {
      const job = (networkId: string, number: number) => ({
        networkId,
        jobId: `job-${String(number).padStart(2, "0")}`,
        body: "{}",
        state: "queued" as const,
        progress: 0,
        result: null,
        // A demonstration's day stands still.
        createdAt: "2026-03-01T12:00:00.000Z",
      });
      const add = (networkId: string, count: number) =>
        store.write(async ({ jobs }) => {
          for (let number = 0; number < count; number++) await jobs.add(job(networkId, number));
        });
      const moment = (second: number) => `2026-03-01T12:00:${String(second).padStart(2, "0")}.000Z`;
      const take = (by: string, second: number) =>
        store.write(({ jobs }) => jobs.take(by, moment(second), moment(second + 5)));
      const finish = (networkId: string, jobId: string, by: string) =>
        store.write(({ jobs }) => jobs.finish({ ...job(networkId, 0), jobId }, by, { state: "done", result: "{}" }));

      test("gives every network its turn: thirty jobs of one keep no other's waiting", async () => {
        for (const networkId of ["many", "few", "none"]) await create(networkId);
        await add("many", 30);
        const first = await take("one", 0);
        expect([first?.networkId, first?.jobId]).toEqual(["many", "job-00"]);
        await add("few", 2);
        expect((await take("other", 1))?.networkId).toBe("few");
        // Each has one under way: nobody gets a second.
        expect(await take("third", 2)).toBeUndefined();
        await finish("many", "job-00", "one");
        await finish("few", "job-00", "other");
        const order = [];
        for (let second = 10; second < 13; second++) {
          const next = await take("one", second);
          order.push(`${next?.networkId} ${next?.jobId}`);
          await finish(next?.networkId ?? "", next?.jobId ?? "", "one");
        }
        // "many" was taken first, so its turn comes first again; "few" is between its jobs.
        expect(order).toEqual(["many job-01", "few job-01", "many job-02"]);
      });

      test("takes one job of a network when many take at once", async () => {
        await create("crowd");
        await store.write(async ({ jobs }) => {
          for (const networkId of ["many", "few"]) await jobs.forgetAll(networkId);
        });
        await add("crowd", 5);
        const taken = await Promise.all(["a", "b", "c", "d"].map((by) => take(by, 30)));
        expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
        await store.write(({ jobs }) => jobs.forgetAll("crowd"));
      });

      test("is quick however many wait", { timeout: 30_000 }, async () => {
        await create("long");
        await add("long", 2_000);
        expect(await store.read(({ jobs }) => jobs.queued("long"))).toBe(2_000);
        expect((await take("one", 40))?.jobId).toBe("job-00");
        const began = performance.now();
        for (let polls = 0; polls < 10; polls++) expect(await take("other", 41)).toBeUndefined();
        // Looking for each job at all others, one poll took 300 ms.
        expect((performance.now() - began) / 10).toBeLessThan(100);
        await store.write(({ jobs }) => jobs.forgetAll("long"));
      });

      test("takes the oldest job of a network first", async () => {
        await create("aged");
        await store.write(async ({ jobs }) => {
          for (const networkId of ["many", "few"]) await jobs.forgetAll(networkId);
          await jobs.add({ ...job("aged", 0), createdAt: "2026-03-01T12:00:02.000Z" });
          await jobs.add({ ...job("aged", 1), createdAt: "2026-03-01T12:00:01.000Z" });
        });
        expect((await take("one", 15))?.jobId).toBe("job-01");
        await store.write(({ jobs }) => jobs.forgetAll("aged"));
      });

      test("takes a job whose worker has not been heard of, and no other of its network before", async () => {
        await create("silent");
        await store.write(async ({ jobs }) => {
          for (const networkId of ["many", "few"]) await jobs.forgetAll(networkId);
        });
        await add("silent", 2);
        expect((await take("one", 20))?.jobId).toBe("job-00");
        expect(await take("other", 24)).toBeUndefined();
        expect((await take("other", 26))?.jobId).toBe("job-00");
      });
    });
  });
});
