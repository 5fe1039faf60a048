import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { NetworkDocument } from "@parent-circles/core";
import { coordinatorToken, fillDatabase } from "../../support/filled-database.ts";
import { forgetPeak, peakMB } from "../../support/process-memory.ts";
import { type ServerProcess, startServer } from "../../support/server-process.ts";

/** One call, as `fetch` takes it. */
export interface Asked {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What one call did to the process that answered it. */
export interface Taken {
  /** 0 when no answer came within 75 seconds. */
  readonly status: number;
  readonly text: string;
  readonly location: string;
  /** The longest time for which the event loop did nothing else. */
  readonly heldMs: number;
  /** The same, without what it waited for the processor or the disk. */
  readonly busyMs: number;
  readonly answerMs: number;
  /** By how much the process grew at its largest; 0 where the system does not say. */
  readonly peakMB: number;
}

/** A demonstration in a process of its own that also keeps the networks given. */
export interface Served {
  readonly call: (networkId: string, asked: Asked) => Promise<Taken>;
  /** Makes the server read the network from its database again. */
  readonly forget: (networkId: string) => void;
  readonly stop: () => Promise<void>;
}

const mostMs = 75_000;

/** Fills a database with networks and starts a server on it. */
export async function serve(documents: readonly NetworkDocument[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "held-"));
  const path = join(folder, "parent-circles.sqlite");
  await fillDatabase(path, documents);
  let server = await startServer(["--demo", "--data", folder, "--calls-per-minute", "1000000"], {}, { probe: true });
  return {
    call: async (networkId, asked) => {
      const taken = await callOf(server, networkId, asked);
      if (taken.status === 0) {
        await server.kill();
        server = await startServer(["--demo", "--data", folder, "--calls-per-minute", "1000000"], {}, { probe: true });
      }
      return taken;
    },
    forget: (networkId) => {
      const database = new DatabaseSync(path, { timeout: 5_000 });
      database.prepare(`update "networks" set "revision" = "revision" + 1 where "networkId" = ?`).run(networkId);
      database.close();
    },
    stop: async () => {
      await server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

async function callOf(server: ServerProcess, networkId: string, asked: Asked): Promise<Taken> {
  const { method = "GET", path, body, headers = {} } = asked;
  const before = (await server.loop()).memoryMB;
  forgetPeak(server.process.pid);
  const sent = { ...headers, Authorization: `Bearer ${coordinatorToken(networkId)}` };
  const began = performance.now();
  const answer = await fetch(`${server.url}/v1/networks/${networkId}${path}`, {
    method,
    headers: body === undefined ? sent : { "Content-Type": "application/json", ...sent },
    signal: AbortSignal.timeout(mostMs),
    ...(body === undefined ? {} : { body }),
  }).catch(() => undefined);
  const text = (await answer?.text().catch(() => "")) ?? "";
  const answerMs = performance.now() - began;
  const grownMB = Math.max(0, peakMB(server.process.pid) - before);
  const { heldMs, busyMs } = answer === undefined ? { heldMs: mostMs, busyMs: mostMs } : await server.loop();
  return {
    status: answer?.status ?? 0,
    text,
    location: answer?.headers.get("Location") ?? "",
    heldMs,
    busyMs,
    answerMs,
    peakMB: grownMB,
  };
}
