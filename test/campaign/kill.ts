import type { PostgresServer } from "../support/postgres-server.ts";
import { addTo, compareAudit, readAudit } from "./audit.ts";
import { readFacts } from "./facts.ts";
import { beginFrom, compare } from "./ledger.ts";
import { send } from "./send.ts";
import { erasedMark } from "./stories.ts";
import { openWorld, repeatUnanswered, tellStories, type World } from "./world.ts";

/** What a campaign of kills came to. */
export interface KillFigures {
  rounds: number;
  /** Kills in which the database's server was killed as well, or alone. */
  databaseKills: number;
  /** Kills of a process that was about to start after another kill. */
  startKills: number;
  /** Changes that were answered with a success. */
  acknowledged: number;
  /** Changes in flight at a kill: sent, and never answered. */
  unanswered: number;
  /** Those of them that had been stored all the same. */
  storedUnanswered: number;
  /** Acknowledged changes, or their entries in the audit, that were not there afterwards. */
  lost: number;
  /** Changes, imports above all, that were done in part. */
  halfImported: number;
  /** Effects too many after changes without an answer were sent again. */
  twice: number;
  brokenAudits: number;
  /** Answers that were expected to be a success and were none, and processes that ended by themselves. */
  refused: number;
  /** Jobs that did not come to an end. */
  stuckJobs: number;
  /** Names of erased people that were still in the database's files. */
  traces: number;
}

/** How a campaign is run. */
export interface KillCampaign {
  readonly rounds: number;
  /** Seeded chance: at which moment of a round the process is killed. */
  readonly random: () => number;
  /** The server whose databases are used; SQLite without it. */
  readonly postgres?: PostgresServer | undefined;
  /** Told after each round, with what went wrong in it. */
  readonly onRound?: (figures: KillFigures, wrong: readonly string[]) => void;
  /** Whether to stop after this round. */
  readonly isStopped?: () => boolean;
}

/** Of so many rounds one kills the next process as well, while it starts. */
const roundsPerStartKill = 10;

/** After how many kills a campaign goes on with a new installation, so that what is looked through stays small. */
const roundsPerInstallation = 25;

const noFigures: KillFigures = {
  rounds: 0,
  databaseKills: 0,
  startKills: 0,
  acknowledged: 0,
  unanswered: 0,
  storedUnanswered: 0,
  lost: 0,
  halfImported: 0,
  twice: 0,
  brokenAudits: 0,
  refused: 0,
  stuckJobs: 0,
  traces: 0,
};

/** The figures that have to be zero. */
export const wrongOf = ({ lost, halfImported, twice, brokenAudits, refused, stuckJobs, traces }: KillFigures): number =>
  lost + halfImported + twice + brokenAudits + refused + stuckJobs + traces;

/**
 * Serves an installation and writes everything at once; kills the process at a random moment, starts it on the same data,
 * and looks: is everything acknowledged there, is nothing done in part, does the audit verify and hold each change
 * once; and has what was never answered, sent again, one effect? The process that was looked at is the next to be killed.
 */
export async function killCampaign(campaign: KillCampaign): Promise<KillFigures> {
  const { rounds, postgres, onRound = () => undefined, isStopped = () => false } = campaign;
  const figures = { ...noFigures };
  let world: World | undefined;
  try {
    while (figures.rounds < rounds && !isStopped()) {
      world ??= await openWorld(postgres);
      const wrong = await killOnce(world, campaign, figures);
      figures.rounds += 1;
      const isLast = figures.rounds === rounds || figures.rounds % roundsPerInstallation === 0 || isStopped();
      if (isLast) wrong.push(...(await endJobs(world, figures)));
      if (wrong.length > 0) wrong.push(`its data: ${world.installation.where}`);
      onRound(figures, wrong);
      if (!isLast) continue;
      await close(world, figures);
      world = undefined;
    }
  } finally {
    if (world !== undefined) await close(world, figures);
  }
  return figures;
}

/** Ends an installation; its data stay where something was wrong. */
async function close({ server, installation }: World, figures: KillFigures): Promise<void> {
  await server.kill();
  if (wrongOf(figures) === 0) installation.discard();
}

type Killed = "process" | "database" | "both";

/** On PostgreSQL, of five rounds: three kill the process, one the database's server, one both at once. */
const toKill = (round: number, postgres: PostgresServer | undefined): Killed =>
  postgres === undefined
    ? "process"
    : ((["process", "process", "database", "process", "both"] as const)[round % 5] ?? "process");

