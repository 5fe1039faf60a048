import type { StoredNetwork } from "./port.ts";

/** Networks in memory, each at one revision. */
export interface NetworkCache {
  get(networkId: string, revision: number): StoredNetwork | undefined;
  keep(stored: StoredNetwork): void;
}

/** Keeps the most recently used networks; whoever asks says the revision that the database has now. */
export function networkCache(mostNetworks = 32): NetworkCache {
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
      for (const oldest of kept.keys()) {
        if (kept.size <= mostNetworks) break;
        kept.delete(oldest);
      }
    },
  };
}
