import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../../packages/api/src/app.ts";
import { openWithLink } from "../../packages/api/src/http/open-session.ts";
import type { LogEntry, Services } from "../../packages/api/src/http/services.ts";
import { openSqliteStore } from "../../packages/api/src/store/sqlite.ts";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { demoClock, openDemo } from "../../packages/api/src/demo/open-demo.ts";

/** The demonstration as a test uses it: the app on a real store, and sessions for its roles. */
export interface TestDemo {
  readonly app: ReturnType<typeof createApp>;
  readonly services: Services;
  readonly logged: readonly LogEntry[];
  /** The token of a role's entry link. */
  readonly linkFor: (role: Role, networkId?: string) => string;
  /** An `Authorization` header for a role in a network. */
  readonly as: (role: Role, networkId?: string) => Promise<{ Authorization: string }>;
  readonly close: () => Promise<void>;
}

/** Opens the demonstration in a folder of its own. */
export async function openTestDemo(): Promise<TestDemo> {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  const store = await openSqliteStore(join(folder, "parent-circles.sqlite"), "demo");
  const logged: LogEntry[] = [];
  const services: Services = {
    store,
    clock: demoClock,
    random: randomBytes,
    secret: "a secret of the tests",
    log: (entry) => logged.push(entry),
  };
  const entryLinks = await openDemo(services);
  const app = createApp({ ...services, entryLinks });
  const linkFor = (role: Role, networkId = "pendrecht"): string => {
    const link = entryLinks.find((one) => one.role === role && one.networkId === networkId);
    return link?.href.slice("/enter/".length) ?? "";
  };
  const as = async (role: Role, networkId?: string) => {
    const opened = await store.write((records) => openWithLink(linkFor(role, networkId), records, services));
    return { Authorization: `Bearer ${opened?.token ?? ""}` };
  };
  const close = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { app, services, logged, linkFor, as, close };
}
