import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { erasePerson, readNetwork, writeNetworkText } from "@parent-circles/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient } from "@parent-circles/client";
import { startServer } from "../../../../test/support/server-process.ts";
import { runTyped } from "../../test-support/command-line.ts";
import { suppressionHash } from "../identity/tokens.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";
import { commands } from "./commands.ts";
import { databaseIn } from "./installation.ts";

const root = mkdtempSync(join(tmpdir(), "import-into-"));
afterAll(() => rmSync(root, { recursive: true }));
// Loading a server takes long on a busy machine, and is not what a test is timed for.
beforeAll(() => Promise.all(commands.map(({ load }) => load())), 60_000);

const secret = "a secret of the tests, of more than 32 bytes";
let data = "";
let store: Store;
let made = 0;

/** An installation with one network, in which Aisha is, and Zelda was erased; open as a server would have it. */
beforeEach(async () => {
  data = join(root, `data-${++made}`);
  mkdirSync(data);
  store = await openSqliteStore(databaseIn(data), "production", testOptions);
  const people = [
    { id: "P-1", displayName: "Aisha B.", role: "keyFigure" },
    { id: "P-2", displayName: "Zelda Q." },
  ];
  const network = readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n", timeZone: "Europe/Amsterdam" },
    people,
  });
  const without = erasePerson(network, { person: "P-2", hash: suppressionHash(secret) }).network;
  await store.write(({ networks }) => networks.create(without));
  return () => store.close();
});

const sheet = (text: string, name = "moeders.csv"): string => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const typed = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runTyped(["import", ...words], { environment: { PARENT_CIRCLES_SECRET: secret, ...environment } });
const into = (...words: string[]) => typed([...words, "--data", data, "--network", "n"]);
const told = (printed: string) => JSON.parse(printed) as { readonly status: string; readonly importId?: string };
const imported = async (file: string) => told((await into(file, "--json")).printed).importId ?? "none";
const stored = async () => (await store.read(({ networks }) => networks.load("n")))!.network;
const names = async () => (await stored()).rows.people.map(({ displayName }) => displayName);
const audited = () => store.read(({ audit }) => audit.after("n", 0, 100));
const mothers = "Naam;Vertrouwt wie?;Hoe goed?\nNora;Aisha;goed\nHiba Yildiz;Nora;heel goed\n";

describe("import into an installation", () => {
  test("import FILE --data DIR --network ID stores who is new, and finds by name who is there already", async () => {
    const { code, printed } = await into(sheet(mothers), "--json");
    expect([code, told(printed).status]).toEqual([0, "complete"]);
    const { rows } = await stored();
    expect(await names()).toEqual(["Aisha B.", "Nora", "Hiba Y."]);
    const nora = rows.people.find(({ displayName }) => displayName === "Nora");
    expect(nora?.id).toMatch(/^person-/);
    expect(rows.ties).toContainEqual(expect.objectContaining({ from: nora?.id, to: "P-1", type: "trust", score: 4 }));
  });

  test("R-51 stands in the audit as what it is, by the command line", async () => {
    await into(sheet(mothers));
    expect(await audited()).toEqual([
      expect.objectContaining({ actor: "command-line", role: "operator", action: "commitImport" }),
    ]);
  });

  test("--undo takes it back to the byte for 30 days, once", async () => {
    const before = writeNetworkText(await stored());
    const importId = await imported(sheet(mothers));
    expect(writeNetworkText(await stored())).not.toBe(before);
    expect((await into("--undo", importId)).code).toBe(0);
    expect(writeNetworkText(await stored())).toBe(before);
    expect((await audited()).at(-1)?.action).toBe("undoImport");
    const { code, warned } = await into("--undo", importId);
    expect([code, warned]).toEqual([1, expect.stringMatching(/^cli\/no-import: /)]);
  });

  test("--undo after 30 days is refused, and an import that nobody knows too", async () => {
    const importId = await imported(sheet(mothers));
    const late = await runTyped(["import", "--undo", importId, "--data", data, "--network", "n"], {
      now: () => new Date("2026-04-01T12:00:01Z"),
    });
    expect([late.code, late.warned]).toEqual([1, expect.stringMatching(/^cli\/no-import: /)]);
    expect((await into("--undo", "import-none")).warned).toMatch(/^cli\/no-import: /);
    expect(await names()).toContain("Nora");
  });

  test("--dry-run says the same and stores nothing, which stands in the audit as a reading", async () => {
    const before = writeNetworkText(await stored());
    const { code, printed } = await into(sheet(mothers), "--dry-run", "--json");
    expect([code, told(printed).status, told(printed).importId]).toEqual([0, "complete", undefined]);
    expect(writeNetworkText(await stored())).toBe(before);
    expect((await audited()).map(({ action }) => action)).toEqual(["postImport"]);
  });

  test.each([
    ["R-17 who was erased", "Naam\nNora\nZELDA q\n", /person\/suppressed: .*moeders\.csv:3/],
    ["R-02 a forbidden column", "Naam;Telefoon\nNora;06\n", /intake\/forbidden-column: .*moeders\.csv/],
  ])("refuses %s and stores nothing at all", async (_, text, refusal) => {
    const before = writeNetworkText(await stored());
    for (const how of [[], ["--dry-run"]]) {
      const ran = await into(sheet(text), ...how);
      expect([ran.code, ran.warned]).toEqual([1, expect.stringMatching(refusal)]);
    }
    expect(writeNetworkText(await stored())).toBe(before);
  });

  test("R-17 takes in who herself asked to come back, by the place of her row", async () => {
    const { code } = await into(sheet("Naam\nZelda Q.\n"), "--asked-to-come-back", "moeders.csv:2");
    expect(code).toBe(0);
    expect(await names()).toContain("Zelda Q.");
    expect((await stored()).rows.suppressed).toHaveLength(1);
  });

  test("--leave-out leaves a forbidden column out where the file is", async () => {
    expect((await into(sheet("Naam;Telefoon\nNora;06\n"), "--leave-out", "telefoon")).code).toBe(0);
    expect(await names()).toContain("Nora");
  });

  test("keeps what a server stores in the same file meanwhile", async () => {
    const people = async () => (await stored()).rows.people.length;
    const serving = Array.from({ length: 20 }, (_, place) =>
      store.write(async ({ networks }) => {
        const { network, ...rest } = (await networks.loadForChange("n"))!;
        const rows = { ...network.rows, people: [...network.rows.people, { id: `M-${place}` }] };
        await networks.save(
          { network, ...rest },
          readNetwork({ ...JSON.parse(writeNetworkText(network)), people: rows.people }),
        );
      }),
    );
    const [{ code }] = await Promise.all([into(sheet(mothers)), ...serving]);
    expect([code, await people()]).toEqual([0, 1 + 2 + 20]);
  });
});

