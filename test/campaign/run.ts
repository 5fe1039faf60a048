/**
 * The long campaigns: `pnpm campaign kills --rounds 500`, `pnpm campaign kills --postgres --rounds 100`,
 * `pnpm campaign races --rounds 200`, `pnpm campaign files --rounds 200`. Says how it goes, and ends with one line of figures as JSON; Ctrl-C ends it after the
 * round that is under way. The exit code is 1 when anything was wrong.
 */
import { parseArgs } from "node:util";
import type { Asked, Came } from "./asked.ts";
import { runFiles } from "./files.ts";
import { runKills } from "./kills.ts";
import { runRaces } from "./races.ts";

const campaigns: Readonly<Record<string, (asked: Asked) => Promise<Came>>> = {
  kills: runKills,
  races: runRaces,
  files: runFiles,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "10" },
    seed: { type: "string", default: "7" },
    postgres: { type: "boolean", default: false },
  },
});
const [name = ""] = positionals;
const campaign = campaigns[name];
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];

if (campaign === undefined || !Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  process.stderr.write("Usage: campaign kills|races|files [--rounds 10] [--seed 7] [--postgres]\n");
  process.exitCode = 2;
} else process.exitCode = await run(name, campaign);

async function run(called: string, act: (asked: Asked) => Promise<Came>): Promise<number> {
  let interrupted = false;
  process.once("SIGINT", () => {
    interrupted = true;
  });
  const began = performance.now();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const { figures, wrong } = await act({ rounds, seed, postgres: values.postgres, say, isStopped: () => interrupted });
  const seconds = Math.round((performance.now() - began) / 1000);
  const database = values.postgres ? "PostgreSQL" : "SQLite";
  say(JSON.stringify({ campaign: called, database, seed, ...figures, wrong, interrupted, seconds }));
  return wrong === 0 ? 0 : 1;
}
