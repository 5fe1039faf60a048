import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readNetwork, readNetworkText, writeNetwork } from "@parent-circles/core";
import { importFiles } from "@parent-circles/core/intake";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTyped } from "../../test-support/command-line.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";
import { databaseIn } from "./installation.ts";

const root = mkdtempSync(join(tmpdir(), "export-"));
const at = (name: string): string => join(root, name);
const pendrecht = new URL("../../../../examples/data/pendrecht.json", import.meta.url).pathname;
const typed = (...words: string[]) => runTyped(["export", ...words]);

let store: Store;
const kept = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [{ id: "P-1", displayName: "Aisha B.", protected: true }, { id: "P-2" }],
  ties: [{ from: "P-2", to: "P-1", type: "trust", score: 4 }],
});
beforeAll(async () => {
  mkdirSync(at("data"));
  store = await openSqliteStore(databaseIn(at("data")), "production", testOptions);
  await store.write(({ networks }) => networks.create(kept));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

describe("export NETWORK --out FILE", () => {
  test.each(["n.xlsx", "n.graphml", "n.GEXF", "n.json"])(
    "export NETWORK --out %s can be read in again",
    async (name) => {
      const { code, printed } = await typed(pendrecht, "--out", at(name), "--as-of", "2026-03-01");
      expect([code, printed.trim()]).toEqual([0, `Written to ${at(name)}.`]);
      const read = importFiles([{ name, bytes: readFileSync(at(name)) }], { asOf: "2026-03-01" });
      expect([read.status, read.document?.people.length]).toEqual(["complete", 83]);
    },
  );

  test("export NETWORK --view public holds nobody", async () => {
    await typed(pendrecht, "--out", at("p.graphml"), "--view", "public", "--as-of", "2026-03-01");
    expect(readFileSync(at("p.graphml"), "utf8")).not.toMatch(/P-[KM]\d/);
  });

  test.each([
    ["no file to write", [pendrecht], /--out/],
    ["another ending", [pendrecht, "--out", at("n.csv")], /--out.*\.json, \.xlsx, \.graphml, \.gexf/],
    ["another view", [pendrecht, "--out", at("n.gexf"), "--view", "mine"], /--view/],
    ["a file and an installation", [pendrecht, "--data", at("data"), "--out", at("n.gexf")], /--data/],
    ["a view of an installation", ["--data", at("data"), "--view", "public", "--out", at("n.gexf")], /--view/],
    ["an installation without a network", ["--data", at("data"), "--out", at("n.gexf")], /--network/],
  ])("export with %s is refused as badly used, and writes nothing", async (_, words, text) => {
    rmSync(at("n.gexf"), { force: true });
    const { code, warned } = await typed(...words);
    expect(code).toBe(2);
    expect(warned).toMatch(text);
    expect([existsSync(at("n.csv")), existsSync(at("n.gexf"))]).toEqual([false, false]);
  });
});

describe("export --data DIR --network ID --out FILE", () => {
  test("R-51 export --data writes the whole document for the coordinator, and stands in the audit", async () => {
    const { code } = await typed("--data", at("data"), "--network", "n", "--out", at("copy.json"));
    expect(code).toBe(0);
    expect(writeNetwork(readNetworkText(readFileSync(at("copy.json"), "utf8")))).toEqual(writeNetwork(kept));
    const entries = await store.read(({ audit }) => audit.after("n", 0, 100));
    expect(entries.at(-1)).toMatchObject({
      actor: "command-line",
      role: "operator",
      action: "getDocument",
      object: "everyone",
    });
  });

  test("export --data of a network that is not there is refused", async () => {
    const { code, warned } = await typed("--data", at("data"), "--network", "x", "--out", at("x.json"));
    expect([code, existsSync(at("x.json"))]).toEqual([1, false]);
    expect(warned).toMatch(/^cli\/no-network/);
  });

  test("export to a place that cannot be written is refused by its code", async () => {
    writeFileSync(at("file"), "");
    const { code, warned } = await typed(pendrecht, "--out", at("file/n.json"));
    expect(code).toBe(1);
    expect(warned).toMatch(/^cli\/file-unwritable/);
  });
});

describe("report NETWORK NAME --out FILE", () => {
  const report = (...words: string[]) => runTyped(["report", pendrecht, "burden", "--as-of", "2026-03-01", ...words]);

  test("report --format xlsx --out FILE writes a workbook, with the columns of the table", async () => {
    const { code, printed } = await report("--format", "xlsx", "--out", at("burden.xlsx"));
    expect([code, printed.trim()]).toEqual([0, `Written to ${at("burden.xlsx")}.`]);
    const sheet = strFromU8(unzipSync(readFileSync(at("burden.xlsx")))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const [heading = ""] = (await report()).printed.split("\n");
    for (const column of heading.trim().replace("\uFEFF", "").split(";")) expect(sheet).toContain(`>${column}<`);
  });

  test("report --out FILE writes what it would print", async () => {
    await report("--json", "--out", at("burden.json"));
    expect(readFileSync(at("burden.json"), "utf8")).toBe((await report("--json")).printed.trimEnd());
  });

  test("report --format xlsx without a file is refused: a terminal shows no workbook", async () => {
    const { code, warned } = await report("--format", "xlsx");
    expect([code, warned]).toEqual([2, expect.stringContaining("--out")]);
  });
});
