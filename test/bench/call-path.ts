/**
 * How much of the house one call walks through: which files and functions of the API and of the library run in one warm
 * call, in every thread: `node test/bench/call-path.ts [--folders] [--list] [--repetitions 5]`. Counted are functions that
 * ran in each repetition, without what runs by itself while nobody calls. Build first.
 */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startServer } from "../support/server-process.ts";
import { callsOf, type PathCall } from "./call-path/calls.ts";
import { inAll, startCounting, watch, type Watched, without } from "./call-path/coverage.ts";
import { connectInspector } from "./call-path/inspector.ts";
import { type CallPath, folderTableOf, listOf, tableOf } from "./call-path/printed.ts";

const { values } = parseArgs({
  options: {
    folders: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    repetitions: { type: "string", default: "5" },
  },
});
const repetitions = Number(values.repetitions);
const warmUps = 10;
const quickMs = 100;
const idleMs = 2_000;

const server = await startServer(["--demo"], {}, { inspect: true });
const inspector = await connectInspector(server.inspectorUrl ?? "", startCounting);
const ticks = (await repeated(() => wait(1))).ran;

/** What ran in every repetition, and in how many threads at most. */
async function repeated(act: () => Promise<unknown>): Promise<Watched> {
  const watched: Watched[] = [];
  for (let repetition = 0; repetition < repetitions; repetition++) watched.push(await watch(inspector, act));
  return { ran: inAll(watched.map(({ ran }) => ran)), threads: Math.max(...watched.map(({ threads }) => threads)) };
}

interface Walked extends CallPath {
  readonly callMs: number;
}

async function walk({ name, make }: PathCall): Promise<Walked> {
  for (let call = 0; call < warmUps; call++) await make();
  const began = performance.now();
  await make();
  const callMs = performance.now() - began;
  const endedBefore = inspector.ended();
  const { ran, threads } = await repeated(make);
  return { name, callMs, ran: without(ran, ticks), threads, threadsEnded: inspector.ended() - endedBefore };
}

try {
  const walked: Walked[] = [];
  for (const call of await callsOf(server)) walked.push(await walk(call));
  const quick = walked.filter(({ callMs }) => callMs < quickMs);
  const ofQuick = new Map(quick.flatMap(({ ran }) => [...ran]));
  // In a long call whatever looks for work now and then looks too: that is not the call's, unless a quick call does the same.
  const alone = without((await watch(inspector, () => wait(idleMs))).ran, ofQuick);
  const paths = walked.map((path) => ({ ...path, ran: without(path.ran, alone) }));
  console.log(tableOf(paths));
  for (const { name, threadsEnded } of paths)
    if (threadsEnded > 0) console.log(`\nOf ${name} ${threadsEnded} threads ended; the last they did is not seen.`);
  if (values.folders) console.log(`\n${folderTableOf(paths)}`);
  if (values.list) for (const { name, ran } of paths) console.log(`\n${name}\n\n${listOf(ran)}`);
} finally {
  inspector.close();
  await server.kill();
}
