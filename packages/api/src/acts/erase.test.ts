import Database from "better-sqlite3";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

const her = "/v1/networks/pendrecht/people/P-M30";

let demo: TestDemo;
beforeEach(async () => {
  demo = await openTestDemo();
});
afterEach(() => demo.close());

const rows = (query: string): unknown[] => {
  const file = new Database(join(demo.folder, "parent-circles.sqlite"), { readonly: true });
  const found = file.prepare(query).all();
  file.close();
  return found;
};
const objectsOf = async (actions: readonly string[]): Promise<string[]> => {
  const entries = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 100));
  return entries.filter(({ action }) => actions.includes(action)).map(({ object }) => object);
};

test("R-16 POST erase stands in the audit under the token that she had, which stands for nobody afterwards", async () => {
  const headers = await demo.as("coordinator");
  expect((await call(demo, `GET ${her}`, { headers })).status).toBe(200);
  expect((await call(demo, `POST ${her}/erase`, { headers, body: {} })).status).toBe(204);
  const [read, erased, ...others] = await objectsOf(["getPerson", "erasePerson"]);
  expect(read).toMatch(/^someone-/);
  expect([erased, others]).toEqual([read, []]);
  expect(rows("select token from auditTokens")).toEqual([]);
});

test("R-16 POST erase of somebody of whom nothing stood in the audit leaves no token either", async () => {
  const headers = await demo.as("coordinator");
  expect((await call(demo, `POST ${her}/erase`, { headers, body: {} })).status).toBe(204);
  expect(await objectsOf(["erasePerson"])).toEqual([expect.stringMatching(/^someone-/)]);
  expect(rows("select token from auditTokens")).toEqual([]);
});
