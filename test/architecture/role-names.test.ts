import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
// A member, candidate, key figure or coach is also what a person is to the others, in the document: only who looks is meant here.
const asked = [
  /\brole\s*[!=]==\s*"(coordinator|institution|auditor|self|public)"/,
  /\b(actor|viewer|visitor)[.]role\s*[!=]==\s*"\w+"/,
  /"(coordinator|institution|auditor|self|public)"\s*[!=]==\s*([\w.]+[.])?role\b/,
];

/** Where a role is asked for by its name, and why no column of the table says it. */
const known: Readonly<Record<string, string>> = {
  "packages/api/src/http/handle-call.ts": "what anybody may read is not written down as read by somebody",
  "packages/core/src/disclosure/record-for.ts": "herself is no role among others: she is whom the record is of",
};

const linesAsking = (file: string): string[] =>
  readFileSync(resolve(root, file), "utf8")
    .split("\n")
    .filter((line) => asked.some((pattern) => pattern.test(line)));

describe("who may do what", () => {
  test("R-30 is asked of the table of roles, not of the name of a role", () => {
    const files = globSync("packages/{api,core,viz,web}/src/**/*.{ts,tsx}", { cwd: root });
    const sources = files.filter((file) => !/[.]test[.]tsx?$/.test(file));
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((file) => linesAsking(file).length > 0).toSorted()).toEqual(Object.keys(known).toSorted());
  });

  test("finds a name however it is compared", () => {
    for (const line of ['role !== "coordinator"', 'viewer.role === "coach"', '"public" === actor.role'])
      expect(asked.some((pattern) => pattern.test(line))).toBe(true);
    for (const line of ['view === "coordinator"', 'person.role === "coach"', 'role === "keyFigure"'])
      expect(asked.some((pattern) => pattern.test(line))).toBe(false);
  });
});
