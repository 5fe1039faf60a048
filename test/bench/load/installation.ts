import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openPostgresStore, openSqliteStore } from "@parent-circles/api";
import { coordinatorToken, fillStore } from "../../support/filled-database.ts";
import type { PostgresServer } from "../../support/postgres-server.ts";
import { processorMs } from "../../support/processor-time.ts";
import { startServer } from "../../support/server-process.ts";
import { type NetworkSize, networkOf } from "./networks.ts";

/** A real installation with one network, in a process of its own. */
export interface Installation {
  readonly pid: number | undefined;
  readonly url: string;
  /** The address of its network. */
  readonly networkUrl: string;
  /** The header with which a connection calls: each is another coordinator. */
  readonly headersOf: (connection: number) => Readonly<Record<string, string>>;
  readonly discard: () => Promise<void>;
}

/** How many coordinators a network has: one for each connection. */
export const connections = 40;

/** What shows the server that its operator asks. */
export const operatorToken = "an-operator-of-the-load-of-more-than-32-bytes";

const settings = {
  PARENT_CIRCLES_SECRET: "a secret of the load, of more than 32 bytes",
  PARENT_CIRCLES_CONTROLLER: "A foundation of the load",
  PARENT_CIRCLES_DPIA: "DPIA-0",
  PARENT_CIRCLES_OPERATOR_TOKEN: operatorToken,
};

/** Fills a database of its own with a network, and serves it as it would be in earnest: on SQLite, or on a PostgreSQL server. */
export async function makeInstallation(size: NetworkSize, postgres: PostgresServer | undefined): Promise<Installation> {
  const document = networkOf(size);
  const { id } = document.network;
  const { open, words, environment, discard } = postgres === undefined ? inFolder() : inDatabase(postgres);
  const store = await open();
  await fillStore(store, [document], { keys: connections, at: new Date() });
  await store.close();
  const server = await startServer([...words, "--calls-per-minute", "100000000"], environment);
  await untilIdle(server.process.pid);
  return {
    pid: server.process.pid,
    url: server.url,
    networkUrl: `${server.url}/v1/networks/${id}`,
    headersOf: (connection) => ({ Authorization: `Bearer ${coordinatorToken(id, connection)}` }),
    discard: async () => {
      await server.kill();
      discard();
    },
  };
}

function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), "load-"));
  return {
    open: () =>
      openSqliteStore(join(folder, "parent-circles.sqlite"), "production", {
        secret: settings.PARENT_CIRCLES_SECRET,
      }),
    words: ["--data", folder],
    environment: settings,
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let databases = 0;

function inDatabase(postgres: PostgresServer) {
  const name = `load_${(databases += 1)}`;
  const url = postgres.urlOf(name);
  postgres.create(name);
  return {
    open: () => openPostgresStore(url, "production", { secret: settings.PARENT_CIRCLES_SECRET }),
    words: [],
    environment: { ...settings, DATABASE_URL: url },
    discard: () => postgres.drop(name),
  };
}

const lookEveryMs = 500;
const idleMs = 50;
const longestMs = 30_000;

/** Waits until a server has done what it does at its start; where nobody tells what it does, for some seconds. */
async function untilIdle(pid: number | undefined): Promise<void> {
  const until = performance.now() + (processorMs(pid) === undefined ? longestMs / 10 : longestMs);
  while (performance.now() < until) {
    const before = processorMs(pid);
    await wait(lookEveryMs);
    const after = processorMs(pid);
    if (before !== undefined && after !== undefined && after - before < idleMs) return;
  }
}
