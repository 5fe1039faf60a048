import { randomBytes } from "node:crypto";
import type { Schemas } from "@parent-circles/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { withSecondFactor } from "../../../../test/support/second-factor.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { passwordHash } from "./password.ts";

const login = "owner@example.org";
const present = "a long horse in the rain";
const own = "four rainy school days";
const accountId = "account-owner";
let demo: TestDemo;
let nextCode = () => "none";
beforeEach(async () => {
  nextCode = () => "none";
  demo = await openTestDemo();
});
afterEach(() => demo.close());

/** Gives the owner an account: with a password of her own, or with one that an operator printed. */
async function given(mustChange: 0 | 1): Promise<void> {
  const password = await passwordHash(present, randomBytes);
  await demo.services.store.write(async ({ accounts }) => {
    await accounts.add({ accountId, login, password, mustChange });
    await accounts.grant({ networkId: "pendrecht", accountId, role: "coordinator", person: null, institution: null });
  });
  if (mustChange === 0) nextCode = await withSecondFactor(accountId, demo.services);
}

type Answer = Partial<Schemas["OpenedSession"]> & { readonly type?: string };

const signIn = (password: string) =>
  call<Answer>(demo, "POST /v1/sessions", { body: { login, password, code: nextCode() } });

/** Signs in, and returns what the session is sent with. */
async function enter(password: string): Promise<{ Authorization: string }> {
  const { status, body } = await signIn(password);
  expect(status).toBe(201);
  return { Authorization: `Bearer ${body.token}` };
}

const change = (headers: { Authorization: string }, body: object) =>
  call<Answer>(demo, "POST /v1/sessions/own-password", { headers, body: { code: nextCode(), ...body } });

const statusOf = async (operation: `GET ${string}`, headers: { Authorization: string }) => {
  const { status, body } = await call<Answer>(demo, operation, { headers });
  return status === 200 ? 200 : `${status} ${body.type}`;
};

const session = "GET /v1/sessions/current";
const reads = ["GET /v1/networks/pendrecht", "GET /v1/networks", "GET /v1/networks/pendrecht/people"] as const;

describe("POST /v1/sessions with a printed password", () => {
  test("opens one session, which says so; whoever comes with it again is refused", async () => {
    await given(1);
    const first = await signIn(present);
    expect([first.status, first.body.mustChoosePassword]).toEqual([201, true]);
    const second = await signIn(present);
    expect([second.status, second.body.type]).toEqual([401, "http/wrong-credentials"]);
  });

  test("lets one in of two who come with it at once", async () => {
    await given(1);
    const answers = await Promise.all([signIn(present), signIn(present)]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 401]);
  });

  test("answers nothing of a network until she has chosen her own, and everything of her role then", async () => {
    await given(1);
    const before = await enter(present);
    expect(await statusOf(session, before)).toBe(200);
    for (const operation of reads) expect(await statusOf(operation, before)).toBe("403 http/password-not-her-own");
    const invited = await call<Answer>(demo, "POST /v1/device-links", { headers: before });
    expect([invited.status, invited.body.type]).toEqual([403, "http/password-not-her-own"]);

    const { status, body } = await change(before, { password: own });
    expect([status, body.mustChoosePassword]).toEqual([201, undefined]);
    expect(await statusOf(session, before)).toBe("401 http/not-signed-in");
    for (const operation of reads)
      expect(await statusOf(operation, { Authorization: `Bearer ${body.token}` })).toBe(200);
    expect((await signIn(own)).body.mustChoosePassword).toBeUndefined();
  });

  test("does not let what was printed be chosen, nor what is too short", async () => {
    await given(1);
    const headers = await enter(present);
    for (const password of [present, "too short"]) {
      const { status, body } = await change(headers, { password });
      expect([status, body.type]).toEqual([400, "http/invalid-value"]);
    }
    expect(await statusOf(reads[0], headers)).toBe("403 http/password-not-her-own");
  });

  test("opens one session that changes it once", async () => {
    await given(1);
    const headers = await enter(present);
    const others = ["a first one of her own", "a second one of her own"];
    const answers = await Promise.all(others.map((password) => change(headers, { password })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 401]);
  });
});

describe("POST /v1/sessions/own-password", () => {
  test("asks for the old one, and ends her other sessions", async () => {
    await given(0);
    const [here, elsewhere] = [await enter(present), await enter(present)];
    expect((await change(here, { password: own })).body.type).toBe("http/missing-value");
    expect((await change(here, { password: own, old: "a guess" })).body.type).toBe("http/wrong-credentials");
    expect([await statusOf(reads[0], here), await statusOf(reads[0], elsewhere)]).toEqual([200, 200]);

    const { status, body } = await change(here, { password: own, old: present });
    expect(status).toBe(201);
    const next = { Authorization: `Bearer ${body.token}` };
    expect(await Promise.all([next, here, elsewhere].map((headers) => statusOf(session, headers)))).toEqual([
      200,
      "401 http/not-signed-in",
      "401 http/not-signed-in",
    ]);
    expect([(await signIn(present)).status, (await signIn(own)).status]).toEqual([401, 201]);
  });

  test("looks at ten guesses an hour in a session, and writes each of them down with about where it was from", async () => {
    await given(0);
    const headers = await enter(present);
    for (let at = 0; at < 10; at++)
      expect((await change(headers, { password: own, old: `guess ${at}` })).status).toBe(401);
    expect((await change(headers, { password: own, old: present })).status).toBe(429);
    const entries = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 1000));
    const kept = entries.filter(({ action }) => action === "passwordKept");
    expect(kept.map(({ actor, purpose }) => `${actor} ${purpose}`)).toEqual(Array(10).fill(`${accountId} password`));
    expect(kept[0]?.object).toMatch(/^from /);
  });

  test("stands in the audit, without what was chosen", async () => {
    await given(0);
    await change(await enter(present), { password: own, old: present });
    const entries = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 1000));
    const changed = entries.filter(({ action }) => action === "passwordChanged");
    expect(changed.map(({ actor }) => actor)).toEqual([accountId]);
    expect(JSON.stringify(entries)).not.toContain(own);
  });

  test("is refused to a key and to a link of a demonstration, and to whoever has a passkey alone", async () => {
    const made = await call<{ key?: string }>(demo, "POST /v1/networks/pendrecht/api-keys", {
      headers: await demo.as("coordinator"),
      body: { role: "coach", days: 1 },
    });
    const byKey = await change({ Authorization: `Bearer ${made.body.key}` }, { password: own, old: present });
    expect(byKey.body.type).toBe("http/no-account-of-her-own");
    const link = await call<Answer>(demo, "POST /v1/sessions", { body: { link: demo.linkFor("coach") } });
    const byLink = await change({ Authorization: `Bearer ${link.body.token}` }, { password: own, old: present });
    expect(byLink.body.type).toBe("http/no-account-of-her-own");
    await demo.services.store.write(({ accounts }) =>
      accounts.add({ accountId: "account-coach", login: null, password: null }),
    );
    const withPasskey = await change(await demo.as("coach"), { password: own, old: present });
    expect(withPasskey.body.type).toBe("http/no-password");
  });
});
