import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@parent-circles/core";
import { runTyped } from "../../packages/api/test-support/command-line.ts";
import { jobDone } from "../../packages/api/src/jobs/job-done.ts";
import { call } from "./call.ts";
import { openTestDemo, type TestDemo } from "./demo.ts";
import { asText, optionOf } from "./parameter-values.ts";

/** Options of an analysis, by name. */
export type Options = Readonly<Record<string, unknown>>;

/** The day that everything is asked of. */
export const asOf = "2026-03-01";

/** An analysis as it is asked in the library, over HTTP and on the command line. */
export interface Doors {
  /** What must be given besides, and what keeps it quick. */
  readonly usual: Options;
  readonly library: (network: core.Network, options: Options) => unknown;
  readonly path: string;
  /** What it is as a job, where it is one. */
  readonly job?: string;
  readonly words: readonly string[];
}

const request: core.OutreachRequest = {
  id: "r1",
  kind: "contactRequest",
  institution: "P-school-1",
  targets: ["P-M30", "P-M40"],
};

/** The doors of every analysis, by its call. */
export const doors: Readonly<Record<string, Doors>> = {
  circlesOf: { usual: { language: "nl" }, library: on(core.circlesOf), path: "circles", words: ["circles"] },
  reachOf: {
    usual: {},
    library: (network, options) => ({
      ...core.reachOf(network, { asOf, ...options }),
      restsOn: core.restsOn(network, { asOf }),
    }),
    path: "reach",
    words: ["reach"],
  },
  identifyKeyFigures: {
    usual: { size: 3, replicates: 5 },
    library: on(core.identifyKeyFigures),
    path: "key-figures",
    job: "keyFigures",
    words: ["key-figures"],
  },
  bestSet: {
    usual: { measure: "kpp-pos-reach", size: 2 },
    library: on(core.bestSet),
    path: "",
    job: "bestSet",
    words: ["best-set", "--all-ties"],
  },
  resilienceOf: { usual: {}, library: on(core.resilienceOf), path: "resilience", words: ["resilience"] },
  interviewPlan: { usual: {}, library: on(core.interviewPlan), path: "interview-plan", words: ["interview-plan"] },
  healthOf: {
    usual: { language: "nl" },
    library: (network, options) => ({ items: core.healthOf(network, { asOf, ...options }) }),
    path: "health",
    words: ["health"],
  },
  compareDates: {
    usual: { from: "2025-12-01", to: asOf, language: "nl" },
    library: (network, options) => core.compareDates(network, options as unknown as core.ComparisonOptions),
    path: "reports/comparison",
    words: ["compare"],
  },
  suggestOutreach: {
    usual: {},
    library: (network, options) => core.suggestOutreach(network, request, { asOf, ...options }),
    path: "requests/r1/suggestions",
    words: ["suggest", "--request", "REQUEST"],
  },
};

function on<Given extends { readonly asOf: string }>(
  analysis: (network: core.Network, options: Given) => unknown,
): Doors["library"] {
  return (network, options) => analysis(network, { asOf, ...options } as unknown as Given);
}

/** What was refused: the code and the place of each problem. */
export interface Refused {
  readonly refused: readonly string[];
}

/** Where something was asked, and what was answered. */
export interface Answer {
  readonly door: "http" | "job" | "typed";
  readonly answer: unknown;
}

/** The demonstration's Pendrecht with one request in it, and ways to ask each analysis in three places. */
export async function openDoors() {
  const demo = await openTestDemo();
  const folder = mkdtempSync(join(tmpdir(), "doors-"));
  const network = await demo.services.store.write(async ({ networks }) => {
    const stored = (await networks.loadForChange("pendrecht"))!;
    return (await networks.save(stored, core.withRows(stored.network, { requests: [request] }))).network;
  });
  const files = { NETWORK: join(folder, "network.json"), REQUEST: join(folder, "request.json") };
  writeFileSync(files.NETWORK, core.writeNetworkText(network));
  writeFileSync(files.REQUEST, JSON.stringify(request));
  const asked: Asked = { demo, headers: await demo.as("coordinator"), files };
  return {
    ...asked,
    inLibrary: (one: Doors, options: Options) => inLibrary(network, one, options),
    /** What is answered in each place that the analysis has, beside the library. */
    elsewhere: async (one: Doors, options: Options): Promise<Answer[]> => [
      ...(one.path === "" ? [] : [{ door: "http" as const, answer: await overHttp(asked, one, options) }]),
      ...(one.job === undefined ? [] : [{ door: "job" as const, answer: await asJob(asked, one, options) }]),
      { door: "typed" as const, answer: await onCommandLine(asked, one, options) },
    ],
    close: async (): Promise<void> => {
      await demo.close();
      rmSync(folder, { recursive: true });
    },
  };
}

interface Asked {
  readonly demo: TestDemo;
  readonly headers: { readonly Authorization: string };
  readonly files: Readonly<Record<"NETWORK" | "REQUEST", string>>;
}

const at = "/v1/networks/pendrecht";

function inLibrary(network: core.Network, one: Doors, options: Options): unknown {
  try {
    return asJson(one.library(network, { ...one.usual, ...options }));
  } catch (error) {
    if (error instanceof core.ParentCirclesError) return refusalOf(error.problems);
    throw error;
  }
}

async function overHttp({ demo, headers }: Asked, one: Doors, options: Options): Promise<unknown> {
  const texts = Object.entries({ asOf, ...one.usual, ...options }).map(
    ([name, value]) => `${name}=${encodeURIComponent(asText(value))}`,
  );
  const { status, body } = await call<Problems>(demo, `GET ${at}/${one.path}?${texts.join("&")}`, { headers });
  return status === 200 ? body : refusalOf(body.problems);
}

/** Asks for a job, takes it from those who wait, and does it here. */
async function asJob({ demo, headers }: Asked, one: Doors, options: Options): Promise<unknown> {
  const body = { kind: one.job, ...one.usual, ...options };
  const posted = await call<Problems & { jobId: string }>(demo, `POST ${at}/jobs?asOf=${asOf}`, { headers, body });
  if (posted.status !== 202) return refusalOf(posted.body.problems);
  const { store } = demo.services;
  const job = await store.read(({ jobs }) => jobs.find("pendrecht", posted.body.jobId));
  await store.write(({ jobs }) => jobs.cancel("pendrecht", posted.body.jobId));
  const { state, result } = await jobDone(store, job!, () => undefined);
  return state === "done" ? JSON.parse(result) : refusalOf([JSON.parse(result) as core.Problem]);
}

async function onCommandLine({ files }: Asked, { words, usual }: Doors, options: Options): Promise<unknown> {
  const typed = Object.entries({ ...usual, ...options }).map(([name, value]) => `${optionOf(name)}=${asText(value)}`);
  const [command = "", ...others] = words.map((word) => (word === "REQUEST" ? files.REQUEST : word));
  const day = command === "compare" ? [] : ["--as-of", asOf];
  const { code, printed, warned } = await runTyped([command, files.NETWORK, ...others, ...typed, ...day, "--json"]);
  if (code !== 0) return { refused: [/^cli\/bad-usage|^\S+: \S+(?=:)/.exec(warned)?.[0].replace(": ", " ")] };
  // How many groups tie is said on the command line alone.
  const { tied: _tied, ...found } = JSON.parse(printed) as Options;
  return found;
}

interface Problems {
  readonly problems: readonly { readonly code: string; readonly place: string }[];
}

const refusalOf = (problems: Problems["problems"]): Refused => ({
  refused: problems.map(({ code, place }) => `${code} ${place}`),
});

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
