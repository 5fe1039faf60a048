import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listParameters } from "@parent-circles/core";
import { builtCommand } from "../../../../test/support/built.ts";
import { runTyped } from "../../test-support/command-line.ts";
import { commands } from "./commands.ts";

const root = mkdtempSync(join(tmpdir(), "options-"));
afterAll(() => rmSync(root, { recursive: true }));

// Loading a server takes long on a busy machine, and is not what a test is timed for.
beforeAll(() => Promise.all(commands.map(({ load }) => load())), 60_000);

const environment = {
  PARENT_CIRCLES_CONTROLLER: "the tests",
  PARENT_CIRCLES_DPIA: "there is none",
  PARENT_CIRCLES_SECRET: "a secret of the tests, of more than 32 bytes",
};

async function warnedBy(words: readonly string[]) {
  const { code, warned } = await runTyped(words, { environment });
  return { code, warned };
}

const usage = (text: string) => ({ code: 2, warned: expect.stringContaining(`cli/bad-usage: ${text}\n`) as string });

describe("serve called with a number that it does not take exits 2 and opens nothing:", () => {
  test.each([
    ["--port=abc", "--port takes a whole number from 0 to 65535."],
    ["--port=-1", "--port takes a whole number from 0 to 65535."],
    ["--port=65536", "--port takes a whole number from 0 to 65535."],
    ["--calls-per-minute=0", "--calls-per-minute takes a whole number from 1."],
    ["--calls-per-minute=many", "--calls-per-minute takes a whole number from 1."],
    ["--proxies=-1", "--proxies takes a whole number from 0."],
  ])("%s", async (option, text) => {
    const folder = join(root, "serve");
    expect(await warnedBy(["serve", "--data", folder, option])).toEqual(usage(text));
    expect(await warnedBy(["serve", "--demo", "--data", folder, option])).toEqual(usage(text));
    expect(existsSync(folder)).toBe(false);
  });

  test("--port=abc, as a process of its own", { timeout: 60_000 }, () => {
    const words = [builtCommand(), "serve", "--data", join(root, "process"), "--port=abc"];
    expect(spawnSync(process.execPath, words, { env: environment }).status).toBe(2);
    expect(existsSync(join(root, "process"))).toBe(false);
  });
});

describe("options are checked before the file or the installation is looked for:", () => {
  const none = join(root, "none");
  const account = ["account", "--data", none, "--login", "one", "--network", "n"];
  const normalised = "--normalisation takes one of: paper, excludeOverN, excludeOverRest.";
  test.each([
    [["circles", none, "--language", "xx"], "--language takes one of: nl, en, tr, ar."],
    [["key-figures", none], "--size is missing."],
    [["compare", none, "--from", "2026-01-01"], "--to is missing."],
    [["report", none, "comparison"], "--from is missing."],
    [["measure", none, "kpp-pos", "--normalisation", "x"], normalised],
    [["best-set", none, "--measure", "kpp-pos", "--size", "2", "--normalisation", "x"], normalised],
    [
      ["best-set", none, "--measure", "coverage", "--size", "2", "--group", "proposed"],
      "An option is unknown, or lacks its value.",
    ],
    [["suggest", none, "--request", none, "--lang", "xx"], "--lang takes one of: nl, en, tr, ar."],
    [["draw", none, "--out", none, "--view", "x"], "--view takes one of: coordinator, keyGroup, institution, public."],
    [["person-record", "--data", none, "--person", "p"], "--network is missing."],
    [["erase", "--data", none, "--person", "p"], "--network is missing."],
    [[...account, "--role", "keyFigure"], "--person is missing."],
    [[...account, "--role", "self"], "--person is missing."],
    [[...account, "--role", "institution", "--person", "p"], "--institution is missing."],
    [["register", "--data", none, "--language", "de"], "--language takes one of: nl, en, tr, ar."],
  ])("%j exits 2", async (words, text) => {
    expect(await warnedBy(words)).toEqual(usage(text));
    expect(existsSync(none)).toBe(false);
  });

  test.each([
    [["measure", none, "popularity"], "query/unknown-measure: measure: "],
    [["measure", none, "kpp-pos", "--max-hops", "2"], "query/unknown-parameter: maxHops: "],
    [["measure", none, "coverage", "--max-hops", "4"], "query/too-many-hops: maxHops: "],
    [["reach", none, "--max-hops", "two"], "query/out-of-range: maxHops: "],
    [["key-figures", none, "--size", "2", "--seed", "x"], "query/out-of-range: seed: "],
    [["interview-plan", none, "--share", "2"], "query/out-of-range: share: "],
    [["compare", none, "--from", "x", "--to", "2026-01-01"], "query/date-invalid: from: "],
    [["measure", none, "diffusion", "--rounds", "two"], "query/out-of-range: rounds: "],
    [
      ["best-set", none, "--measure", "coverage", "--size", "2", "--undirected", "--max-hops", "0"],
      "query/out-of-range: ",
    ],
  ])("%j exits 1 with the library's code", async (words, start) => {
    const { code, warned } = await warnedBy(words);
    expect([code, warned.slice(0, start.length)]).toEqual([1, start]);
    expect(existsSync(none)).toBe(false);
  });
});

describe("measure --help and best-set --help", () => {
  const helpOf = async (command: string): Promise<string> =>
    (await runTyped([command, "--help"], { environment })).printed;

  test("list every parameter with what it means, takes and is without being given", async () => {
    const help = await helpOf("measure");
    for (const { name, takenBy } of listParameters())
      for (const { id: measure, parameter } of takenBy) {
        const option = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        const [, lines = ""] = new RegExp(`^  --${option}\n((?: {6}.*\n?)+)`, "m").exec(help) ?? [];
        const usual =
          parameter.default === "setting" ? "the network's setting" : `default ${String(parameter.default)}`;
        const line = lines.split("\n").find((one) => one.includes(measure) || one.trim().startsWith("all: ")) ?? "";
        expect([line.includes(parameter.meaning), line.includes(usual)], `${option} of ${measure}`).toEqual([
          true,
          true,
        ]);
      }
    expect(help).toContain("[--max-hops 1..3|1..1000]");
  });

  test("of best-set lists those of the measures that have a best group, and no --group", async () => {
    const help = await helpOf("best-set");
    const options = [...help.matchAll(/^  --([\w-]+)$/gm)].map(([, option]) => option);
    const ofMeasures = ["max-hops", "domain", "directed", "normalisation"];
    expect(options).toEqual(["measure", "size", "must-include", "exclude", ...ofMeasures]);
    expect(help).not.toContain("closeness");
  });
});

describe("invite called with what no link can be made of exits 2 and opens nothing:", () => {
  test.each([
    [["--network", "pendrecht zuid"], "--network takes letters, digits, dots and hyphens, without spaces."],
    [["--url", "circles.example.org"], "--url takes an address that begins with https:// or http://."],
    [["--url", "localhost:3000"], "--url takes an address that begins with https:// or http://."],
    [["--url", "https://"], "--url takes an address that begins with https:// or http://."],
  ])("%s", async (options, text) => {
    const folder = join(root, "invite");
    const usual = ["invite", "--data", folder, "--network", "pendrecht", "--role", "coordinator"];
    expect(await warnedBy([...usual, ...options])).toEqual(usage(text));
    expect(existsSync(folder)).toBe(false);
  });
});
