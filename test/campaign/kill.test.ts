import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { randomFrom } from "../support/random.ts";
import { killCampaign } from "./kill.ts";

// KILL_ROUNDS=500 for the long run; its figures belong into docs/figures.md.
const rounds = Number(process.env.KILL_ROUNDS ?? 3);

test("kill -9 under mixed writes and imports loses nothing acknowledged, and leaves nothing half imported", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kill-"));
  try {
    const installation = { words: ["--demo", "--data", folder] };
    const figures = await killCampaign(installation, rounds, randomFrom(7).fraction);
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(figures.acknowledged).toBeGreaterThan(rounds);
    expect(figures).toMatchObject({ lost: 0, halfImported: 0 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 3_600_000);
