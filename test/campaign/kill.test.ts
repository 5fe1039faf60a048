import { expect, test } from "vitest";
import { postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { randomFrom } from "../support/random.ts";
import { killCampaign } from "./kill.ts";

// The long runs are commands, `pnpm campaign kills`; their figures stand in docs/figures.md.

const nothingWrong = {
  lost: 0,
  halfImported: 0,
  twice: 0,
  brokenAudits: 0,
  refused: 0,
  stuckJobs: 0,
  traces: 0,
};

test("kill -9 under mixed writes and imports on SQLite loses nothing acknowledged, and leaves nothing half done", async () => {
  const figures = await killCampaign({ rounds: 3, random: randomFrom(7).fraction });
  expect(figures.acknowledged).toBeGreaterThan(10);
  expect(figures).toMatchObject(nothingWrong);
}, 120_000);

// Five rounds: in the third the database's server is killed, in the fifth both.
test("kill -9 of the process and of the database does neither on PostgreSQL", async ({ skip }) => {
  skip(postgresPrograms() === undefined, "No PostgreSQL is installed.");
  const postgres = await startPostgres();
  try {
    const figures = await killCampaign({ rounds: 5, random: randomFrom(7).fraction, postgres });
    expect(figures.databaseKills).toBe(2);
    expect(figures.acknowledged).toBeGreaterThan(10);
    expect(figures).toMatchObject(nothingWrong);
  } finally {
    await postgres.discard();
  }
}, 180_000);