async function killOnce(world: World, { random }: KillCampaign, figures: KillFigures): Promise<string[]> {
  const killed = toKill(figures.rounds, world.postgres);
  const writing = tellStories(world);
  await pause(20 + random() * 600);
  if (killed !== "process") figures.databaseKills += 1;
  await Promise.all([
    killed === "database" ? undefined : world.server.kill(),
    killed === "process" ? undefined : world.postgres?.kill(),
  ]);
  await writing;
  const traces = tracesIn(world);
  if (killed !== "process") await world.postgres?.restart();
  if (figures.rounds % roundsPerStartKill === roundsPerStartKill - 1) {
    figures.startKills += 1;
    await killWhileStarting(world, random() * 600);
  }
  if (!(killed === "database" && (await isBack(world)))) world.server = await world.installation.start();
  const failed = world.failed.splice(0);
  if (killed === "process") world.refused.push(...failed);
  figures.traces += traces.length;
  return [...traces.map((name) => `still in the files: ${name}`), ...(await look(world, figures))];
}

async function look(world: World, figures: KillFigures): Promise<string[]> {
  const { ledger, callers } = world;
  const { url } = world.server;
  const before = await readAudit(world);
  const stored = compareAudit(ledger.counts, before.counts).tooMany;
  const first = compare(ledger, await readFacts(url, callers));
  const unanswered = ledger.unanswered.size;
  await repeatUnanswered(world);
  const after = await readAudit(world);
  const counts = new Map(before.counts);
  for (const [name, count] of after.counts) addTo(counts, name, count);
  const { missing, tooMany } = compareAudit(ledger.counts, counts);
  const found = await readFacts(url, callers);
  const last = compare(ledger, found);
  const jobs = await lostJobs(world);
  const refused = world.refused.splice(0);
  const lost = [...new Set([...first.lost, ...last.lost]), ...jobs];
  const broken = [...new Set([...before.broken, ...after.broken])];
  figures.acknowledged += sum(ledger.counts.values());
  beginFrom(ledger, found);
  figures.unanswered += unanswered;
  figures.storedUnanswered += sum(stored.map(({ by }) => by));
  figures.lost += lost.length + sum(missing.map(({ by }) => -by));
  figures.halfImported += first.half.length;
  figures.twice += Math.max(last.strange.length, sum(tooMany.map(({ by }) => by)));
  figures.brokenAudits += broken.length;
  figures.refused += refused.length;
  return [
    ...lost.map((place) => `lost: ${place}`),
    ...missing.map(({ name, by }) => `missing in the audit: ${name} ${by}`),
    ...first.half.map((name) => `half done: ${name}`),
    ...last.strange.map((place) => `nobody knows: ${place}`),
    ...tooMany.map(({ name, by }) => `too many in the audit: ${name} ${by}`),
    ...broken.map((networkId) => `audit broken: ${networkId}`),
    ...refused.map((answer) => `refused: ${answer}`),
  ];
}

/** Jobs that were accepted and cannot be found; those that are done are crossed off. */
async function lostJobs({ ledger, server }: World): Promise<string[]> {
  const lost: string[] = [];
  for (const [jobId, call] of ledger.jobs) {
    const { status, body } = await send(server.url, call);
    if (status === 200 && body.state !== "done") continue;
    ledger.jobs.delete(jobId);
    if (status !== 200) lost.push(`job ${jobId}`);
  }
  return lost;
}

const jobPatienceMs = 60_000;

/** Waits until every job is done, whoever had begun it. */
async function endJobs(world: World, figures: KillFigures): Promise<string[]> {
  const began = performance.now();
  const lost = await lostJobs(world);
  while (world.ledger.jobs.size > 0 && performance.now() - began < jobPatienceMs) {
    await pause(200);
    lost.push(...(await lostJobs(world)));
  }
  figures.lost += lost.length;
  figures.stuckJobs += world.ledger.jobs.size;
  return [...lost.map((job) => `lost: ${job}`), ...[...world.ledger.jobs.keys()].map((job) => `never done: ${job}`)];
}

/** Names of people whose erasure was acknowledged that are still in the files: looked for after the kill, before the start. */
function tracesIn({ installation, ledger }: World): string[] {
  const mayBeThere = new Set([...ledger.unanswered].flatMap((change) => Object.keys(change.leaves())));
  const names = installation.bytes().match(new RegExp(`${erasedMark}\\d+x`, "g")) ?? [];
  return [...new Set(names)].filter((name) => {
    const place = `rights/people/${name}`;
    return !ledger.facts.has(place) && !mayBeThere.has(place);
  });
}

/** A process that is killed while it opens the database and turns the clocks. */
async function killWhileStarting({ installation }: World, afterMs: number): Promise<void> {
  const server = await installation.start(AbortSignal.timeout(Math.round(afterMs))).catch(() => undefined);
  await server?.kill();
}

const returnMs = 30_000;

/** Whether the process that lost its database answers again; one that ended with it, or never does, is noted. */
async function isBack({ server, refused }: World): Promise<boolean> {
  for (const began = performance.now(); performance.now() - began < returnMs; await pause(20)) {
    const answer = await fetch(`${server.url}/readyz`).catch(() => undefined);
    await answer?.text();
    if (answer?.status === 200) return true;
    if (server.process.exitCode !== null) break;
  }
  refused.push("the process did not outlive its database");
  await server.kill();
  return false;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
