import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";
import { startClocks, turnClocks } from "./clocks.ts";

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "clocks-"));
  store = await openSqliteStore(join(folder, "parent-circles.sqlite"), "production", testOptions);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const at = "2026-03-01T12:00:00.000Z";
const clock = () => new Date(at);
const turn = () => startClocks(() => turnClocks({ store, clock, secret: "a secret" }))();
const bytes = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), "latin1"));

/** Somebody is named in every table that can name her. */
async function fill(consent: object): Promise<void> {
  const network = readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "zq-her-id", displayName: "Zqher Zq", consent }, { id: "m2" }],
    ties: [{ from: "zq-her-id", to: "m2", type: "knows" }],
  });
  const text = JSON.stringify({ people: [{ id: "zq-her-id", displayName: "Zqher Zq" }] });
  await store.write(async ({ networks, requestNames, replies, jobs, imports, sessions, audit, accounts }) => {
    const stored = await networks.loadForChange("n");
    await (stored === undefined ? networks.create(network) : networks.save(stored, network));
    await requestNames.erase("n", "r1");
    await requestNames.keep("n", "r1", ["Zqher Zq van Dijk", "Jan"]);
    const key = { networkId: "n", actor: "a", key: `k-${randomBytes(4).toString("hex")}` };
    await replies.take(key, "f", at);
    await replies.keep(key, JSON.stringify({ body: JSON.parse(text) as object }));
    const job = {
      networkId: "n",
      jobId: `j-${key.key}`,
      body: text,
      state: "done",
      progress: 1,
      result: text,
    } as const;
    await jobs.add({ ...job, createdAt: at });
    const imported = {
      networkId: "n",
      importId: `i-${key.key}`,
      state: "committed",
      before: text,
      after: text,
    } as const;
    await imports.keep({ ...imported, report: text, revision: 1, createdAt: at });
    const person = "zq-her-id";
    const session = { tokenHash: key.key, kind: "session", role: "self", networkId: "n", person, institution: null };
    const times = { createdAt: at, usedAt: at, expiresAt: "2026-03-02T12:00:00.000Z" };
    await sessions.open({ ...session, ...times, accountId: null } as never);
    await accounts.grant({ networkId: "n", accountId: "her", role: "self", person, institution: null });
    await audit.tokenOf("n", person, () => "someone-1");
  });
}

describe("startClocks", () => {
  test.each([
    ["R-13", "was named 30 days ago and not told", { state: "named", date: "2026-01-01" }],
    ["R-17", "declined", { state: "declined", date: "2026-02-28" }],
    ["R-17", "withdrew", { state: "withdrawn", date: "2026-02-28" }],
  ])("%s and R-16: leaves no byte of somebody who %s, in any table", async (_, __, consent) => {
    await fill(consent);
    expect(bytes().join()).toContain("Zqher Zq");
    await turn();
    const left = bytes().flatMap((file) => file.match(/.{0,60}(?:Zqher Zq|zq-her-id).{0,20}/g) ?? []);
    expect(left).toEqual([]);
    expect(await store.read(({ requestNames }) => requestNames.of("n", "r1"))).toEqual(["Jan"]);
  });

  test("R-32 closes a request 28 days after it came, and erases its names", async () => {
    const request = (id: string, date: string) => ({ id, kind: "contactRequest", institution: "s", named: 1, date });
    const network = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "asked" },
      people: [],
      institutions: [{ id: "s", kind: "school" }],
      requests: [request("r-old", "2026-02-01"), request("r-new", "2026-02-02")],
    });
    await store.write(async ({ networks, requestNames }) => {
      await networks.create(network);
      for (const id of ["r-old", "r-new"]) await requestNames.keep("asked", id, ["Zq Vanzelf"]);
    });
    await turn();
    const found = await store.read(async ({ networks, requestNames }) => ({
      states: (await networks.load("asked"))?.network.rows.requests.map(({ state }) => state),
      names: [await requestNames.of("asked", "r-old"), await requestNames.of("asked", "r-new")],
    }));
    expect(found).toEqual({ states: ["closed", undefined], names: [[], ["Zq Vanzelf"]] });
  });

  test("R-50 removes an entry of the audit after 24 months, and says so in it; what is left fits", async () => {
    const entry = { actor: "a", role: "coach", action: "getView", object: "everyone", purpose: "coordination" };
    await store.write(async ({ audit, networks }) => {
      await networks.create(
        readNetwork({ format: "parent-circles/network", version: 1, network: { id: "old" }, people: [] }),
      );
      for (const when of ["2024-02-29T12:00:00.000Z", "2024-03-01T12:00:00.000Z"])
        await audit.append("old", { ...entry, at: when });
    });
    await turn();
    const found = await store.read(async ({ audit }) => ({
      entries: await audit.after("old", 0, 10),
      firstBroken: await audit.firstBroken("old"),
    }));
    expect(found.entries.map(({ at: when, action, object }) => [when, action, object])).toEqual([
      ["2024-03-01T12:00:00.000Z", "getView", "everyone"],
      [at, "removeOldEntries", "entries up to 1"],
    ]);
    expect(found.firstBroken).toBeUndefined();
  });
});
