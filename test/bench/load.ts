/**
 * The API under load, in a process of its own, against a bare Express route in the same run; from 40 connections, each of
 * which waits for its answer: `node test/bench/load.ts [--seconds 3]`. Build first.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { coordinatorToken, fillDatabase } from "../support/filled-database.ts";
import { largeDocument } from "../support/large-network.ts";
import { startServer } from "../support/server-process.ts";
import { bareRoute } from "./load/bare-route.ts";
import { type LoadFigures, underLoad } from "./load/under-load.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "3" } } });
const seconds = Number(values.seconds);
const connections = 40;
const targetsEach = 12;
const requestCount = 6000;

/** A network of so many people, and as many requests for twelve of them as are asked for. */
function networkOf(people: number, requests: number) {
  const request = (number: number) => ({
    id: `R-${number}`,
    kind: "contactRequest" as const,
    institution: "I-school",
    occasion: "A-1",
    state: "withTheNetwork" as const,
    targets: Array.from({ length: targetsEach }, (_, place) => `L-${(number * 131 + place * 797) % people}`),
  });
  return {
    ...largeDocument(people, { people }),
    network: { id: `people-${people}`, synthetic: true },
    activities: [{ id: "A-1", title: "Coffee", stage: 2, date: "2026-03-10", familiar: true }],
    requests: Array.from({ length: requests }, (_, number) => request(number)),
  };
}

const folder = mkdtempSync(join(tmpdir(), "load-"));
await fillDatabase(join(folder, "parent-circles.sqlite"), [networkOf(3000, 0), networkOf(10_000, requestCount)]);
const bare = await bareRoute();
const api = await startServer(["--demo", "--data", folder, "--calls-per-minute", "100000000"]);

const load = (networkId: string, pathOf: (call: number) => string, most = seconds): Promise<LoadFigures> =>
  underLoad({
    url: `${api.url}/v1/networks/${networkId}`,
    pathOf,
    headers: { Authorization: `Bearer ${coordinatorToken(networkId)}` },
    connections,
    seconds: most,
  });

const bareLoad = () => underLoad({ url: bare.url, pathOf: () => "/v1/networks/pendrecht", connections, seconds });

/** Somebody outside the first circle: every twentieth is a key figure. */
const parent = (call: number, people: number): string => {
  const place = (call * 7919) % people;
  return `L-${place % 20 === 0 ? place + 1 : place}`;
};

const nowhere = () => "";
await load("people-3000", nowhere, 1);
await underLoad({ url: bare.url, pathOf: () => "/v1/networks/pendrecht", connections, seconds: 1 });
// In turns, so that what else the machine does weighs on both.
const rounds: { bare: LoadFigures; kept: LoadFigures }[] = [];
for (let round = 0; round < 5; round++)
  rounds.push({ bare: await bareLoad(), kept: await load("people-3000", nowhere) });
const ratios = rounds.map(({ bare: one, kept }) => kept.perSecond / one.perSecond).toSorted((a, b) => a - b);

const figures: Record<string, LoadFigures> = {
  "bare Express route": rounds[2]?.bare as LoadFigures,
  "getNetwork, kept": rounds[2]?.kept as LoadFigures,
};
await load("people-3000", (call) => `/people/${parent(call, 3000)}/route`, 1);
figures["getRoute, 3,000 people"] = await load("people-3000", (call) => `/people/${parent(call, 3000)}/route`);
figures["getReach, 3,000 people"] = await load("people-3000", () => "/reach");
const suggestions = (call: number) => `/requests/R-${call % requestCount}/suggestions`;
// Before anything is measured: the first answer waits until the network is put together.
await load("people-10000", () => suggestions(requestCount - 1), 1);
figures["getSuggestions, 10,000 people, each request anew"] = await load("people-10000", suggestions);
figures["getSuggestions, 10,000 people, asked again"] = await load("people-10000", (call) => suggestions(call % 20));

console.log("| what | a second | p50 ms | p99 ms | slowest ms |\n| --- | --: | --: | --: | --: |");
for (const [what, { perSecond, p50Ms, p99Ms, slowestMs }] of Object.entries(figures))
  console.log(
    `| ${what} | ${perSecond.toFixed(0)} | ${p50Ms.toFixed(1)} | ${p99Ms.toFixed(1)} | ${slowestMs.toFixed(0)} |`,
  );
console.log(
  `\nKept readings a second ÷ bare Express, five turns: ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")}`,
);

bare.process.kill();
await api.kill();
rmSync(folder, { recursive: true });
