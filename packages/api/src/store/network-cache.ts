import type { StoredNetwork } from "./port.ts";

/** Networks in memory, each at one revision. */
export interface NetworkCache {
  get(networkId: string, revision: number): StoredNetwork | undefined;
  keep(stored: StoredNetwork): void;
}

const mostNetworks = 32;

/**
 * Keeps the most recently used networks, as many as have so many rows together, and one in any case; whoever asks says the
 * revision that the database has now.
 */
export function networkCache(mostRows = 200_000): NetworkCache {
  const kept = new Map<string, StoredNetwork>();
  return {
    get: (networkId, revision) => {
      const found = kept.get(networkId);
      return found?.revision === revision ? found : undefined;
    },
    keep: (stored) => {
      const { id } = stored.network;
      kept.delete(id);
      kept.set(id, stored);
      let rows = [...kept.values()].reduce((sum, one) => sum + rowsOf(one), 0);
      for (const [oldest, one] of kept) {
        if (kept.size <= mostNetworks && (rows <= mostRows || kept.size === 1)) break;
        kept.delete(oldest);
        rows -= rowsOf(one);
      }
    },
  };
}

const rowsOf = ({ rows }: StoredNetwork): number => Object.values(rows).reduce((sum, places) => sum + places.length, 0);
