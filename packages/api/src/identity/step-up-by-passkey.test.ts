import { randomBytes } from "node:crypto";
import type { Schemas } from "@parent-circles/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { type TestPasskey, testPasskey } from "../../../../test/support/passkey.ts";
import { createApp } from "../app.ts";
import { demoClock } from "../demo/open-demo.ts";
import { passwordHash } from "./password.ts";

const password = "a long horse in the rain";
const at = "/v1/networks/pendrecht";
let demo: TestDemo;
let app: TestDemo["app"];
let now: number;
let own: TestPasskey;
let anothers: TestPasskey;

beforeEach(async () => {
  demo = await openTestDemo();
  now = demoClock().getTime();
  app = createApp({ ...demo.services, clock: () => new Date(now), callsPerMinute: 100_000 });
  [own, anothers] = [testPasskey("account-own"), testPasskey("account-another")];
  const kept = await passwordHash(password, randomBytes);
  const grant = { networkId: "pendrecht", role: "coordinator", person: null, institution: null };
  await demo.services.store.write(async ({ accounts, passkeys }) => {
    await accounts.add({ accountId: "account-own", login: null, password: null });
    await accounts.add({ accountId: "account-another", login: "another@example.org", password: kept });
    for (const { record } of [own, anothers]) {
      await passkeys.add(record);
      await accounts.grant({ ...grant, accountId: record.accountId });
    }
  });
});
afterEach(() => demo.close());

type Headers = Readonly<Record<string, string>>;
// As a page's, by which the options know the session; the token beside it does without what browsers say of the page.
const cookie = "parent_circles_session";
// Passkeys work at the name of one server.
const here = { Host: "localhost" };

async function challenge({ Cookie }: Headers = {}, query = ""): Promise<string> {
  const options = await call<{ challenge: string }>({ app }, `GET /v1/sessions/passkey-options${query}`, {
    headers: { ...here, ...(Cookie === undefined ? {} : { Cookie }) },
  });
  expect(options.status).toBe(200);
  return options.body.challenge;
}
const challengeIn = (headers: Headers) => challenge(headers, "?inSession=true");

const openSession = (passkey: object) =>
  call<Schemas["OpenedSession"] & Schemas["Problem"]>({ app }, "POST /v1/sessions", {
    headers: here,
    body: { passkey },
  });

async function signIn({ answer }: TestPasskey): Promise<Headers> {
  const { status, body } = await openSession(answer(await challenge()));
  expect(status).toBe(201);
  return { Authorization: `Bearer ${body.token}`, Cookie: `${cookie}=${body.token}` };
}

/** What a step-up is answered: how many further people, or why not. */
async function stepUp(headers: Headers, body: object): Promise<number | string> {
  const answer = await call<Schemas["StepUp"] & Schemas["Problem"]>({ app }, "POST /v1/sessions/step-up", {
    headers: { ...here, ...headers },
    body,
  });
  return answer.status === 200 ? answer.body.people : answer.body.type;
}

/** Reads so many people's records; returns how many were shown. */
async function read(count: number, headers: Headers): Promise<number> {
  let shown = 0;
  for (let number = 1; number <= count; number++) {
    const id = `P-M${String(number).padStart(2, "0")}`;
    shown += (await call({ app }, `GET ${at}/people/${id}`, { headers })).status === 200 ? 1 : 0;
  }
  return shown;
}

const purposes = async () => {
  const entries = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 500));
  return entries.filter(({ action }) => action.startsWith("stepUp")).map(({ action, purpose }) => [action, purpose]);
};

