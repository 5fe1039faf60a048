import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AppOptions, createApp } from "../app.ts";
import { demoClock, openDemo } from "../demo/open-demo.ts";
import { listen } from "../server.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { EntryLink } from "../wire/entry-link.ts";
import { machineChance } from "./chance.ts";
import { type Command, numberOf, type Surroundings, textOf, type Typed } from "./command.ts";
import { startClocks } from "../jobs/clocks.ts";
import { startJobs } from "../jobs/runner.ts";
import { CliError } from "./error-texts.ts";
import { logLines } from "./log-lines.ts";
import { databaseIn, requiredSetting, withInstallation } from "./installation.ts";

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
    "calls-per-minute": { type: "string" },
  },
  usage: "serve [--demo] [--port 3000] [--host 127.0.0.1] [--data DIR] [--calls-per-minute 1200] [--json]",
  run: (typed, surroundings) =>
    typed.values.demo === true ? serveDemo(typed, surroundings) : serveInstallation(typed, surroundings),
};

async function serveDemo(typed: Typed, surroundings: Surroundings): Promise<void> {
  const given = textOf(typed, "data");
  const folder = given ?? mkdtempSync(join(tmpdir(), "parent-circles-"));
  mkdirSync(folder, { recursive: true });
  const store = await openSqliteStore(databaseIn(folder), "demo");
  try {
    const secret = randomBytes(32).toString("base64url");
    const services = { store, clock: demoClock, random: machineChance(), secret };
    await serveApp({ ...services, entryLinks: await openDemo(services) }, typed, surroundings);
  } finally {
    await store.close();
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** A real installation: it does not start without saying who answers for the data, and on what assessment. */
async function serveInstallation(typed: Typed, surroundings: Surroundings): Promise<void> {
  for (const name of ["PARENT_CIRCLES_CONTROLLER", "PARENT_CIRCLES_DPIA"]) requiredSetting(surroundings, name);
  const secret = requiredSetting(surroundings, "PARENT_CIRCLES_SECRET");
  await withInstallation(typed, surroundings, async (store) => {
    const services = { store, clock: () => new Date(), random: machineChance(), secret };
    const stopClocks = startClocks(services);
    await serveApp(services, typed, surroundings);
    await stopClocks();
  });
}

async function serveApp(options: AppOptions, typed: Typed, { print, warn, stopped }: Surroundings): Promise<void> {
  const pages = pagesFolder();
  const { log, flush } = logLines(warn);
  const callsPerMinute = numberOf(typed, "calls-per-minute");
  const app = createApp({
    ...options,
    log,
    ...(pages === undefined ? {} : { pages }),
    ...(callsPerMinute === undefined ? {} : { callsPerMinute }),
  });
  const port = numberOf(typed, "port") ?? 3000;
  const listening = await listen(app, port, textOf(typed, "host")).catch((cause: unknown) => {
    throw new CliError("cli/cannot-listen", { port }, { cause });
  });
  const links = (options.entryLinks ?? []).map((link) => ({ ...link, href: listening.url + link.href }));
  print(
    typed.values.json === true
      ? JSON.stringify({ url: listening.url, links })
      : linesOf(listening.url, links).join("\n"),
  );
  const stopJobs = startJobs(options);
  await stopped();
  await listening.stop();
  await stopJobs();
  flush();
}

const linesOf = (url: string, links: readonly EntryLink[]): string[] => [
  links.length > 0 ? `Parent Circles, with invented people, is at ${url}` : `Parent Circles is at ${url}`,
  `The API is described at ${url}/docs`,
  ...(links.length > 0 ? ["Enter as:"] : []),
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
