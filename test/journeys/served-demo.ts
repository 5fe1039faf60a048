import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { createApp } from "../../packages/api/src/app.ts";
import { demoClock, openDemo } from "../../packages/api/src/demo/open-demo.ts";
import { listen } from "../../packages/api/src/server.ts";
import { openSqliteStore } from "../../packages/api/src/store/sqlite.ts";
import { testOptions } from "../../packages/api/test-support/keys.ts";
import type { Role } from "../../packages/api/src/wire/roles.ts";

/** The demonstration with its pages, served as by the command line. */
export interface ServedDemo {
  readonly url: string;
  /** The folder of the built pages. */
  readonly pages: string;
  /** The address that signs a visitor in; in Pendrecht unless said otherwise. */
  readonly linkFor: (role: Role, networkId?: string) => string;
  readonly stop: () => Promise<void>;
}

/** Builds the pages from their sources and serves them with a fresh demonstration. */
export async function serveDemo(): Promise<ServedDemo> {
  const folder = mkdtempSync(join(tmpdir(), "journey-"));
  const pages = join(folder, "pages");
  await buildPages(pages);
  const store = await openSqliteStore(join(folder, "parent-circles.sqlite"), "demo", testOptions);
  const services = { store, clock: demoClock, random: randomBytes, secret: "a secret of the tests" };
  const entryLinks = await openDemo(services);
  const listening = await listen(createApp({ ...services, entryLinks, pages }), 0);
  return {
    url: listening.url,
    pages,
    linkFor: (role, networkId = "pendrecht") => {
      const link = entryLinks.find((one) => one.role === role && one.networkId === networkId);
      return `${listening.url}${link?.href}`;
    },
    stop: async () => {
      await listening.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Builds the pages into a folder, as the build does, with a list of what loads what (`.vite/manifest.json`): what Vite takes for a test it makes larger, whatever its mode. */
export async function buildPages(outDir: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  try {
    await build({
      root: resolve(import.meta.dirname, "../../packages/web"),
      logLevel: "error",
      mode: "production",
      build: { outDir, emptyOutDir: true, manifest: true },
    });
  } finally {
    process.env["NODE_ENV"] = NODE_ENV ?? "";
  }
}