describe("import asks where to", () => {
  test.each([
    [["--out", "x.json", "--data", "d", "--network", "n"], "--out", "--data"],
    [["--data", "d", "--network", "n", "--as-of", "2026-01-01"], "--as-of", "--data"],
  ])("import FILE %j is refused: the two exclude each other", async (words, one, other) => {
    const { code, warned } = await typed([sheet(mothers), ...words]);
    expect([code, warned.split("\n")[0]]).toEqual([2, `cli/bad-usage: ${one} and ${other} do not go together.`]);
  });

  test.each([
    [["--data", "none", "--network", "n"], /^cli\/no-installation/],
    [["--data", "DATA", "--network", "other"], /^cli\/no-network/],
    [["--data", "DATA"], /^cli\/bad-usage: --network is missing/],
  ])("import FILE %j is refused where there is no such place", async (words, refusal) => {
    const { code, warned } = await typed([sheet(mothers), ...words.map((word) => (word === "DATA" ? data : word))]);
    expect([code > 0, warned]).toEqual([true, expect.stringMatching(refusal)]);
  });

  test("import needs the installation's secret, by which it knows who left", async () => {
    const { warned } = await typed([sheet(mothers), "--data", data, "--network", "n"], { PARENT_CIRCLES_SECRET: "" });
    expect(warned).toMatch(/^cli\/setting-missing/);
  });
});

describe("import beside a server in a process of its own", () => {
  test("import --data DIR while it serves: what it answers next has who was brought, and its own changes stay", async () => {
    const served = join(root, "served");
    const server = await startServer(["--demo", "--data", served], { PARENT_CIRCLES_SECRET: secret });
    try {
      const begun = createClient({ baseUrl: server.url });
      const link = server.tokenFor("coordinator");
      const { data: session } = await begun.POST("/v1/sessions", { body: { link } });
      const client = createClient({ baseUrl: server.url, token: session?.token ?? "" });
      const path = { networkId: "pendrecht" };
      const people = async () => (await client.GET("/v1/networks/{networkId}/view", { params: { path } })).data?.people;
      const before = (await people())?.length ?? 0;
      const own = client.POST("/v1/networks/{networkId}/people", {
        params: { path },
        body: { person: { displayName: "Own Zq." } },
      });
      const words = ["--data", served, "--demo", "--network", "pendrecht"];
      const [{ code }, { response }] = await Promise.all([typed([sheet("Naam\nNora Zq\n"), ...words]), own]);
      expect([code, response.status]).toEqual([0, 201]);
      const labels = (await people())?.map(({ label }) => label);
      expect([labels?.length, labels]).toEqual([before + 2, expect.arrayContaining(["Nora Z.", "Own Zq."])]);
    } finally {
      await server.kill();
    }
  }, 60_000);
});
