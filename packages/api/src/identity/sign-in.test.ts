import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Schemas } from "@parent-circles/client";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { passwordFits, passwordHash } from "./password.ts";
import { signIn as signInDirectly } from "./sign-in.ts";
import type { Role } from "../wire/roles.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
  const hash = await passwordHash("right horse", randomBytes);
  await demo.services.store.write(async ({ accounts }) => {
    for (const login of ["one@example.org", "two@example.org", "slow@example.org", "seen@example.org"])
      await accounts.add({ accountId: `account-${login.slice(0, 3)}`, login, password: hash });
    const grant = { person: null, institution: null };
    await accounts.grant({ ...grant, networkId: "pendrecht", accountId: "account-one", role: "coordinator" });
    await accounts.grant({ ...grant, networkId: "pendrecht", accountId: "account-see", role: "coach" });
    await accounts.grant({ ...grant, networkId: "pendrecht", accountId: "account-two", role: "coach" });
    await accounts.grant({ ...grant, networkId: "zuidwijk", accountId: "account-two", role: "coach" });
  });
});
afterAll(() => demo.close());

const signIn = (login: string, password = "right horse", more: object = {}) =>
  call<Schemas["OpenedSession"] & Schemas["Problem"]>(demo, "POST /v1/sessions", {
    body: { login, password, ...more },
  });

describe("passwordHash(password)", () => {
  test("fits the password alone, and is another one each time", async () => {
    const hash = await passwordHash("right horse", randomBytes);
    expect(hash).toMatch(/^argon2id\$19456\$2\$/);
    expect(await passwordFits("right horse", hash)).toBe(true);
    expect(await passwordFits("wrong horse", hash)).toBe(false);
    expect(await passwordHash("right horse", randomBytes)).not.toBe(hash);
  });
});

describe("POST /v1/sessions with a name and a password", () => {
  test("opens a session in the account's only role", async () => {
    const { body, status } = await signIn("One@Example.org");
    expect(status).toBe(201);
    expect(body).toMatchObject({ role: "coordinator", networkId: "pendrecht" });
  });

  test("asks which role, where there are several, and opens the one that is named", async () => {
    const asked = await signIn("two@example.org");
    expect(asked.body.type).toBe("http/role-not-chosen");
    expect(asked.body.problems[0]?.details).toEqual({ grants: ["pendrecht coach", "zuidwijk coach"] });
    const { body } = await signIn("two@example.org", "right horse", { networkId: "zuidwijk" });
    expect(body).toMatchObject({ role: "coach", networkId: "zuidwijk" });
  });

  test("answers an unknown name as it answers a wrong password", async () => {
    const wrong = await signIn("two@example.org", "wrong horse");
    const unknown = await signIn("nobody@example.org", "wrong horse");
    expect({ ...unknown.body, instance: "" }).toEqual({ ...wrong.body, instance: "" });
    expect(unknown.status).toBe(401);
  });

  test("rests after ten failures from one place, known or not, and the right password does not help there", async () => {
    for (const login of ["slow@example.org", "unknown@example.org"]) {
      for (let number = 0; number < 10; number++) expect((await signIn(login, "guess")).status).toBe(401);
      const { status, body, headers } = await signIn(login);
      expect(status).toBe(429);
      expect(body.type).toBe("http/too-many-sign-ins");
      expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    }
  });

  test("R-51 stands in the audit of the account's network: who came in, who was refused, when it was locked, and about where", async () => {
    const before = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 1000));
    for (let number = 0; number < 10; number++) await signIn("seen@example.org", "guess");
    const { services } = demo;
    await signInDirectly(
      { login: "seen@example.org", password: "right horse" },
      { address: "2001:db8:1:2::7", device: undefined },
      services,
    );
    const entries = await services.store.read(({ audit }) => audit.after("pendrecht", before.length, 1000));
    const at = "from 127.0.0.0/24";
    expect(entries.map(({ actor, action, object, purpose }) => [actor, action, object, purpose])).toEqual([
      ...Array.from({ length: 9 }, () => ["account-see", "signInRefused", at, "password"]),
      ["account-see", "signInLocked", at, "password"],
      ["account-see", "signIn", "from 2001:db8:1::/48", "password"],
    ]);
  });

  test("does not count as a failure that a role is asked for", async () => {
    for (let number = 0; number < 12; number++)
      expect((await signIn("two@example.org")).body.type).toBe("http/role-not-chosen");
  });

  test("ends every session of a role when the role is taken away", async () => {
    const { body } = await signIn("one@example.org");
    const headers = { Authorization: `Bearer ${body.token}` };
    expect((await call(demo, "GET /v1/sessions/current", { headers })).status).toBe(200);
    await demo.services.store.write(({ accounts }) => accounts.revoke("pendrecht", "account-one", "coordinator"));
    expect((await call(demo, "GET /v1/sessions/current", { headers })).status).toBe(401);
    expect((await signIn("one@example.org")).status).toBe(401);
  });
});

describe("API keys", () => {
  test("act in one role and network, are shown once, and end at once", async () => {
    const headers = await demo.as("coordinator");
    const at = "/v1/networks/pendrecht/api-keys";
    const made = await call<Schemas["MadeApiKey"]>(demo, `POST ${at}`, {
      headers,
      body: { role: "institution", institution: "P-school-1", days: 90 },
    });
    const key = { Authorization: `Bearer ${made.body.key}` };
    expect((await call(demo, "GET /v1/networks/pendrecht/requests", { headers: key })).status).toBe(200);
    expect((await call(demo, "GET /v1/networks/pendrecht/reach", { headers: key })).status).toBe(403);
    expect((await call(demo, `GET ${at}`, { headers })).text).not.toContain(made.body.key);
    await call(demo, `DELETE ${at}/${made.body.keyId}`, { headers });
    expect((await call(demo, "GET /v1/networks/pendrecht/requests", { headers: key })).status).toBe(401);
  });

  test("last 90 days at most, and never have the coordinator's role", async () => {
    const headers = await demo.as("coordinator");
    for (const body of [
      { role: "public", days: 91 },
      { role: "coordinator", days: 1 },
    ])
      expect((await call(demo, "POST /v1/networks/pendrecht/api-keys", { headers, body })).status).toBe(400);
  });
});

test("R-30 accounts.revoke(…) of the role that makes keys ends the keys that the account made", async () => {
  const other = await openTestDemo();
  const made = await call<Schemas["MadeApiKey"]>(other, "POST /v1/networks/pendrecht/api-keys", {
    headers: await other.as("coordinator"),
    body: { role: "public", days: 1 },
  });
  const withKey = () =>
    call(other, "GET /v1/sessions/current", { headers: { Authorization: `Bearer ${made.body.key}` } });
  const revoke = (role: string) =>
    other.services.store.write(({ accounts }) => accounts.revoke("pendrecht", "account-coordinator", role as Role));
  await revoke("coach");
  expect((await withKey()).status).toBe(200);
  await revoke("coordinator");
  expect((await withKey()).status).toBe(401);
  await other.close();
});
