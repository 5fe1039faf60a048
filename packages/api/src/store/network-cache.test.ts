import { readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { networkCache } from "./kysely-store.ts";

const stored = (id: string, revision: number, people = 1) => ({
  network: readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id },
    people: Array.from({ length: people }, (_, place) => ({ id: `m${place}` })),
  }),
  revision,
  rows: { people: Array.from({ length: people }, (_, position) => ({ position, revision })) },
});

describe("networkCache()", () => {
  test("returns a network at the revision that the database has, and no other", () => {
    const cache = networkCache();
    const first = stored("n", 1);
    cache.keep(first);
    expect(cache.get("n", 1)).toBe(first);
    expect([cache.get("n", 2), cache.get("other", 1)]).toEqual([undefined, undefined]);
  });

  // On PostgreSQL readings that began before a change took turns with it: each put the network together anew.
  test("keeps the newer revision when a reading that began before it ends after it", () => {
    const cache = networkCache();
    const newer = stored("n", 2);
    cache.keep(newer);
    cache.keep(stored("n", 1));
    expect(cache.get("n", 2)).toBe(newer);
  });

  test("forgets what was used longest ago when there are too many rows, and keeps the last in any case", () => {
    const cache = networkCache(10);
    for (const id of ["a", "b", "c"]) cache.keep(stored(id, 1, 5));
    expect(["a", "b", "c"].map((id) => cache.get(id, 1) !== undefined)).toEqual([false, true, true]);
    cache.keep(stored("large", 1, 50));
    expect(["b", "c", "large"].map((id) => cache.get(id, 1) !== undefined)).toEqual([false, false, true]);
  });
});
