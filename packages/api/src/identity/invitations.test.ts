import type { Schemas } from "@parent-circles/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { demoClock } from "../demo/open-demo.ts";
import { erase } from "../acts/erase.ts";
import { makeInvitation } from "./invitations.ts";

let demo: TestDemo;
beforeEach(async () => {
  demo = await openTestDemo();
});
afterEach(() => demo.close());

const at = "/v1/networks/pendrecht/invitations";
type Made = Schemas["MadeInvitation"];
type Opened = Schemas["OpenedSession"] & Schemas["Problem"];

const invite = async (body: object) =>
  call<Made & Schemas["Problem"]>(demo, `POST ${at}`, { headers: await demo.as("coordinator"), body });
const accept = (invitation: string, more: object = {}) =>
  call<Opened>(demo, "POST /v1/invitations/accept", {
    body: { invitation, login: "Coach@Example.org", password: "a long horse in the rain", ...more },
  });

describe("POST …/invitations", () => {
  test.each([
    [{ role: "institution", institution: "P-school-2x" }, "/institution"],
    [{ role: "institution" }, "/institution"],
    [{ role: "keyFigure", person: "P-M01" }, "/person"],
    [{ role: "keyFigure", person: "nobody" }, "/person"],
    [{ role: "self" }, "/person"],
    [{ role: "coach", person: "P-K1" }, "/person"],
    [{ role: "auditor", institution: "P-school-1" }, "/institution"],
    [{ role: "public" }, "/role"],
  ])("R-30 refuses %j: it is held against the network when it is made", async (body, place) => {
    const { status, body: problem } = await invite(body);
    expect([status, problem.type, problem.problems[0]?.place]).toEqual([400, "http/invalid-value", place]);
  });

  test.each([
    { role: "coordinator" },
    { role: "coach" },
    { role: "auditor" },
    { role: "keyFigure", person: "P-K1" },
    { role: "self", person: "P-M01" },
    { role: "institution", institution: "P-school-1" },
  ])("makes one for %j, for seven days, and keeps no more of its link than a hash", async (body) => {
    const { status, body: made } = await invite(body);
    expect(status).toBe(201);
    expect(made).toMatchObject(body);
    expect(Date.parse(made.expiresAt) - demoClock().getTime()).toBe(7 * 24 * 3_600_000);
    const [kept] = await demo.services.store.read(({ invitations }) => invitations.of("pendrecht"));
    expect(JSON.stringify(kept)).not.toContain(made.token.split(".")[1]);
  });
});

describe("POST /v1/invitations/look", () => {
  const look = (invitation: string) =>
    call<Schemas["InvitationShown"] & Schemas["Problem"]>(demo, "POST /v1/invitations/look", { body: { invitation } });

  test("tells to what it is, as often as it is asked, and not who she is", async () => {
    const { body: made } = await invite({ role: "keyFigure", person: "P-K1" });
    for (let time = 0; time < 3; time++) {
      const { body, text } = await look(made.token);
      expect(body).toMatchObject({ role: "keyFigure", networkName: "Pendrecht", takesPassword: false });
      expect(text).not.toMatch(/P-K1|Aisha/);
    }
  });

  test("answers a used, an ended, an old and an invented one alike", async () => {
    const answers = new Set<string>();
    const say = async (token: string) => {
      const { status, body } = await look(token);
      answers.add(JSON.stringify([status, { ...body, instance: "" }]));
    };
    const used = (await invite({ role: "coach" })).body;
    expect((await accept(used.token)).status).toBe(201);
    await say(used.token);
    const ended = (await invite({ role: "coach" })).body;
    const headers = await demo.as("coordinator");
    expect((await call(demo, `DELETE ${at}/${ended.invitationId}`, { headers })).status).toBe(204);
    await say(ended.token);
    const old = await demo.services.store.write((records) =>
      makeInvitation(
        { networkId: "pendrecht", role: "coach", person: null, institution: null, madeBy: "account-coordinator" },
        records,
        { ...demo.services, clock: () => new Date(demoClock().getTime() - 7 * 24 * 3_600_000) },
      ),
    );
    await say(old.token);
    await say(`pendrecht.${"x".repeat(43)}`);
    await say(`nowhere.${"x".repeat(43)}`);
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain("http/invitation-over");
  });
});

describe("POST /v1/invitations/accept", () => {
  test("makes an account with a name and a password of her own, once", async () => {
    const { body: made } = await invite({ role: "coach" });
    const { status, body, headers } = await accept(made.token, { keptIn: "cookie" });
    expect([status, body.role, body.token]).toEqual([201, "coach", ""]);
    const cookie = String(headers["set-cookie"]).split(";")[0] as string;
    expect((await call(demo, "GET /v1/networks/pendrecht/reach", { headers: { Cookie: cookie } })).status).toBe(200);
    expect((await accept(made.token, { login: "other@example.org" })).body.type).toBe("http/invitation-over");
    const signedIn = await call<Opened>(demo, "POST /v1/sessions", {
      body: { login: "coach@example.org", password: "a long horse in the rain" },
    });
    expect(signedIn.body.role).toBe("coach");
  });

  test("of two who come with one at once, lets one in", async () => {
    const { body: made } = await invite({ role: "coach" });
    const came = await Promise.all(
      ["one", "two"].map((login) => accept(made.token, { login: `${login}@example.org` })),
    );
    expect(came.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 410]);
  });

  test("refuses a name that somebody has, and leaves the invitation as it was", async () => {
    const [first, second] = [(await invite({ role: "coach" })).body, (await invite({ role: "auditor" })).body];
    await accept(first.token);
    expect((await accept(second.token)).body.type).toBe("http/login-taken");
    expect((await accept(second.token, { login: "other@example.org" })).status).toBe(201);
  });

  test("takes no password from a key figure or a mother, and none of less than twelve characters", async () => {
    const { body: made } = await invite({ role: "keyFigure", person: "P-K1" });
    expect((await accept(made.token)).body.type).toBe("http/passkey-not-accepted");
    const coach = (await invite({ role: "coach" })).body;
    expect((await accept(coach.token, { password: "eleven char" })).status).toBe(400);
  });

  test("R-51 stands in the audit, as does who was invited", async () => {
    const { body: made } = await invite({ role: "coach" });
    await accept(made.token);
    const entries = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 1000));
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(["postInvitation", "acceptInvitation"]));
  });
});

describe("R-16 erasing a person", () => {
  test("ends her invitations, and her account with all that opens it", async () => {
    const { store, clock, random } = demo.services;
    await store.write(async (records) => {
      const her = { networkId: "pendrecht", role: "self", person: "P-M01", institution: null };
      await makeInvitation({ ...her, madeBy: "account-1" }, records, { clock, random });
      await records.accounts.add({ accountId: "account-hers", login: "zq.hers@example.org", password: null });
      await records.accounts.grant({ ...her, accountId: "account-hers" });
      const passkey = { credentialId: "c", publicKey: "k", counter: 0, createdAt: "", usedAt: "" };
      await records.passkeys.add({ ...passkey, accountId: "account-hers" });
      const stored = await records.networks.loadForChange("pendrecht");
      if (stored !== undefined)
        await erase(
          { stored, records, secret: "a secret of the tests", now: new Date("2026-03-01T12:00:00Z") },
          "P-M01",
        );
    });
    const left = await store.read(async ({ invitations, accounts, passkeys }) => [
      await invitations.of("pendrecht"),
      await accounts.byLogin("zq.hers@example.org"),
      await passkeys.of("account-hers"),
    ]);
    expect(left).toEqual([[], undefined, []]);
  });
});
