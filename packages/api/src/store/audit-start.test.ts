import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databases, type PreparedDatabase, reasonOf } from "../../test-support/databases.ts";
import type { Store } from "./port.ts";

const entry = { actor: "a", role: "coach", action: "getView", object: "everyone", purpose: "coordination" };
const days = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `2026-01-${String(from + index).padStart(2, "0")}T12:00:00.000Z`);

describe.each(databases)("audit.removeOld(networkId, before) on $name", (kind) => {
  describe.skipIf(kind.skip !== undefined)(`kept by one suite${reasonOf(kind)}`, { timeout: 60_000 }, () => {
    let prepared: PreparedDatabase;
    let store: Store;
    beforeEach(async () => {
      prepared = await kind.prepare();
      store = await prepared.open("production");
      await add(days(1, 9));
      await store.write(({ audit }) => audit.append("other", { ...entry, at: "2026-01-01T12:00:00.000Z" }));
    }, 60_000);
    afterEach(async () => {
      await store.close();
      await prepared.discard();
    });

    const add = (moments: readonly string[]) =>
      store.write(async ({ audit }) => {
        for (const at of moments) await audit.append("n", { ...entry, at });
      });
    const remove = (before: string) => store.write(({ audit }) => audit.removeOld("n", before));
    const positions = async (after = 0, limit = 100) =>
      (await store.read(({ audit }) => audit.after("n", after, limit))).map(({ position }) => position);
    const firstBroken = (part?: { after: number; limit: number }) =>
      store.read(({ audit }) => audit.firstBroken("n", part));

    test("R-50 removes what is older, and no other network's; what is left fits, also when more is added and removed", async () => {
      expect(await remove("2026-01-04T12:00:00.000Z")).toBe(3);
      expect([await positions(), await firstBroken()]).toEqual([[4, 5, 6, 7, 8, 9], undefined]);
      await add(days(10, 11));
      expect([await positions(0, 2), await firstBroken({ after: 0, limit: 2 })]).toEqual([[4, 5], undefined]);
      expect(await remove("2026-01-06T12:00:00.000Z")).toBe(5);
      expect([await positions(), await firstBroken()]).toEqual([[6, 7, 8, 9, 10, 11], undefined]);
      expect(await store.read(({ audit }) => audit.after("other", 0, 10))).toHaveLength(1);
    });

    test("R-50 removes nothing where nothing is old, and everything where all is; the chain goes on", async () => {
      expect(await remove("2026-01-01T00:00:00.000Z")).toBeUndefined();
      expect(await remove("2026-02-01T00:00:00.000Z")).toBe(9);
      expect([await positions(), await firstBroken()]).toEqual([[], undefined]);
      await add(days(12, 12));
      expect([await positions(), await firstBroken()]).toEqual([[10], undefined]);
    });

    test("R-51 still shows an entry that was changed, given another day, taken from the end or removed", async () => {
      await remove("2026-01-04T12:00:00.000Z");
      const bare = prepared.bare();
      await sql`update audit set entry = replace(entry, 'coach', 'couch') where position = 6`.execute(bare);
      expect(await firstBroken()).toBe(6);
      await sql`update audit set entry = replace(entry, 'couch', 'coach') where position = 6`.execute(bare);
      expect(await firstBroken()).toBeUndefined();
      // What is removed as too old goes by the column, so it has to say what the entry says.
      await sql`update audit set at = '2026-01-01T12:00:00.000Z' where position = 7`.execute(bare);
      expect(await firstBroken()).toBe(7);
      await sql`update audit set at = '2026-01-07T12:00:00.000Z' where position = 7`.execute(bare);
      expect(await firstBroken()).toBeUndefined();
      await sql`delete from audit where position = 9`.execute(bare);
      expect(await firstBroken()).toBe(9);
      await sql`delete from audit where position = 4`.execute(bare);
      expect(await firstBroken()).toBe(4);
      await bare.destroy();
    });
  });
});
