import { demoOptions } from "../../packages/api/test-support/keys.ts";
import { createHash } from "node:crypto";
import { openSqliteStore, type Store } from "@parent-circles/api";
import { type NetworkDocument, readNetwork } from "@parent-circles/core";

/** The token with which the coordinator of a network in a filled store calls; each of several keys is its own account. */
export const coordinatorToken = (networkId: string, key = 0): string =>
  `coordinator-of-${networkId}${key === 0 ? "" : `-${key}`}`;

/** With how many keys for each coordinator, and from when on they hold, for a day. */
export interface FillOptions {
  readonly keys?: number;
  readonly at?: Date;
}

const dayMs = 24 * 3_600_000;
const demoNoon = new Date("2026-03-01T12:00:00.000Z");

/** Puts networks into a store, each with keys for its coordinator. */
export async function fillStore(
  store: Store,
  documents: readonly NetworkDocument[],
  { keys = 1, at = demoNoon }: FillOptions = {},
): Promise<void> {
  for (const document of documents)
    await store.write(async ({ networks, sessions }) => {
      const { id } = (await networks.create(readNetwork(document))).network;
      for (let key = 0; key < keys; key++)
        await sessions.open({
          tokenHash: createHash("sha256").update(coordinatorToken(id, key)).digest("base64url"),
          kind: "key",
          role: "coordinator",
          networkId: id,
          person: null,
          institution: null,
          createdAt: at.toISOString(),
          usedAt: at.toISOString(),
          expiresAt: new Date(at.getTime() + dayMs).toISOString(),
          accountId: null,
        });
    });
}

/** Puts networks into a demonstration's database, each with a key for its coordinator. */
export async function fillDatabase(path: string, documents: readonly NetworkDocument[]): Promise<void> {
  const store = await openSqliteStore(path, "demo", demoOptions);
  await fillStore(store, documents);
  await store.close();
}
