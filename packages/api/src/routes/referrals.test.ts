import { withRows } from "@parent-circles/core";
import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import type { Role } from "../wire/roles.ts";

const at = "/v1/networks/pendrecht";
const yes = { knows: true, understands: true, agrees: true };

let demo: TestDemo;
const signedIn: Partial<Record<Role, { Authorization: string }>> = {};
beforeAll(async () => {
  demo = await openTestDemo();
  for (const role of ["coordinator", "coach", "intake", "institution", "auditor"] as const)
    signedIn[role] = await demo.as(role);
});
afterAll(() => demo.close());

const get = <Body = unknown>(address: string, role: Role = "coordinator") =>
  call<Body>(demo, `GET ${at}/${address}`, { headers: signedIn[role] ?? {} });
const refer = (body: object, role: Role = "intake") =>
  call(demo, `POST ${at}/referrals`, { headers: signedIn[role] ?? {}, body });
const textOf = ({ text, body }: { readonly text?: string | undefined; readonly body: unknown }) => text ?? String(body);
const stored = () => demo.services.store.read(({ networks }) => networks.load("pendrecht"));
const referralIn = async () =>
  (await stored())?.network.rows.ties.find(({ type, to }) => type === "refers" && to !== "");

describe("POST referrals", () => {
  test("KM-04 records a person who agreed, for the partner's own intake", async () => {
    const answer = await refer({ name: "Zqsamira B.", ...yes });
    expect([answer.status, answer.body]).toEqual([202, { state: "received" }]);
    const { from, to } = (await referralIn()) ?? {};
    expect(from).toBe("P-school-1");
    expect((await stored())?.network.people.get(to ?? "")).toMatchObject({
      displayName: "Zqsamira B.",
      consent: { state: "informed" },
    });
    const own = await get<Schemas["ReferralList"]>("referrals", "intake");
    expect(own.body.items).toEqual([{ id: (await referralIn())?.id, date: "2026-03-01" }]);
    expect(own.text).not.toContain("Zqsamira");
  });

  test("KM-04 takes nobody who did not say yes to each of the three", async () => {
    for (const key of Object.keys(yes)) expect((await refer({ name: "Nadia", ...yes, [key]: false })).status).toBe(400);
    expect((await refer({ name: "Nadia 0612345678", ...yes })).status).toBe(422);
  });

  test("R-32 answers alike whether her name is in the network, was erased, or is new", async () => {
    const { items } = (await get<Schemas["PersonList"]>("people")).body;
    const known = items.find(({ displayName }) => displayName !== undefined)?.displayName ?? "";
    const answers = [await refer({ name: known, ...yes }), await refer({ name: "Zqnieuw", ...yes })];
    const gone = (await stored())?.network.rows.people.find(({ displayName }) => displayName === "Zqnieuw")?.id;
    await call(demo, `POST ${at}/people/${gone ?? ""}/erase`, { headers: signedIn.coordinator ?? {} });
    answers.push(await refer({ name: "Zqnieuw", ...yes }));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  test("takes 50 on a day from one partner", async () => {
    let last = await refer({ name: "Nora", ...yes });
    for (let sent = 0; sent < 50 && last.status === 202; sent++) last = await refer({ name: "Nora", ...yes });
    expect([last.status, (last.body as { type: string }).type]).toEqual([429, "http/too-many-today"]);
  });
});

describe("R-08 a referral, for everybody but the intake", () => {
  test("stands in no row, document, export, report, drawing, record or entry of the audit", async () => {
    const { id = "", to = "" } = (await referralIn()) ?? {};
    const texts = await Promise.all(
      [
        "ties?limit=500",
        "exports/document",
        "exports/graphml",
        "exports/gexf",
        "view",
        "drawing",
        "circles",
        "reports/cooperation",
        `people/${to}/record`,
        `people/${to}`,
        "merges",
      ].map(async (address) => textOf(await get(address))),
    );
    texts.push((await get("audit?limit=500", "auditor")).text);
    for (const text of texts) {
      expect(text).not.toContain(id);
      expect(text).not.toMatch(/"type":"refers"[^}]*"to":"person-|"from":"P-school-1"[^}]*"type":"refers"/);
    }
  });

  test("cannot be addressed, changed or made as a row by the coordinator", async () => {
    const { id = "", to = "" } = (await referralIn()) ?? {};
    expect((await get(`ties/${id}`)).status).toBe(404);
    const headers = { ...signedIn.coordinator, "If-Match": '"x"' };
    expect((await call(demo, `DELETE ${at}/ties/${id}`, { headers })).status).toBe(404);
    const tie = { from: "P-school-1", to, type: "refers" };
    const made = await call<Schemas["Problem"]>(demo, `POST ${at}/ties`, {
      headers: signedIn.coordinator ?? {},
      body: tie,
    });
    expect([made.status, made.body.problems?.[0]?.place]).toEqual([400, "/type"]);
  });

  test("outlives a document that is stored anew", async () => {
    const { body: document } = await get<object>("exports/document");
    const { headers: had } = await call(demo, `GET ${at}`, { headers: signedIn.coordinator ?? {} });
    const before = (await stored())?.network.rows.ties.filter(({ type }) => type === "refers").length;
    const put = await call(demo, `PUT ${at}`, {
      headers: { ...signedIn.coordinator, "If-Match": had["etag"] ?? "" },
      body: document,
    });
    expect(put.status).toBe(204);
    expect((await stored())?.network.rows.ties.filter(({ type }) => type === "refers").length).toBe(before);
  });

  test("is refused to every other role, in writing and reading", async () => {
    for (const role of ["coordinator", "coach", "institution", "auditor"] as const)
      expect([(await get("referrals", role)).status, (await refer({ name: "Nadia", ...yes }, role)).status]).toEqual([
        403, 403,
      ]);
  });

  test("does not keep a partner in the network: it goes with it, unseen", async () => {
    const headers = signedIn.coordinator ?? {};
    await call(demo, `POST ${at}/institutions`, { headers, body: { id: "partner", kind: "welfare" } });
    await demo.services.store.write(async ({ networks }) => {
      const found = await networks.loadForChange("pendrecht");
      if (found === undefined) return;
      const { network } = found;
      const tie = { id: "referral-of-partner", from: "partner", to: "P-M01", type: "refers" } as const;
      await networks.save(found, withRows(network, { ties: [...network.rows.ties, tie] }));
    });
    const { headers: had } = await get("institutions/partner");
    const ifMatch = { ...headers, "If-Match": had["etag"] ?? "" };
    expect((await call(demo, `DELETE ${at}/institutions/partner`, { headers: ifMatch })).status).toBe(204);
    expect((await stored())?.network.rows.ties.some(({ id }) => id === "referral-of-partner")).toBe(false);
  });
});