describe("R-43 POST /v1/sessions/step-up with a passkey", { timeout: 20_000 }, () => {
  test("lets whoever has a passkey alone read further people, and stands in the audit", async () => {
    const headers = await signIn(own);
    expect(await read(21, headers)).toBe(20);
    expect(await stepUp(headers, { passkey: own.answer(await challengeIn(headers)) })).toBe(50);
    expect(await read(21, headers)).toBe(21);
    expect(await purposes()).toEqual([["stepUp", "bulk reading"]]);
  });

  test("says in words of its own that a passkey is another account's, and stands in the audit as an alarm", async () => {
    const headers = await signIn(own);
    await read(20, headers);
    expect(await stepUp(headers, { passkey: anothers.answer(await challengeIn(headers)) })).toBe(
      "http/passkey-of-another",
    );
    expect(await read(21, headers)).toBe(20);
    expect(await purposes()).toEqual([["stepUpRefused", "alarm"]]);
  });

  test("says nothing of an account whose passkey did not answer", async () => {
    const headers = await signIn(own);
    const asked = await challengeIn(headers);
    const forged = { ...testPasskey("account-another").answer(asked), id: anothers.record.credentialId };
    const unknown = testPasskey("account-nobody").answer(asked);
    for (const passkey of [forged, unknown, { id: "nothing else" }])
      expect(await stepUp(headers, { passkey })).toBe("http/passkey-not-accepted");
  });

  test("takes an answer once", async () => {
    const headers = await signIn(own);
    const passkey = own.answer(await challengeIn(headers));
    expect(await stepUp(headers, { passkey })).toBe(50);
    expect(await stepUp(headers, { passkey })).toBe("http/passkey-not-accepted");
  });

  test("takes an answer for five minutes", async () => {
    const headers = await signIn(own);
    const [early, late] = [own.answer(await challengeIn(headers)), own.answer(await challengeIn(headers))];
    now += 5 * 60_000 - 1;
    expect(await stepUp(headers, { passkey: early })).toBe(50);
    now += 1;
    expect(await stepUp(headers, { passkey: late })).toBe("http/passkey-not-accepted");
  });

  test("takes what was asked in this session: not in another of hers, and not to sign in", async () => {
    const [headers, other] = [await signIn(own), await signIn(own)];
    for (const asked of [await challengeIn(other), await challenge(), await challenge(headers)])
      expect(await stepUp(headers, { passkey: own.answer(asked) })).toBe("http/passkey-not-accepted");
    const opened = await openSession(own.answer(await challengeIn(headers)));
    expect([opened.status, opened.body.type]).toEqual([401, "http/passkey-not-accepted"]);
  });

  test("takes the password of whoever has both, and one of the two", async () => {
    const headers = await signIn(anothers);
    expect(await stepUp(headers, { password: "a guess" })).toBe("http/wrong-credentials");
    expect(await stepUp(headers, { password })).toBe(50);
    const passkey = anothers.answer(await challengeIn(headers));
    expect(await stepUp(headers, {})).toBe("http/invalid-value");
    expect(await stepUp(headers, { passkey, password })).toBe("http/invalid-value");
    expect(await stepUp(headers, { passkey })).toBe(50);
  });

  test("sends whoever has no password to her passkey", async () => {
    expect(await stepUp(await signIn(own), { password })).toBe("http/no-password");
  });
});

test("GET /v1/sessions/passkey-options?inSession=true is refused to whoever is not signed in", async () => {
  const { status, body } = await call<Schemas["Problem"]>({ app }, "GET /v1/sessions/passkey-options?inSession=true", {
    headers: here,
  });
  expect([status, body.type]).toEqual([401, "http/not-signed-in"]);
});

test("GET /v1/sessions/current says whether she has a passkey", async () => {
  const of = async (headers: Headers) =>
    (await call<Schemas["Session"]>({ app }, "GET /v1/sessions/current", { headers })).body;
  expect(await of(await signIn(own))).toMatchObject({ hasPasskey: true, hasPassword: false });
  expect(await of(await demo.as("coordinator"))).toMatchObject({ hasPasskey: false, hasPassword: false });
});

test("POST /v1/sessions/own-password takes a passkey of her own alone, as it was asked in this session", async () => {
  const headers = await signIn(anothers);
  const change = async (passkey: object) => {
    const body = { password: "four rainy school days", passkey };
    const answer = await call<Schemas["Problem"]>({ app }, "POST /v1/sessions/own-password", {
      headers: { ...here, ...headers },
      body,
    });
    return answer.status === 201 ? 201 : answer.body.type;
  };
  expect(await change(anothers.answer(await challenge()))).toBe("http/passkey-not-accepted");
  expect(await change(own.answer(await challengeIn(headers)))).toBe("http/passkey-of-another");
  expect(await change(anothers.answer(await challengeIn(headers)))).toBe(201);
});
