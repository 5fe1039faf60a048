import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { errorTexts } from "@parent-circles/core";
import { expect, test } from "vitest";
import { cliErrorTexts } from "./cli/error-texts.ts";
import { errorDocs } from "./error-docs.ts";
import { httpStatuses } from "./wire/http-codes.ts";

const root = resolve(import.meta.dirname, "../../..");
const sources = globSync("packages/{api,core}/src/**/*.ts", { cwd: root })
  .filter((path) => !path.includes(".test."))
  .map((path) => readFileSync(resolve(root, path), "utf8"))
  .join("\n");

test("errorDocs() is docs/errors.md; else run `pnpm --filter @parent-circles/api generate`", () => {
  expect(readFileSync(resolve(root, "docs/errors.md"), "utf8")).toBe(errorDocs());
});

test.each(Object.keys({ ...httpStatuses, ...cliErrorTexts }))("%s is used somewhere", (code) => {
  expect(sources.split(`"${code}"`).length).toBeGreaterThan(2);
});

test("no code outside the lists is used", () => {
  const used = [...sources.matchAll(/"((?:http|cli)\/[a-z-]+)"/g)].map(([, code]) => code);
  const listed = new Set(Object.keys({ ...errorTexts, ...httpStatuses, ...cliErrorTexts }));
  expect(used.filter((code) => !listed.has(code as string))).toEqual([]);
});
