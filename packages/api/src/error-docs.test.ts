import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { errorTexts } from "@parent-circles/core";
import { cliErrorsWords } from "@parent-circles/words";
import { expect, test } from "vitest";
import { errorDocs } from "./error-docs.ts";
import { httpStatuses } from "./wire/http-codes.ts";

const cliErrors = cliErrorsWords.byLanguage.en;
const root = resolve(import.meta.dirname, "../../..");
const sources = globSync("packages/{api,core}/src/**/*.ts", { cwd: root })
  .filter((path) => !path.includes(".test."))
  .map((path) => readFileSync(resolve(root, path), "utf8"))
  .join("\n");

test("errorDocs() is docs/errors.md; else run `pnpm --filter @parent-circles/api generate`", () => {
  expect(readFileSync(resolve(root, "docs/errors.md"), "utf8")).toBe(errorDocs());
});

// Once in the list of statuses, and once where it is meant.
test.each(Object.keys(httpStatuses))("%s is used somewhere", (code) => {
  expect(sources.split(`"${code}"`).length).toBeGreaterThan(2);
});

test.each(Object.keys(cliErrors))("%s is used somewhere", (code) => {
  expect(sources).toContain(`"${code}"`);
});

test("no code outside the lists is used", () => {
  const used = [...sources.matchAll(/"((?:http|cli)\/[a-z-]+)"/g)].map(([, code]) => code);
  const listed = new Set(Object.keys({ ...errorTexts, ...httpStatuses, ...cliErrors }));
  expect(used.filter((code) => !listed.has(code as string))).toEqual([]);
});
