import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databases, type PreparedDatabase, reasonOf } from "../../test-support/databases.ts";
import type { Store } from "./port.ts";

const reading = {
  at: "2026-03-01T12:00:00.000Z",
  actor: "account-1",
  role: "coordinator",
  action: "getPerson",
  purpose: "coordination",
};

describe.each(databases)("who read whom on $name", (kind) => {
  describe.skipIf(kind.skip !== undefined)(`kept by one suite${reasonOf(kind)}`, { timeout: 60_000 }, () => {
    let prepared: PreparedDatabase;
    let store: Store;
    beforeEach(async () => {
      prepared = await kind.prepare();
      store = await prepared.open("production");
    }, 60_000);
    afterEach(async () => {
      await store.close();
      await prepared.discard();
    });

    test("R-18 audit.about(network, part) gives the newest entries on an object, before a position", async () => {
      for (const object of ["her", "other", "her", "her"])
        await store.write(({ audit }) => audit.append("about", { ...reading, object }));
      const positions = (before?: number) =>
        store.read(async ({ audit }) =>
          (await audit.about("about", { object: "her", before, limit: 2 })).map(({ position }) => position),
        );
      expect([await positions(), await positions(3), await positions(1)]).toEqual([[4, 3], [1], []]);
    });

    test("R-43 latelyRead.countAfter(read, at) counts what one reader read of a kind after a moment, each once", async () => {
      const by = (reader: string, kind = "read", networkId = "lately") => ({ networkId, reader, kind });
      const at = (minute: number) => `2026-03-01T12:${minute}:00.000Z`;
      await store.write(async ({ latelyRead }) => {
        for (const object of ["one", "two", "two"]) await latelyRead.note(by("account-1"), object, at(10));
        await latelyRead.note(by("account-1"), "one", at(20));
        for (const other of [by("account-2"), by("account-1", "stepUp"), by("account-1", "read", "other")])
          await latelyRead.note(other, "three", at(20));
      });
      const count = (minute: number) =>
        store.read(({ latelyRead }) => latelyRead.countAfter(by("account-1"), at(minute)));
      expect([await count(10), await count(20)]).toEqual([1, 0]);
      expect(
        await store.read(({ latelyRead }) => latelyRead.countAfter(by("account-1"), "2026-03-01T12:00:00.000Z")),
      ).toBe(2);
      await store.write(({ latelyRead }) => latelyRead.forgetBefore(at(20)));
      expect(await store.read(({ latelyRead }) => latelyRead.countAfter(by("account-1"), "2026"))).toBe(1);
    });
  });
});
