import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../../packages/api/src/app.ts";
import { hashOf } from "../../packages/api/src/identity/tokens.ts";
import { turnClock } from "../../packages/api/src/jobs/clocks.ts";
import { openSqliteStore } from "../../packages/api/src/store/sqlite.ts";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { randomFrom } from "../../packages/core/src/base/random.ts";
import { readNetwork } from "../../packages/core/src/model/read-network.ts";
import type { NetworkDocument } from "../../packages/core/src/model/document.ts";

/** Who calls: a role in the network, with a session; nobody has none. */
export interface Caller {
  readonly role: Role | "nobody";
  readonly person?: string;
  readonly institution?: string;
}

/** What an answer is to whoever compares two: all of it but the id of the call, the day of its headers and what is left to call. */
export interface Told {
  readonly bytes: string;
  readonly ms: number;
  readonly location: string | undefined;
  readonly etag: string | undefined;
  readonly status: number;
}

/** An installation that a history happens in: the real app on a real store, with a clock that is set. */
export interface Installation {
  readonly open: (networkId: string, document: NetworkDocument) => Promise<void>;
  readonly setDay: (day: string) => void;
  /** Has chance begin anew: whoever calls in two histories gets the same of it. */
  readonly setChance: (seed: number) => void;
  readonly turnClock: (networkId: string) => Promise<void>;
  readonly call: (networkId: string, caller: Caller, asked: Asked) => Promise<Told>;
  readonly close: () => Promise<void>;
}

/** What is asked. */
export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly body?: object;
  readonly ifMatch?: string | undefined;
}

/** Opens an installation in a folder of its own; a real one, since a demonstration tells strangers more. */
export async function openInstallation(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), "history-"));
  let now = new Date("2026-03-01T12:00:00Z");
  let chance = randomFrom(1);
  const chosen = {
    clock: () => now,
    secret: "a secret of the tests, of more than 32 signs",
    random: (bytes: number) => Uint8Array.from({ length: bytes }, () => chance.index(256)),
  };
  const store = await openSqliteStore(join(folder, "data.sqlite"), "production", { secret: chosen.secret });
  const server = createApp({ ...chosen, store, callsPerMinute: 100_000_000 }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = new Map<string, string>();

  async function tokenOf(networkId: string, { role, person, institution }: Caller): Promise<string> {
    const at = now.toISOString();
    const token = `${networkId}-${role}-${person ?? institution ?? ""}-${at}`.padEnd(60, "x");
    if (!tokens.has(token))
      await store.write(({ sessions }) =>
        sessions.open({
          tokenHash: hashOf(token),
          kind: "session",
          role,
          networkId,
          person: person ?? null,
          institution: institution ?? null,
          createdAt: at,
          usedAt: at,
          expiresAt: new Date(now.getTime() + 3_600_000).toISOString(),
          accountId: `account-${role}`,
        }),
      );
    tokens.set(token, token);
    return token;
  }

  return {
    open: (networkId, document) =>
      store.write(async ({ networks }) => {
        await networks.create(readNetwork({ ...document, network: { id: networkId } }));
      }),
    setDay: (day) => {
      now = new Date(`${day}T12:00:00Z`);
    },
    setChance: (seed) => {
      chance = randomFrom(seed);
    },
    turnClock: (networkId) => turnClock(networkId, { ...chosen, store }),
    call: async (networkId, caller, asked) => {
      return told(url, asked, caller.role === "nobody" ? undefined : await tokenOf(networkId, caller));
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function told(
  url: string,
  { method = "GET", path, body, ifMatch }: Asked,
  token: string | undefined,
): Promise<Told> {
  const headers = {
    ...(method === "GET" ? {} : { "Idempotency-Key": path.slice(0, 200) }),
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    ...(ifMatch === undefined ? {} : { "If-Match": ifMatch }),
  };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const began = performance.now();
  const answer = await fetch(url + path, { method, headers, redirect: "manual", ...sent });
  const text = await answer.text();
  const ms = performance.now() - began;
  const others = [...answer.headers].filter(([name]) => !/^(?:x-request-id|date|ratelimit.*)$/.test(name));
  return {
    bytes: [answer.status, ...others.map((header) => header.join(": ")), text.replace(/"instance":"[^"]*"/, "")].join(
      "\n",
    ),
    ms,
    location: answer.headers.get("location") ?? undefined,
    etag: answer.headers.get("etag") ?? undefined,
    status: answer.status,
  };
}
