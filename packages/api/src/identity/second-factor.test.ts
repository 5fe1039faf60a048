import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { codeAt } from "../../../../test/support/second-factor.ts";
import { testOptions } from "../../test-support/keys.ts";
import { createApp } from "../app.ts";
import { demoClock, openDemo } from "../demo/open-demo.ts";
import type { Services } from "../services.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { passwordHash } from "./password.ts";

const login = "coordinator@example.org";
const password = "a long horse in the rain";
const accountId = "account-hers";
const stepMs = 30_000;

const ownKey = (number: number): string => `key ${number} of the installation, of more than 32 bytes`;

let folder: string;
let services: Services;
let app: ReturnType<typeof createApp>;
let now: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "second-factor-"));
  now = demoClock().getTime();
  const store = await openSqliteStore(join(folder, "parent-circles.sqlite"), "demo", {
    ...testOptions,
    key: ownKey(1),
  });
  const secret = "a secret of the tests";
  services = { store, clock: () => new Date(now), random: randomBytes, secret, log: () => undefined };
  await openDemo(services);
  app = createApp({ ...services, callsPerMinute: 100_000 });
  const hash = await passwordHash(password, randomBytes);
  await store.write(async ({ accounts }) => {
    await accounts.add({ accountId, login, password: hash });
    for (const role of ["coordinator", "auditor"])
      await accounts.grant({ networkId: "pendrecht", accountId, role, person: null, institution: null });
  });
});
afterEach(async () => {
  await services.store.close();
  rmSync(folder, { recursive: true });
});

type Opened = Partial<Schemas["SetSecondFactor"]> & { readonly type?: string };
const signIn = (more: object = {}) =>
  call<Opened>({ app }, "POST /v1/sessions", { body: { login, password, role: "coordinator", ...more } });
const bearer = ({ body }: { body: Opened }) => ({ Authorization: `Bearer ${body.token}` });
const set = (headers: { Authorization: string }, body: object) =>
  call<Opened>({ app }, "POST /v1/sessions/second-factor", { headers, body });
const offer = async (headers: { Authorization: string }) =>
  (await call<Schemas["SecondFactorOffer"]>({ app }, "GET /v1/sessions/second-factor", { headers })).body;
const people = (headers: { Authorization: string }) =>
  call<Opened>({ app }, "GET /v1/networks/pendrecht/people", { headers });
const showing = (secret: string) => codeAt(new Date(now), secret);
const noted = async (): Promise<string[]> => {
  const entries = await services.store.read(({ audit }) => audit.after("pendrecht", 0, 1000));
  return entries
    .filter(({ actor, role }) => actor === accountId && role === "coordinator")
    .map(({ action, purpose }) => `${action} ${purpose}`);
};

/** Sets the second factor up as whoever came with a password alone. */
async function setUp() {
  const first = bearer(await signIn());
  const { secret } = await offer(first);
  const done = await set(first, { newCode: await showing(secret) });
  expect(done.status).toBe(201);
  now += stepMs;
  return { secret, headers: bearer(done), recoveryCodes: done.body.recoveryCodes ?? [] };
}

describe("POST /v1/sessions with a password alone", () => {
  test("opens a session for setting up a second factor, and for nothing else", async () => {
    const opened = await signIn();
    expect([opened.status, opened.body.mustSetSecondFactor]).toEqual([201, true]);
    const headers = bearer(opened);
    expect((await people(headers)).body.type).toBe("http/second-factor-missing");
    expect((await call<Opened>({ app }, "POST /v1/device-links", { headers })).body.type).toBe(
      "http/second-factor-missing",
    );
    const { secret } = await offer(headers);
    expect((await set(headers, { newCode: "000000" })).body.type).toBe("http/wrong-code");
    const done = await set(headers, { newCode: await showing(secret) });
    expect([done.status, done.body.mustSetSecondFactor, done.body.recoveryCodes?.length]).toEqual([201, undefined, 10]);
    expect((await people(bearer(done))).status).toBe(200);
    // The session in which it was set up is over.
    expect((await people(headers)).status).toBe(401);
  });

  test("offers an app the same key throughout a session, and another in the next", async () => {
    const [one, other] = [bearer(await signIn()), bearer(await signIn())];
    const { secret, uri } = await offer(one);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(uri).searchParams.get("secret")).toBe(secret);
    expect((await offer(one)).secret).toBe(secret);
    expect((await offer(other)).secret).not.toBe(secret);
  });

  test("lets one in of two who set it up at once in one session", async () => {
    const headers = bearer(await signIn());
    const newCode = await showing((await offer(headers)).secret);
    const answers = await Promise.all([set(headers, { newCode }), set(headers, { newCode })]);
    expect(answers.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([201, 401]);
  });
});

