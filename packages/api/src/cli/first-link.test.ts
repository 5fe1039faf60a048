import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTyped } from "../../test-support/command-line.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";
import { commands } from "./commands.ts";
import { databaseIn } from "./installation.ts";

const root = mkdtempSync(join(tmpdir(), "first-link-"));
afterAll(() => rmSync(root, { recursive: true }));
// Loading a server takes long on a busy machine, and is not what a test is timed for.
beforeAll(() => Promise.all(commands.map(({ load }) => load())), 60_000);

const secret = { PARENT_CIRCLES_SECRET: "a secret of the tests, of more than 32 bytes" };
const settings = { ...secret, PARENT_CIRCLES_CONTROLLER: "The tests", PARENT_CIRCLES_DPIA: "In a drawer" };
const typed = (words: string[], environment: Record<string, string> = secret) => runTyped(words, { environment });
const firstLink = (data: string, ...words: string[]) => typed(["first-link", "--data", data, "--json", ...words]);
const serve = (data: string, environment?: Record<string, string>) =>
  typed(["serve", "--data", data, "--port", "0"], environment);

async function inStore<Result>(
  data: string,
  work: Parameters<Awaited<ReturnType<typeof openSqliteStore>>["write"]>[0],
) {
  const store = await openSqliteStore(databaseIn(data), "production", testOptions);
  try {
    return (await store.write(work)) as Result;
  } finally {
    await store.close();
  }
}

describe("first-link", () => {
  test("prints a link to the first page that works for seven days; an earlier one ends with it", async () => {
    const data = join(root, "one");
    const [first, second] = [await firstLink(data), await firstLink(data, "--url", "https://buurt.example/")];
    expect(JSON.parse(first.printed)).toMatchObject({
      link: expect.stringMatching(/^http:\/\/localhost:3000\/#\/en\/first\/neighbourhood\.[\w-]+$/) as string,
      expiresAt: "2026-03-08T12:00:00.000Z",
    });
    expect((JSON.parse(second.printed) as { link: string }).link).toMatch(/^https:\/\/buurt\.example\/#\/en\/first\//);
    const open = await inStore<readonly object[]>(data, ({ invitations }) => invitations.of("neighbourhood"));
    expect(open).toHaveLength(1);
  });

  test("is refused once there is a coordinator, or a network", async () => {
    const [people, network] = [join(root, "people"), join(root, "network")];
    for (const data of [people, network]) expect((await firstLink(data)).code).toBe(0);
    const grant = { networkId: "neighbourhood", accountId: "a", role: "coordinator", person: null, institution: null };
    await inStore(people, async ({ accounts }) => {
      await accounts.add({ accountId: "a", login: "a@example.org", password: null });
      await accounts.grant(grant);
    });
    const made = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "elsewhere" },
      people: [],
    });
    await inStore(network, ({ networks }) => networks.create(made));
    for (const data of [people, network]) expect((await firstLink(data)).warned).toMatch(/^cli\/begun: /);
  });
});

describe("R-54 serve, with nothing said in its settings,", () => {
  test("does not start, unless a first link asks for it", async () => {
    const data = join(root, "served");
    expect((await serve(data)).warned).toMatch(/^cli\/setting-missing: The setting PARENT_CIRCLES_CONTROLLER/);
    await firstLink(data);
    expect((await serve(data)).code).toBe(0);
  });

  test("starts what has begun on the first page, and R-59 never makes a trial real", async () => {
    const [real, trial] = [join(root, "real"), join(root, "trial")];
    for (const data of [real, trial]) await firstLink(data);
    await inStore(real, ({ installation }) => installation.begin({ controller: "A", assessment: "B" }));
    await inStore(trial, ({ installation }) => installation.begin({ controller: "A" }));
    expect([(await serve(real)).code, (await serve(trial)).code]).toEqual([0, 0]);
    expect((await serve(trial, settings)).warned).toMatch(/^cli\/trial: /);
    expect((await firstLink(trial)).warned).toMatch(/^cli\/begun: /);
  });

  test("keeps what its settings say, and asks no more", async () => {
    const data = join(root, "set");
    await firstLink(data);
    expect((await serve(data, settings)).code).toBe(0);
    expect(await inStore(data, ({ installation }) => installation.beginning())).toEqual({
      controller: "The tests",
      assessment: "In a drawer",
    });
    expect((await serve(data)).code).toBe(0);
  });
});

test("backup notes when it was made, and dpia names who answers as the first page was told", async () => {
  const data = join(root, "copied");
  await firstLink(data);
  await inStore(data, ({ installation }) => installation.begin({ controller: "Stichting Zq", assessment: "Kluis Zq" }));
  expect((await typed(["backup", "--data", data, "--out", join(root, "copy.sqlite")])).code).toBe(0);
  expect(await inStore(data, ({ installation }) => installation.lastDone("backup"))).toBe("2026-03-01T12:00:00.000Z");
  const { printed } = await typed(["dpia", "--data", data, "--language", "nl"]);
  expect(printed).toContain("Stichting Zq");
  expect(printed).toContain("Kluis Zq");
});
