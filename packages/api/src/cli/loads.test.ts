import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { builtCommand } from "../../../../test/support/built.ts";

const folder = mkdtempSync(join(tmpdir(), "loads-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a server or a drawing needs, by where it is loaded from; `argon2` is in node:crypto. */
const heavy = {
  "better-sqlite3": "/node_modules/better-sqlite3/",
  express: "/node_modules/express/",
  linkedom: "/node_modules/linkedom/",
  viz: "/packages/viz/",
  "node:crypto": "node:crypto",
};

/** Tells on the error output of the process, when it ends, everything that was loaded. */
const recorder = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  const urls = [];
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      urls.push(found.url);
      return found;
    },
  });
  process.on("exit", () => console.error(urls.join("\\n")));
`)}`;

/** Runs the built command line; returns its exit code and what it loaded of {@link heavy}. */
function loadedBy(...words: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", recorder, builtCommand(), ...words], {
    encoding: "utf8",
    env: {},
  });
  const names = Object.entries(heavy).filter(([, place]) => stderr.includes(place));
  return { status, heavy: names.map(([name]) => name) };
}

const fileWith = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const pendrecht = resolve(import.meta.dirname, "../../../../examples/data/pendrecht.json");
const request = { id: "r1", kind: "contactRequest", institution: "P-school-1", targets: ["P-M30"] };
const persons = fileWith("persons.csv", "id,displayName,role\nN1,Nora,member\n");

describe("a process of its own", { timeout: 60_000 }, () => {
  test.each([
    [["--help"], 0],
    [["serve", "--help"], 0],
    [["--version"], 0],
    [["dance"], 2],
    [["validate", pendrecht], 0],
    [["circles", pendrecht], 0],
    [["reach", pendrecht], 0],
    [["key-figures", pendrecht, "--size", "2", "--replicates", "0"], 0],
    [["measure", pendrecht, "coverage"], 0],
    [["best-set", pendrecht, "--measure", "coverage", "--size", "2"], 0],
    [["suggest", pendrecht, "--request", fileWith("request.json", JSON.stringify(request))], 0],
    [["import", persons, "--dry-run"], 0],
  ])("parent-circles %j exits %i and loads no database, server, password hash or drawing", (words, status) => {
    expect(loadedBy(...words)).toEqual({ status, heavy: [] });
  });

  test("parent-circles draw loads the drawing, and no database, server or password hash", () => {
    const out = join(folder, "map.svg");
    expect(loadedBy("draw", pendrecht, "--out", out)).toEqual({ status: 0, heavy: ["linkedom", "viz"] });
  });

  test("parent-circles serve, backup and draw load, among them, all that the others must not: it would be seen", () => {
    const loaded = ["serve", "backup", "draw"].flatMap((name) => loadedBy(name).heavy);
    expect(new Set(loaded)).toEqual(new Set(Object.keys(heavy)));
  });
});
