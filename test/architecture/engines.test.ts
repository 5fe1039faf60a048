import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { hostNode } from "../support/host-node.ts";

const root = resolve(import.meta.dirname, "../..");

interface PackageFile {
  readonly engines?: { readonly node?: string };
  readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packageFile = (...place: string[]): PackageFile =>
  JSON.parse(readFileSync(resolve(root, ...place, "package.json"), "utf8")) as PackageFile;

/** A version or the low end of a range, as one number: 24.7 is 24007. */
function lowEnd(range: string): number {
  const [, major, minor = "0"] = /(\d+)(?:\.(\d+))?/.exec(range) ?? [];
  return Number(major) * 1000 + Number(minor);
}

/** Why the machine's Node cannot show that a range is true at its low end; `undefined` where it can. */
function unfit(host: ReturnType<typeof hostNode>, range: string): string | undefined {
  if (host === undefined) return "the machine has no Node of its own";
  const [has, wants] = [lowEnd(host.version), lowEnd(range)];
  if (has < wants) return `the machine's Node ${host.version.trim()} is older than ${range}`;
  if (Math.floor(has / 1000) > Math.floor(wants / 1000))
    return `the machine's Node ${host.version.trim()} is newer than the low end of ${range}`;
  return undefined;
}

/** The files behind the entries of a package, apart from a browser's worker. */
const entriesOf = (name: string): string[] =>
  Object.entries(packageFile("packages", name).exports ?? {})
    .filter(([entry]) => entry !== "./worker" && entry !== "./package.json")
    .map(([, target]) => resolve(root, "packages", name, typeof target === "string" ? target : target.default));

describe.each(["words", "core", "client", "viz", "api"])("packages/%s", (name) => {
  const { engines, dependencies = {} } = packageFile("packages", name);
  const range = engines?.node ?? "";

  test(`every entry imports under a Node at the low end of ${range}`, ({ skip }) => {
    const host = hostNode();
    const reason = unfit(host, range);
    skip(reason !== undefined, reason);
    // The drawing's bundle for a page is there after `build` alone.
    const entries = entriesOf(name).filter((file) => existsSync(file) || !file.endsWith("standalone.js"));
    const script = `await Promise.all(${JSON.stringify(entries)}.map((file) => import(file)))`;
    const program = ["--input-type=module", "--eval", script];
    const { status, stderr } = spawnSync(host?.path ?? "", program, { encoding: "utf8" });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  test.each(Object.keys(dependencies))(`%s asks for no newer Node than ${range}`, (dependency) => {
    const asked = packageFile("packages", name, "node_modules", dependency).engines?.node ?? "0";
    expect(lowEnd(asked)).toBeLessThanOrEqual(lowEnd(range));
  });
});

test("the repository asks for the newest Node that any of its packages asks for", () => {
  const asked = ["core", "client", "viz", "api", "web"].map(
    (name) => packageFile("packages", name).engines?.node ?? "",
  );
  expect(lowEnd(packageFile(".").engines?.node ?? "")).toBe(Math.max(...asked.map(lowEnd)));
});
