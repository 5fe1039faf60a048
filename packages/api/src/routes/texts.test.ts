import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import type { Role } from "../wire/roles.ts";

const at = "/v1/networks/pendrecht";

let demo: TestDemo;
const signedIn: Partial<Record<Role, { Authorization: string }>> = {};
beforeAll(async () => {
  demo = await openTestDemo();
  for (const role of ["coordinator", "coach", "keyFigure", "institution", "self"] as const)
    signedIn[role] = await demo.as(role);
});
afterAll(() => demo.close());

const get = <Body = unknown>(address: string, role: Role = "coordinator") =>
  call<Body>(demo, `GET ${at}/${address}`, { headers: signedIn[role] ?? {} });
const post = <Body = unknown>(address: string, body: object | undefined, role: Role = "coordinator") =>
  call<Body>(demo, `POST ${at}/${address}`, {
    headers: signedIn[role] ?? {},
    ...(body === undefined ? {} : { body }),
  });
const waiting = async () => (await get<Schemas["TextList"]>("texts")).body.items.filter(({ waits }) => waits);

describe("POST texts", () => {
  test("PN-30 what others bring is read by nobody before the coordinator lets it through", async () => {
    const brought = [
      await post("texts", { kind: "activity", title: "Zqopen ochtend", date: "2026-03-10" }, "institution"),
      await post("texts", { kind: "helpQuestion", text: "Zqvraag over de bus?" }, "keyFigure"),
    ];
    expect(brought.map(({ status, body }) => [status, body])).toEqual([
      [202, { state: "received" }],
      [202, { state: "received" }],
    ]);
    const isSeen = async () =>
      Promise.all(
        (["coordinator", "coach", "keyFigure", "institution"] as const).map(async (role) =>
          (await get("activities", role)).text.includes("Zqopen"),
        ),
      );
    expect(await isSeen()).toEqual([false, false, false, false]);
    expect((await get("reports/help-questions", "keyFigure")).text).not.toContain("Zqvraag");
    const [activity, question] = await waiting();
    expect([activity?.texts, question?.texts]).toEqual([{ title: "Zqopen ochtend" }, { text: "Zqvraag over de bus?" }]);
    expect((await post(`texts/${activity?.id ?? ""}/let-through`, undefined)).status).toBe(204);
    expect(await isSeen()).toEqual([true, true, true, true]);
    const away = await call(demo, `DELETE ${at}/texts/${question?.id ?? ""}`, { headers: signedIn.coordinator ?? {} });
    expect(away.status).toBe(204);
    expect(await waiting()).toEqual([]);
    expect((await get("exports/document")).text).not.toContain("Zqvraag");
  });

  test("R-32 answers alike whether a name in it is in the network; the coordinator alone is told of one", async () => {
    const { items } = (await get<Schemas["PersonList"]>("people")).body;
    const known = items.find(({ displayName = "" }) => /^\p{L}{4,}/u.test(displayName));
    const first = known?.displayName?.split(" ")[0] ?? "";
    const answers = [];
    for (const name of [first, "Xzqwerty"])
      answers.push(await post("texts", { kind: "helpQuestion", text: `Kan ${name} mij helpen?` }, "self"));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(
      new Set(['202 {"state":"received"}']),
    );
    expect((await waiting()).map(({ names }) => names.length > 0)).toEqual([true, false]);
  });

  test.each([
    ["Bel 06-12345678", "http/text-number"],
    ["Kom naar Kerkstraat 12", "http/text-address"],
    ["Een ochtend voor probleemgezinnen", "http/text-judgement"],
  ])("R-03 refuses %j to whoever writes it, and says what to write instead", async (text, code) => {
    const refused = await post<Schemas["Problem"]>("texts", { kind: "helpQuestion", text }, "keyFigure");
    expect([refused.status, refused.body.type, refused.body.problems?.[0]?.place]).toEqual([422, code, "/text"]);
    expect(refused.text).not.toContain(text);
    const own = await post<Schemas["Problem"]>("activities", { title: text });
    expect([own.status, own.body.type, own.body.problems?.[0]?.place]).toEqual([422, code, "/title"]);
  });

  test("takes 50 on a day from one person", async () => {
    const bring = () => post<Schemas["Problem"]>("texts", { kind: "helpQuestion", text: "Waar is de bieb?" }, "coach");
    let last = await bring();
    for (let sent = 0; sent < 50 && last.status === 202; sent++) last = await bring();
    expect([last.status, last.body.type]).toEqual([429, "http/too-many-today"]);
  });
});
