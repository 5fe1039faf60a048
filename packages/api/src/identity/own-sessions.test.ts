import { randomBytes } from "node:crypto";
import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { withSecondFactor } from "../../../../test/support/second-factor.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { passwordHash } from "./password.ts";

const password = "a long horse in the rain";
let demo: TestDemo;
const codes = new Map<string, () => string>();
beforeAll(async () => {
  demo = await openTestDemo();
  const hash = await passwordHash(password, randomBytes);
  await demo.services.store.write(async ({ accounts }) => {
    for (const who of ["one", "two"]) {
      await accounts.add({ accountId: `account-${who}`, login: who, password: hash });
      const grant = { networkId: "pendrecht", role: "coordinator", person: null, institution: null };
      await accounts.grant({ ...grant, accountId: `account-${who}` });
    }
  });
  for (const who of ["one", "two"]) codes.set(who, await withSecondFactor(`account-${who}`, demo.services));
});
afterAll(() => demo.close());

async function enter(login: string): Promise<{ Authorization: string }> {
  const { body } = await call<Schemas["OpenedSession"]>(demo, "POST /v1/sessions", {
    body: { login, password, code: codes.get(login)?.() },
  });
  return { Authorization: `Bearer ${body.token}` };
}

type Listed = Schemas["SessionList"] & { readonly type?: string };
const sessionsOf = async (headers: { Authorization: string }) =>
  (await call<Listed>(demo, "GET /v1/sessions", { headers })).body;

describe("GET and DELETE of one's own sessions", () => {
  test("list those of the account alone, with when, about where, and which is this one; all others are ended", async () => {
    const [here, elsewhere, another] = [await enter("one"), await enter("one"), await enter("two")];
    const { items } = await sessionsOf(here);
    expect([items.length, items.filter(({ isThis }) => isThis).length]).toEqual([2, 1]);
    for (const { area, createdAt, role } of items)
      expect([area, createdAt, role]).toEqual(["127.0.0.0/24", demo.services.clock().toISOString(), "coordinator"]);

    expect((await call(demo, "DELETE /v1/sessions/others", { headers: here })).status).toBe(204);
    expect((await sessionsOf(here)).items.map(({ isThis }) => isThis)).toEqual([true]);
    expect((await sessionsOf(elsewhere)).type).toBe("http/not-signed-in");
    expect((await sessionsOf(another)).items).toHaveLength(1);
  });

  test("tell a key nothing of whoever made it, and end nothing of hers", async () => {
    const headers = await enter("one");
    const body = { role: "coach", days: 1 };
    const made = await call<{ key?: string }>(demo, "POST /v1/networks/pendrecht/api-keys", { headers, body });
    const key = { Authorization: `Bearer ${made.body.key}` };
    expect((await sessionsOf(key)).type).toBe("http/no-account-of-her-own");
    expect((await call(demo, "DELETE /v1/sessions/others", { headers: key })).status).toBe(409);
    expect((await sessionsOf(headers)).items.length).toBeGreaterThan(0);
  });
});
