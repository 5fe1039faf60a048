import { createHash } from "node:crypto";
import { openSqliteStore } from "@parent-circles/api";
import { type NetworkDocument, readNetwork } from "@parent-circles/core";

/** The token with which the coordinator of a network in a filled database calls. */
export const coordinatorToken = (networkId: string): string => `coordinator-of-${networkId}`;

/** Puts networks into a demonstration's database, each with a key for its coordinator. */
export async function fillDatabase(path: string, documents: readonly NetworkDocument[]): Promise<void> {
  const store = await openSqliteStore(path, "demo");
  for (const document of documents)
    await store.write(async ({ networks, sessions }) => {
      const { id } = (await networks.create(readNetwork(document))).network;
      await sessions.open({
        tokenHash: createHash("sha256").update(coordinatorToken(id)).digest("base64url"),
        kind: "key",
        role: "coordinator",
        networkId: id,
        person: null,
        institution: null,
        createdAt: "2026-03-01T12:00:00.000Z",
        usedAt: "2026-03-01T12:00:00.000Z",
        expiresAt: "2026-03-02T12:00:00.000Z",
        accountId: null,
      });
    });
  await store.close();
}
