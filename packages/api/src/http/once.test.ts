import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import type { Role } from "../wire/roles.ts";
import { hashOf } from "../identity/tokens.ts";

let demo: TestDemo;
let coordinator: Record<string, string>;
let school: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
  school = await demo.as("institution");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";

/** A session of one account in a role. */
async function sessionOf(accountId: string, role: Role): Promise<Record<string, string>> {
  const token = `token-${accountId}-${role}-${Math.random()}`;
  const [now, person, institution] = ["2026-03-01T12:00:00.000Z", null, null];
  const session = { role, networkId: "pendrecht", person, institution, createdAt: now, usedAt: now, accountId };
  await demo.services.store.write(({ sessions }) =>
    sessions.open({ ...session, tokenHash: hashOf(token), kind: "session", expiresAt: "2026-03-01T20:00:00.000Z" }),
  );
  return { Authorization: `Bearer ${token}` };
}

const post = (
  path: string,
  key: string,
  { headers = coordinator, body = {} }: { headers?: object; body?: object } = {},
) =>
  call<Schemas["Ask"] & Schemas["Problem"]>(demo, `POST ${at}${path}`, {
    headers: { ...(headers as Record<string, string>), "Idempotency-Key": key },
    body,
  });
const person = (id: string, displayName: string) => ({
  person: { id, displayName, consent: { state: "consented", scopes: ["keepInMap", "beAsked"], date: "2026-02-01" } },
});
const rows = (sql: string): Record<string, string>[] => {
  const database = new Database(join(demo.folder, "parent-circles.sqlite"), { readonly: true });
  try {
    return database.prepare(sql).all() as Record<string, string>[];
  } finally {
    database.close();
  }
};

describe("a POST that is sent again with its Idempotency-Key", () => {
  test("is known by hashes that nobody can try out without the secret: of the key and of the body", async () => {
    await post("/people", "add-Zqkeyname", { body: person("repeat-1", "Zqbody One") });
    const kept = rows("select key, fingerprint from replies").at(-1);
    expect(JSON.stringify(kept)).not.toContain("Zqkeyname");
    const body = person("repeat-1", "Zqbody One");
    for (const role of [[], ["coordinator", undefined, undefined]]) {
      const text = JSON.stringify(["postPerson", ...role, { networkId: "pendrecht" }, {}, body]);
      expect(kept?.fingerprint).not.toBe(createHash("sha256").update(text).digest("base64url"));
    }
  });

  test("gets the first reply again, and that stands in the audit", async () => {
    const first = await post("/people", "again", { body: person("repeat-2", "Zq Two") });
    const second = await post("/people", "again", { body: person("repeat-2", "Zq Two") });
    expect([second.status, second.body]).toEqual([201, first.body]);
    const audit = await demo.services.store.read((records) => records.audit.after("pendrecht", 0, 1000));
    expect(audit.at(-1)).toMatchObject({ action: "postPerson", purpose: "repetition" });
  });

  test("R-30 is not answered with what the same account was told in another role", async () => {
    const body = { kind: "bestSet", measure: "coverage", size: 1 };
    const asCoordinator = { headers: await sessionOf("two-roles", "coordinator"), body };
    const asCoach = { headers: await sessionOf("two-roles", "coach"), body };
    expect((await post("/jobs", "both", asCoordinator)).status).toBe(202);
    const { status, body: refused } = await post("/jobs", "both", asCoach);
    expect([status, refused.type]).toEqual([422, "http/idempotency-key-reused"]);
  });

  test("R-30 is not answered after the role was taken away and given again", async () => {
    const body = { kind: "bestSet", measure: "coverage", size: 1 };
    const first = await post("/jobs", "revoked", { headers: await sessionOf("revoked", "coach"), body });
    await demo.services.store.write(({ accounts }) => accounts.revoke("pendrecht", "revoked", "coach"));
    const second = await post("/jobs", "revoked", { headers: await sessionOf("revoked", "coach"), body });
    expect(second.headers.location).not.toBe(first.headers.location);
  });

  test.each([
    ["withdrew", (id: string) => post(`/people/${id}/withdraw`, `step-${id}`)],
    [
      "is protected from now on",
      async (id: string) => {
        const read = await call<object>(demo, `GET ${at}/people/${id}`, { headers: coordinator });
        return call(demo, `PUT ${at}/people/${id}`, {
          headers: { ...coordinator, "If-Match": read.headers.etag as string },
          body: { ...read.body, protected: true },
        });
      },
    ],
    ["was erased", (id: string) => post(`/people/${id}/erase`, `step-${id}`)],
  ])("R-14 is not answered with the name of somebody who %s", async (what, leave) => {
    const id = `repeat-${what.length}`;
    const body = person(id, `Zq Three${what.length}`);
    expect((await post("/people", id, { body })).status).toBe(201);
    expect((await leave(id)).status).toBeLessThan(300);
    const again = await post("/people", id, { body });
    expect([again.status, again.body.type]).toEqual([409, "http/reply-withheld"]);
    expect(again.text).not.toContain("Three");
  });

  test.each(["v1", "received", "state", "requests", "pendrecht", "networks", "body"])(
    "R-32 is answered to a school again when somebody of the code %s was erased",
    async (code) => {
      const id = code === "pendrecht" ? "Pendrecht" : code;
      const body = { kind: "contactRequest", names: ["Zq Five"] };
      const first = await post("/requests", `school-${id}`, { headers: school, body });
      await post("/people", `coded-${id}`, { body: person(id, `Naam ${code}`) });
      expect((await post(`/people/${id}/erase`, `erased-${id}`)).status).toBe(204);
      const again = await post("/requests", `school-${id}`, { headers: school, body });
      expect([again.status, again.text]).toEqual([202, first.text]);
    },
  );

  test("R-32 is answered to a school in the same way, whoever left meanwhile", async () => {
    const body = { kind: "contactRequest", names: ["Zq Four"] };
    const first = await post("/requests", "school", { headers: school, body });
    await post("/people", "four", { body: person("repeat-4", "Zq Four") });
    await post("/people/repeat-4/withdraw", "four-leaves");
    await post("/people/repeat-4/erase", "four-goes");
    const again = await post("/requests", "school", { headers: school, body });
    expect([again.status, again.body, again.headers.location]).toEqual([202, first.body, first.headers.location]);
  });

  test("R-16 erases once: the second call hears that it is done", async () => {
    await post("/people", "five", { body: person("repeat-5", "Zq Five") });
    expect((await post("/people/repeat-5/erase", "once")).status).toBe(204);
    expect((await post("/people/repeat-5/erase", "once")).status).toBe(204);
    expect(JSON.stringify(rows("select * from auditTokens"))).not.toContain("repeat-5");
  });
});

