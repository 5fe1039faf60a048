import type { Schemas } from "@parent-circles/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
beforeEach(async () => {
  demo = await openTestDemo();
});
afterEach(() => demo.close());

const at = "/v1/networks/pendrecht";
const password = "a long horse in the rain";

/** Lets somebody in as the pages do. */
async function comeIn(body: object, login: string): Promise<{ Authorization: string }> {
  const { body: made } = await call<Schemas["MadeInvitation"]>(demo, `POST ${at}/invitations`, {
    headers: await demo.as("coordinator"),
    body,
  });
  const { body: opened } = await call<Schemas["OpenedSession"]>(demo, "POST /v1/invitations/accept", {
    body: { invitation: made.token, login, password },
  });
  return { Authorization: `Bearer ${opened.token}` };
}

const listed = async (headers: { Authorization: string }) =>
  (await call<Schemas["AccessList"]>(demo, `GET ${at}/accounts`, { headers })).body.items;
const end = (headers: { Authorization: string }, { accountId, role }: Schemas["Access"]) =>
  call<Schemas["Problem"]>(demo, `DELETE ${at}/accounts/${accountId}/roles/${role}`, { headers });

describe("…/accounts", () => {
  test("says who can sign in and as what; an end is at once, also of her session", async () => {
    const hers = await comeIn({ role: "coordinator" }, "first@example.org");
    const coach = await comeIn({ role: "coach" }, "coach@example.org");
    await comeIn({ role: "institution", institution: "P-school-1" }, "school@example.org");
    const before = await listed(hers);
    expect(
      before.map(({ role, signedInAt, institution, isYou }) => [role, signedInAt !== undefined, institution, isYou]),
    ).toEqual(
      expect.arrayContaining([
        ["coordinator", true, undefined, true],
        ["coach", true, undefined, undefined],
        ["institution", true, "P-school-1", undefined],
      ]),
    );
    // Names for signing in are kept as hashes alone.
    expect(JSON.stringify(before)).not.toMatch(/example|[0-9a-f]{64}/);
    const ofCoach = before.find(({ role }) => role === "coach") as Schemas["Access"];
    expect((await call(demo, `GET ${at}/circles`, { headers: coach })).status).toBe(200);
    expect((await end(hers, ofCoach)).status).toBe(204);
    expect((await call(demo, `GET ${at}/circles`, { headers: coach })).status).toBe(401);
    expect((await listed(hers)).map(({ role }) => role)).not.toContain("coach");
    expect((await end(hers, ofCoach)).status).toBe(404);
  });

  test("ends nobody's own: somebody is always left who lets others in", async () => {
    const hers = await comeIn({ role: "coordinator" }, "first@example.org");
    const own = (await listed(hers)).find(({ isYou }) => isYou === true) as Schemas["Access"];
    expect((await end(hers, own)).body.type).toBe("http/wrong-state");
    expect((await listed(hers)).some(({ isYou }) => isYou === true)).toBe(true);
  });
});
