import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AppOptions, createApp } from "../app.ts";
import { demoClock, openDemo } from "../demo/open-demo.ts";
import { replayErasures } from "../acts/replay-erasures.ts";
import { stateOfInstallation } from "../acts/beginning.ts";
import { listen } from "../server.ts";
import type { Services } from "../services.ts";
import { openStoreAt, type StoreAddress } from "../store/open-at.ts";
import type { Beginning, Records, Store } from "../store/port.ts";
import { openWorkers, type Workers } from "../workers/open-workers.ts";
import type { EntryLink } from "../wire/entry-link.ts";
import { type Command, numberOf, type Surroundings, textOf, type Typed } from "./command.ts";
import { startClocks, turnClocks } from "../jobs/clocks.ts";
import { startJobs } from "../jobs/runner.ts";
import { commandLineWords, inLanguage } from "@parent-circles/words";
import { CliError } from "./errors.ts";
import type { Teller } from "./files.ts";
import { removeReadableCopy, warnOfReadableCopy } from "./readable-copy.ts";
import { addressOf, databaseIn, requiredSetting, secretIn } from "./installation.ts";

/** Serves the API and the pages. */
export const serve: Command = {
  positionals: [],
  options: {
    json: { type: "boolean" },
    demo: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    data: { type: "string" },
    "calls-per-minute": { type: "string" },
    proxies: { type: "string" },
  },
  run: (typed, surroundings) => {
    // Before anything is opened: what is asked wrongly must leave no trace.
    const asked = { typed, surroundings, ...numbersIn(typed) };
    return typed.values.demo === true ? serveDemo(asked) : serveInstallation(asked);
  },
};

/** The command as it was called. */
interface Asked {
  readonly typed: Typed;
  readonly surroundings: Surroundings;
  readonly port: number;
  readonly limits: Pick<AppOptions, "callsPerMinute" | "proxies">;
}

function numbersIn(typed: Typed): Pick<Asked, "port" | "limits"> {
  const callsPerMinute = numberOf(typed, "calls-per-minute", { least: 1 });
  const proxies = numberOf(typed, "proxies", { least: 0 });
  return {
    port: numberOf(typed, "port", { least: 0, most: 65_535 }) ?? 3000,
    limits: {
      ...(callsPerMinute === undefined ? {} : { callsPerMinute }),
      ...(proxies === undefined ? {} : { proxies }),
    },
  };
}

