import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "../app.ts";
import { demoClock, openDemo } from "../demo/open-demo.ts";
import { listen } from "../server.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { EntryLink } from "../wire/entry-link.ts";
import { type Command, numberOf, type Surroundings, textOf, type Typed, UsageError } from "./command.ts";
import { CliError } from "./error-texts.ts";

/** Serves the API and the pages. */
export const serve: Command = {
  name: "serve",
  positionals: [],
  options: {
    json: { type: "boolean" },
    demo: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    data: { type: "string" },
  },
  usage: "serve [--demo] [--port 3000] [--host 127.0.0.1] [--data DIR] [--json]",
  run: async (typed, surroundings) => {
    if (typed.values.demo !== true) throw new UsageError("Only --demo can be served yet.");
    const given = textOf(typed, "data");
    const folder = given ?? mkdtempSync(join(tmpdir(), "parent-circles-"));
    mkdirSync(folder, { recursive: true });
    const store = await openSqliteStore(join(folder, "parent-circles.sqlite"), "demo");
    try {
      await serveDemo(store, typed, surroundings);
    } finally {
      await store.close();
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function serveDemo(store: Store, typed: Typed, { print, warn, stopped }: Surroundings): Promise<void> {
  const secret = randomBytes(32).toString("base64url");
  const services = { store, clock: demoClock, random: randomBytes, secret };
  const entryLinks = await openDemo(services);
  const pages = pagesFolder();
  const app = createApp({
    ...services,
    entryLinks,
    ...(pages === undefined ? {} : { pages }),
    log: (entry) => warn(JSON.stringify(entry)),
  });
  const port = numberOf(typed, "port") ?? 3000;
  const listening = await listen(app, port, textOf(typed, "host")).catch((cause: unknown) => {
    throw new CliError("cli/cannot-listen", { port }, { cause });
  });
  const links = entryLinks.map((link) => ({ ...link, href: listening.url + link.href }));
  print(
    typed.values.json === true
      ? JSON.stringify({ url: listening.url, links })
      : linesOf(listening.url, links).join("\n"),
  );
  await stopped();
  await listening.stop();
}

const linesOf = (url: string, links: readonly EntryLink[]): string[] => [
  `Parent Circles, with invented people, is at ${url}`,
  `The API is described at ${url}/docs`,
  "Enter as:",
  ...links.map(
    ({ href, networkName, role, label }) =>
      `  ${[networkName, role, label].filter((part) => part !== undefined).join(", ")}: ${href}`,
  ),
];

/** The built pages: inside the published package, or beside it in the repository. */
const pagesFolder = (): string | undefined =>
  ["../pages/", "../../../web/dist/"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, "index.html")));