describe("POST /v1/sessions with a second factor", () => {
  test("asks for a code only whoever knows the password, and lets her in with the one that her app shows", async () => {
    const { secret } = await setUp();
    expect((await signIn({ password: "a guess" })).body.type).toBe("http/wrong-credentials");
    expect((await signIn()).body.type).toBe("http/second-factor-needed");
    const opened = await signIn({ code: await showing(secret) });
    expect([opened.status, opened.body.mustSetSecondFactor]).toEqual([201, undefined]);
  });

  test("takes a code within half a minute before and after, and as it is typed with spaces or Arabic digits", async () => {
    const { secret } = await setUp();
    for (const [shiftMs, typed] of [
      [-stepMs, (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
      [0, (code: string) => code.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)))],
      [stepMs, (code: string) => code],
    ] as const) {
      now += 3 * stepMs;
      const code = typed(await codeAt(new Date(now + shiftMs), secret));
      expect((await signIn({ code })).status).toBe(201);
    }
    for (const shiftMs of [-2 * stepMs, 2 * stepMs]) {
      now += 5 * stepMs;
      expect((await signIn({ code: await codeAt(new Date(now + shiftMs), secret) })).status).toBe(401);
    }
  });

  test("takes no code twice, not from two devices at once, and not the one that set it up", async () => {
    const { secret } = await setUp();
    const code = await showing(secret);
    const answers = await Promise.all([signIn({ code }), signIn({ code })]);
    expect(answers.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([201, 401]);
    const before = await codeAt(new Date(now - stepMs), secret);
    expect((await signIn({ code: before })).body.type).toBe("http/wrong-code");
  });

  test("counts a code that was used before as a guess", async () => {
    const { secret } = await setUp();
    const code = await showing(secret);
    expect((await signIn({ code })).status).toBe(201);
    for (let at = 0; at < 10; at++) expect((await signIn({ code })).body.type).toBe("http/wrong-code");
    now += stepMs;
    expect((await signIn({ code: await showing(secret) })).body.type).toBe("http/too-many-sign-ins");
  });

  test("leaves the code to be used where it asks which role is meant", async () => {
    const { secret } = await setUp();
    const code = await showing(secret);
    expect((await signIn({ code, role: undefined })).body.type).toBe("http/role-not-chosen");
    expect((await signIn({ code })).status).toBe(201);
  });

  test("looks at ten codes an hour from one place, and writes each refusal down", async () => {
    const { secret } = await setUp();
    for (let at = 0; at < 10; at++)
      expect((await signIn({ code: String(100_000 + at) })).body.type).toBe("http/wrong-code");
    expect((await signIn({ code: await showing(secret) })).body.type).toBe("http/too-many-sign-ins");
    const refused = (await noted()).filter((note) => /codeRefused|signInLocked/.test(note));
    expect(refused).toEqual([...Array<string>(9).fill("codeRefused code"), "signInLocked code"]);
  });

  test("counts nothing where the password was right and no code came yet, and nothing of her own sign-ins", async () => {
    const { secret } = await setUp();
    for (let at = 0; at < 25; at++) {
      expect((await signIn()).body.type).toBe("http/second-factor-needed");
      now += stepMs;
      expect((await signIn({ code: await showing(secret) })).status).toBe(201);
    }
  });
});

