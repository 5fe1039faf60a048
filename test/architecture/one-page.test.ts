import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allRoutes } from "../../packages/api/src/routes/index.ts";

const folder = "packages/api/src/http";
const mostFiles = 16;

describe("packages/api/src/http", () => {
  test(`is HTTP alone, in at most ${mostFiles} files`, () => {
    const files = globSync(`${folder}/*.ts`).filter((file) => !file.endsWith(".test.ts"));
    expect(files.length).toBeGreaterThan(5);
    expect(files.length).toBeLessThanOrEqual(mostFiles);
  });

  test("tells the life of a call in order on one page", () => {
    const page = readFileSync(`${folder}/handle-call.ts`, "utf8");
    const steps = [...page.matchAll(/^ \* \d\. \*\*(\w+)\*\*/gm)].map(([, step]) => step);
    expect(steps).toEqual(["read", "admit", "limit", "check", "once", "transaction", "send"]);
    expect(page.split("\n").length).toBeLessThanOrEqual(150);
  });
});

test("a route says what it is in few words: none has more than twelve keys, and of all routes there are sixteen", () => {
  const keys = allRoutes().map((route) => Object.keys(route));
  expect(Math.max(...keys.map((one) => one.length))).toBeLessThanOrEqual(12);
  expect(new Set(keys.flat()).size).toBeLessThanOrEqual(16);
});
