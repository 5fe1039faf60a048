import { postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { randomFrom } from "../support/random.ts";
import type { Asked } from "./asked.ts";
import { compileOnce } from "./compile-once.ts";
import { type KillFigures, killCampaign, wrongOf } from "./kill.ts";

/** The campaign of kills as a command: says how it goes after each round, and gives its figures. */
export async function runKills({ rounds, postgres, seed, say, isStopped }: Asked) {
  if (postgres && postgresPrograms() === undefined) throw new Error("No PostgreSQL is installed.");
  const server = postgres ? await startPostgres() : undefined;
  const forgetCompiled = await compileOnce();
  const onRound = (figures: KillFigures, wrong: readonly string[]): void => {
    say(`round ${figures.rounds} of ${rounds}: ${sentenceOf(figures)}`);
    for (const line of wrong) say(`  ${line}`);
  };
  try {
    const figures = await killCampaign({
      rounds,
      random: randomFrom(seed).fraction,
      postgres: server,
      onRound,
      isStopped,
    });
    return { figures, wrong: wrongOf(figures) };
  } finally {
    forgetCompiled();
    await server?.discard();
  }
}

const sentenceOf = ({ acknowledged, unanswered, lost, halfImported }: KillFigures): string =>
  `${acknowledged} acknowledged, ${unanswered} without an answer, ${lost} lost, ${halfImported} half imported`;