describe("POST /v1/sessions/step-up with a second factor", () => {
  test("asks for a code beside the password, and counts nothing while none came", async () => {
    const { secret, headers } = await setUp();
    const stepUp = (more: object) =>
      call<Opened>({ app }, "POST /v1/sessions/step-up", { headers, body: { password, ...more } });
    for (let at = 0; at < 11; at++) expect((await stepUp({})).body.type).toBe("http/second-factor-needed");
    const code = await showing(secret);
    expect((await stepUp({ code })).status).toBe(200);
    expect((await stepUp({ code })).body.type).toBe("http/wrong-code");
  });
});

describe("a lost phone", () => {
  test("each recovery code opens once, and counts down", async () => {
    const { recoveryCodes } = await setUp();
    const [code = "", next = ""] = recoveryCodes;
    const opened = await signIn({ code });
    expect(opened.status).toBe(201);
    expect((await signIn({ code })).body.type).toBe("http/wrong-code");
    expect((await signIn({ code: next.toUpperCase().replace("-", " ") })).status).toBe(201);
    const { body } = await call<Schemas["Session"]>({ app }, "GET /v1/sessions/current", { headers: bearer(opened) });
    expect(body.recoveryCodesLeft).toBe(8);
    expect(await noted()).toContain("signIn recoveryCode");
  });

  test("with password and a recovery code she sets a new app up; the old app and the old codes are over", async () => {
    const { secret, recoveryCodes, headers: elsewhere } = await setUp();
    const headers = bearer(await signIn({ code: recoveryCodes[0] }));
    const fresh = await offer(headers);
    expect(fresh.secret).not.toBe(secret);
    const newCode = await showing(fresh.secret);
    expect((await set(headers, { newCode })).body.type).toBe("http/missing-value");
    expect((await set(headers, { newCode, old: password })).body.type).toBe("http/second-factor-needed");
    const guessed = await set(headers, { newCode, old: password, code: recoveryCodes[0] });
    expect(guessed.body.type).toBe("http/wrong-code");
    const done = await set(headers, { newCode, old: password, code: recoveryCodes[1] });
    expect(done.status).toBe(201);
    expect((await people(elsewhere)).status).toBe(401);
    now += stepMs;
    expect((await signIn({ code: await showing(secret) })).body.type).toBe("http/wrong-code");
    expect((await signIn({ code: recoveryCodes[2] })).body.type).toBe("http/wrong-code");
    expect((await signIn({ code: await showing(fresh.secret) })).status).toBe(201);
    expect(await noted()).toEqual(expect.arrayContaining(["secondFactorSet password", "passwordKept password"]));
  });

  test("a password that an operator printed ends the second factor with the old password", async () => {
    const { secret } = await setUp();
    const printed = await passwordHash("what was printed", randomBytes);
    await services.store.write(({ accounts }) => accounts.setPassword(accountId, { password: printed, mustChange: 1 }));
    const opened = await signIn({ password: "what was printed" });
    expect([opened.status, opened.body.mustChoosePassword]).toEqual([201, true]);
    expect((await signIn({ code: await showing(secret) })).body.type).toBe("http/wrong-credentials");
  });
});

describe("what is kept of a second factor", () => {
  test("neither the app's key nor a recovery code stands in the database's files", async () => {
    const { secret, recoveryCodes } = await setUp();
    for (const file of ["parent-circles.sqlite", "parent-circles.sqlite-wal"]) {
      const bytes = readFileSync(join(folder, file)).toString("latin1");
      for (const text of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace("-", ""))])
        expect(bytes).not.toContain(text);
    }
  });

  test("an app's key goes on under a new key of the installation, without the old one", async () => {
    const { secret } = await setUp();
    await services.store.close();
    const path = join(folder, "parent-circles.sqlite");
    const store = await openSqliteStore(path, "demo", { ...testOptions, key: ownKey(2), oldKey: ownKey(1) });
    await store.write((records) => records.rotateKeys());
    await store.close();
    const after = await openSqliteStore(path, "demo", { ...testOptions, key: ownKey(2) });
    services = { ...services, store: after };
    expect((await after.read(({ accounts }) => accounts.byId(accountId)))?.secondFactor).toBe(secret);
  });
});
