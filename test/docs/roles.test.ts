import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { roleDocs } from "../../scripts/role-docs.ts";

test("R-30 roleDocs() is docs/roles.md; else run `node scripts/role-docs.ts`", () => {
  expect(readFileSync(new URL("../../docs/roles.md", import.meta.url), "utf8")).toBe(roleDocs());
});