describe("R-16 an erasure that is sent again", () => {
  test("is not answered as done while her name is left in the files", async () => {
    await post("/people", "seven", { body: person("repeat-7", "Zqseven Zq") });
    const reader = new Database(join(demo.folder, "parent-circles.sqlite"), { readonly: true });
    reader.exec("begin");
    reader.prepare("select count(*) from records").get();
    // Somebody reads the database: what was erased is stored, and cannot leave its files yet.
    expect((await post("/people/repeat-7/erase", "seven-goes")).status).toBe(500);
    reader.exec("commit");
    reader.close();
    expect((await post("/people/repeat-7/erase", "seven-goes")).status).toBe(204);
    const files = readdirSync(demo.folder).map((file) => readFileSync(join(demo.folder, file), "latin1"));
    expect(files.join()).not.toContain("Zqseven");
  }, 20_000);
});

describe("R-14 the result of a job", () => {
  test("that names somebody is gone when she withdraws", async () => {
    await post("/people", "six", { body: person("repeat-6", "Zq Six") });
    const job = { networkId: "pendrecht", body: '{"asked":{},"role":"coach","asOf":"2026-03-01"}', progress: 1 };
    const done = { ...job, state: "done" as const, createdAt: "2026-03-01T12:00:00.000Z" };
    await demo.services.store.write(async ({ jobs }) => {
      await jobs.add({ ...done, jobId: "job-her", result: '{"group":["repeat-6"]}' });
      await jobs.add({ ...done, jobId: "job-others", result: '{"group":["repeat-60"]}' });
    });
    await post("/people/repeat-6/withdraw", "six-leaves");
    const headers = await demo.as("coach");
    const statusOf = async (job: string) => (await call(demo, `GET ${at}/jobs/${job}`, { headers })).status;
    expect([await statusOf("job-her"), await statusOf("job-others")]).toEqual([404, 200]);
  });
});
