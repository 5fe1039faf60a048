import { postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import type { Asked, Came } from "./asked.ts";
import { isFair, type Race, races, runRace } from "./race.ts";
import { openRaceSubject, type RaceSubject } from "./race-subject.ts";
import { isOnce, replays, runReplay } from "./replay.ts";

/** After how many rounds races go on with a new demonstration, so that networks stay small. */
const roundsPerSubject = 25;

/** The campaign of races as a command: every race and every replay in each round. */
export async function runRaces({ rounds, postgres, say, isStopped }: Asked): Promise<Came> {
  if (postgres && postgresPrograms() === undefined) throw new Error("No PostgreSQL is installed.");
  const server = postgres ? await startPostgres() : undefined;
  const figures = { rounds: 0, races: 0, unfair: 0, replays: 0, notOnce: 0 };
  const wrong = () => figures.unfair + figures.notOnce;
  try {
    while (figures.rounds < rounds && !isStopped()) {
      const subject = await openRaceSubject(server);
      for (let round = 0; round < roundsPerSubject && figures.rounds < rounds && !isStopped(); round++) {
        for (const line of await raceOnce(subject, round, figures)) say(`  ${line}`);
        figures.rounds += 1;
        say(
          `round ${figures.rounds} of ${rounds}: ${figures.races} races, ${figures.replays} replays, ${wrong()} wrong`,
        );
      }
      await subject.close();
    }
    return { figures, wrong: wrong() };
  } finally {
    await server?.discard();
  }
}

interface RaceFigures {
  races: number;
  unfair: number;
  replays: number;
  notOnce: number;
}

async function raceOnce(subject: RaceSubject, round: number, figures: RaceFigures): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, race] of Object.entries<Race>(races)) {
    const end = await runRace(subject, race, round);
    figures.races += 1;
    if (isFair(end)) continue;
    figures.unfair += 1;
    wrong.push(`${name}: ${JSON.stringify(end)}`);
  }
  for (const [operationId, replay] of Object.entries(replays)) {
    const end = await runReplay(subject, { operationId, replay, round });
    figures.replays += 1;
    if (isOnce(end)) continue;
    figures.notOnce += 1;
    wrong.push(`${operationId}: ${JSON.stringify(end)}`);
  }
  return wrong;
}
