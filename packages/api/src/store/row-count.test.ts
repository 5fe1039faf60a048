import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { largeDocument } from "../../../../test/support/large-network.ts";
import { TooLargeHere } from "./row-count.ts";
import type { Store } from "./port.ts";
import { openSqliteStore } from "./sqlite.ts";

// Each has as many people as said and one institution.
const networkOf = (id: string, people: number) =>
  readNetwork({ ...largeDocument(1, { people, tiesPerPerson: 0 }), network: { id, synthetic: true } });

describe("a store for networks of at most 10 rows", () => {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  let store: Store;
  beforeAll(async () => {
    store = await openSqliteStore(join(folder, "store.sqlite"), "demo", { mostRows: 10 });
    for (const network of [networkOf("fits", 9), networkOf("large", 10)])
      await store.write(({ networks }) => networks.create(network));
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test("load(id) gives a network of 10 rows, and rejects one of 11", async () => {
    const load = (id: string) => store.read(({ networks }) => networks.load(id));
    expect((await load("fits"))?.network.people.size).toBe(9);
    await expect(load("large")).rejects.toBeInstanceOf(TooLargeHere);
    expect(await load("nowhere")).toBeUndefined();
  });

  test("loadForChange(id) rejects it too, and what the transaction did before is undone", async () => {
    const changed = store.write(async ({ counters, networks }) => {
      await counters.add("before", "2026-03-01T00:00:00.000Z", 1);
      await networks.loadForChange("large");
    });
    await expect(changed).rejects.toBeInstanceOf(TooLargeHere);
    const count = await store.read(({ counters }) => counters.count("before", "2026-03-01T00:00:00.000Z"));
    expect(count).toBe(0);
  });

  test("a network that grows beyond it is not kept in memory", async () => {
    const grown = networkOf("fits", 12);
    await store.write(async ({ networks }) => {
      const stored = await networks.loadForChange("fits");
      if (stored !== undefined) await networks.save(stored, grown);
    });
    await expect(store.read(({ networks }) => networks.load("fits"))).rejects.toBeInstanceOf(TooLargeHere);
  });
});
