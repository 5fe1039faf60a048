import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { roleTable } from "../../packages/core/src/disclosure/roles.ts";
import { createApp } from "../../packages/api/src/app.ts";
import type { LogEntry, Services } from "../../packages/api/src/services.ts";
import { hashOf, newToken } from "../../packages/api/src/identity/tokens.ts";
import type { Store } from "../../packages/api/src/store/port.ts";
import { demoOptions } from "../../packages/api/test-support/keys.ts";
import { openSqliteStore } from "../../packages/api/src/store/sqlite.ts";
import { openWorkers, type WorkerLimits, type Workers } from "../../packages/api/src/workers/open-workers.ts";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { demoClock, openDemo } from "../../packages/api/src/demo/open-demo.ts";

/** The demonstration as a test uses it: the app on a real store, and sessions for its roles. */
export interface TestDemo {
  readonly app: ReturnType<typeof createApp>;
  readonly services: Services;
  /** Where operations on networks are done; `undefined` where that is this thread. */
  readonly workers: Workers | undefined;
  readonly logged: readonly LogEntry[];
  /** The token of a role's entry link. */
  readonly linkFor: (role: Role, networkId?: string) => string;
  /** An `Authorization` header for a role in a network. */
  readonly as: (role: Role, networkId?: string) => Promise<{ Authorization: string }>;
  /** Where the database's files are. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** How a test uses the demonstration. */
export interface TestDemoOptions {
  /** With workers, as a server has them, and what each may take; without them unless given. */
  readonly workers?: WorkerLimits;
}

/** Opens the demonstration in a folder of its own. */
export async function openTestDemo({ workers: limits }: TestDemoOptions = {}): Promise<TestDemo> {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  const path = join(folder, "parent-circles.sqlite");
  const chosen = { clock: demoClock, secret: "a secret of the tests" };
  const store = await openSqliteStore(path, "demo", demoOptions);
  const address = { kind: "sqlite", path, mode: "demo", options: demoOptions } as const;
  const workers = limits === undefined ? undefined : openWorkers({ ...chosen, address, limits });
  const logged: LogEntry[] = [];
  const services: Services = { ...chosen, store, random: randomBytes, log: (entry) => logged.push(entry) };
  const entryLinks = await openDemo(services);
  const performing = workers === undefined ? {} : { perform: workers.perform };
  const app = createApp({ ...services, ...performing, entryLinks, callsPerMinute: 1_000_000 });
  const linkFor = (role: Role, networkId = "pendrecht"): string => {
    const link = entryLinks.find((one) => one.role === role && one.networkId === networkId);
    return link?.href.slice("/enter/".length) ?? "";
  };
  const close = async (): Promise<void> => {
    await workers?.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { app, services, workers, logged, linkFor, as: sessionsIn(store), folder, close };
}

/** What opens sessions in a store: an `Authorization` header for a role in a network of the demonstration. */
export const sessionsIn =
  (store: Store): TestDemo["as"] =>
  async (role, networkId = "pendrecht") => {
    const letter = networkId.charAt(0).toUpperCase();
    const token = newToken(randomBytes);
    const now = demoClock().toISOString();
    await store.write(({ sessions }) =>
      sessions.open({
        tokenHash: hashOf(token),
        kind: "session",
        role,
        networkId,
        person: role === "keyFigure" ? `${letter}-K1` : role === "self" ? `${letter}-M01` : null,
        institution: roleTable[role].speaksFor === "institution" ? `${letter}-school-1` : null,
        createdAt: now,
        usedAt: now,
        expiresAt: "2026-03-01T20:00:00.000Z",
        accountId: `account-${role}`,
      }),
    );
    return { Authorization: `Bearer ${token}` };
  };