async function serveDemo(asked: Asked): Promise<void> {
  const given = textOf(asked.typed, "data");
  const folder = given ?? mkdtempSync(join(tmpdir(), "parent-circles-"));
  mkdirSync(folder, { recursive: true });
  try {
    const chosen = { clock: demoClock, secret: randomBytes(32).toString("base64url") };
    const options = { secret: "demo" };
    const address = { kind: "sqlite", path: databaseIn(folder), mode: "demo", options } as const;
    await serveAt(address, chosen, async (options, workers) => {
      await serveApp({ ...options, entryLinks: await openDemo(options) }, { ...asked, workers });
    });
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** An installation: it does not start without saying who answers for the data, and on what assessment, or a first link that asks. */
async function serveInstallation(asked: Asked): Promise<void> {
  const { typed, surroundings } = asked;
  const folder = textOf(typed, "data");
  // What is not there yet has no first link.
  if (folder !== undefined && !existsSync(databaseIn(folder))) settingsOf(surroundings);
  const secret = secretIn(surroundings);
  const chosen = { clock: () => new Date(), secret };
  const operatorToken = surroundings.environment.PARENT_CIRCLES_OPERATOR_TOKEN ?? "";
  const address = addressOf(typed, surroundings);
  await serveAt(address, chosen, async (options, workers) => {
    removeReadableCopy(address, chosen.clock());
    warnOfReadableCopy(address, typed, surroundings);
    if (address.options.erasures === undefined)
      surroundings.warn(inLanguage(commandLineWords, typed.language).words.serve.noErasures);
    await options.store.write((records) => beginBySettings(records, options.store, surroundings));
    await replayErasures(options);
    const stopClocks = startClocks(() => {
      removeReadableCopy(address, chosen.clock());
      return turnClocks(options, workers.turnClock);
    });
    await serveApp({ ...options, ...(operatorToken === "" ? {} : { operatorToken }) }, { ...asked, workers });
    await stopClocks();
  });
}

/** Who answers for the data and where the assessment is, as the operator has set it. */
const settingsOf = (surroundings: Surroundings): Beginning => ({
  controller: requiredSetting(surroundings, "PARENT_CIRCLES_CONTROLLER"),
  assessment: requiredSetting(surroundings, "PARENT_CIRCLES_DPIA"),
});

async function beginBySettings(records: Records, store: Store, surroundings: Surroundings): Promise<void> {
  const { PARENT_CIRCLES_DPIA: assessment = "" } = surroundings.environment;
  const state = await stateOfInstallation(records, store);
  // A trial never becomes real.
  if (state === "trial" && assessment !== "") throw new CliError("cli/trial", {});
  const isAsked = state === "notBegun" || (await records.installation.beginning()) !== undefined;
  if (!isAsked || assessment !== "") await records.installation.begin(settingsOf(surroundings));
}

type Chosen = Pick<Services, "clock" | "secret">;

/** Opens a store and its workers for an app, and closes them again. */
async function serveAt(
  address: StoreAddress,
  chosen: Chosen,
  act: (options: AppOptions, workers: Workers) => Promise<void>,
): Promise<void> {
  const store = await openStoreAt(address);
  const workers = openWorkers({ address, ...chosen });
  try {
    await act({ ...chosen, store, random: pooledChance(), perform: workers.perform }, workers);
  } finally {
    await workers.close();
    await store.close();
  }
}

interface Serves extends Asked {
  readonly workers: Workers;
}

async function serveApp(options: AppOptions, { typed, surroundings, port, limits, workers }: Serves): Promise<void> {
  const { print, warn, stopped } = surroundings;
  const pages = pagesFolder();
  const { log, flush } = logLines(warn);
  const app = createApp({
    ...options,
    log,
    ...(pages === undefined ? {} : { pages }),
    ...limits,
  });
  const listening = await listen(app, port, textOf(typed, "host")).catch((cause: unknown) => {
    throw new CliError("cli/cannot-listen", { port: String(port) }, { cause });
  });
  const links = (options.entryLinks ?? []).map((link) => ({ ...link, href: listening.url + link.href }));
  const { words } = inLanguage(commandLineWords, typed.language);
  if (links.length > 0 && !isThisMachine(textOf(typed, "host"))) warn(words.serve.open);
  print(
    typed.values.json === true
      ? JSON.stringify({ url: listening.url, links })
      : linesOf(listening.url, links, words).join("\n"),
  );
  const stopJobs = startJobs({ store: options.store, random: options.random, doJob: workers.doJob });
  await stopped();
  await listening.stop();
  await stopJobs();
  flush();
}

const isThisMachine = (host = "localhost"): boolean => /^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host);

const linesOf = (url: string, links: readonly EntryLink[], { serve: texts }: Teller["words"]): string[] => [
  `${links.length > 0 ? texts.demonstration : texts.installation} ${url}`,
  `${texts.docs} ${url}/docs`,
  ...(links.length > 0 ? [texts.enterAs] : []),
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

/** A log of one JSON object per line. */
interface LogLines {
  readonly log: (entry: object) => void;
  /** Writes what is still waiting. */
  readonly flush: () => void;
}

const gatherMs = 10;

/** Lines that come within a few milliseconds are written together. */
function logLines(write: (text: string) => void): LogLines {
  const waiting: string[] = [];
  const flush = (): void => {
    if (waiting.length > 0) write(waiting.splice(0).join("\n"));
  };
  return {
    log: (entry) => {
      if (waiting.push(JSON.stringify(entry)) === 1) setTimeout(flush, gatherMs);
    },
    flush,
  };
}

const poolBytes = 8192;

/** The machine's own chance, fetched many bytes at a time: each call has an id, and asking costs more than all else of it. */
function pooledChance(): (bytes: number) => Uint8Array {
  let pool = randomBytes(poolBytes);
  let used = 0;
  return (bytes) => {
    if (used + bytes > pool.length) {
      pool = randomBytes(Math.max(poolBytes, bytes));
      used = 0;
    }
    used += bytes;
    return pool.subarray(used - bytes, used);
  };
}
