import { isDeepStrictEqual } from "node:util";
import type { Schemas } from "@parent-circles/client";
import { writeNetwork } from "@parent-circles/core";
import { comesAlongScores, surveyInstrument } from "@parent-circles/core/intake";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { allRoutes } from "./index.ts";
import { openApiOf } from "../http/openapi.ts";

let demo: TestDemo;
let headers: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  headers = await demo.as("coordinator");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
type Kept = Schemas["TalkKept"] & Schemas["Problem"];
const post = (path: "interviews" | "slips", body: object, more: Record<string, string> = {}) =>
  call<Kept>(demo, `POST ${at}/${path}`, { headers: { ...headers, ...more }, body });
const document = async () => {
  const stored = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
  return writeNetwork(stored!.network) as { people: { id: string }[]; ties: { from: string }[] };
};
const undo = (importId: string) => call<Schemas["Import"]>(demo, `POST ${at}/imports/${importId}/undo`, { headers });
const tiesFrom = async (person: string) => (await document()).ties.filter((tie) => tie.from === person);

const consent = {
  scopes: ["keepInMap", "beAsked"],
  textVersion: "interview-1",
  language: "tr",
  method: "spoken",
  witness: "coordinator",
};
const interview = {
  person: "1",
  newPeople: [
    { as: "1", displayName: "Zehra T." },
    { as: "2", displayName: "Hülya S." },
  ],
  consent,
  names: [
    { person: "P-K1", questions: ["NG2", "NG3"], comesAlong: "certainly", language: "tr" },
    { person: "2", questions: ["NG1"], comesAlong: "dontKnow" },
  ],
  withoutNames: [{ question: "NG4", answer: "ratherNot" }],
};

describe("postInterview", () => {
  test("POST interviews keeps people, consent, ties and dates at once, and undo leaves the document as it was", async () => {
    const before = await document();
    const { status, body } = await post("interviews", interview);
    expect(status).toBe(201);
    const [teller = "", named = ""] = body.added;
    expect([body.people, body.added.length, body.notKept]).toEqual([[teller], 2, []]);
    const after = await document();
    expect(after.people.slice(-2)).toMatchObject([
      {
        id: teller,
        displayName: "Zehra T.",
        interviewed: true,
        consent: { ...consent, state: "consented", date: "2026-03-01" },
      },
      { id: named, displayName: "Hülya S.", consent: { state: "named", date: "2026-03-01" } },
    ]);
    expect(await tiesFrom(teller)).toMatchObject([
      { to: "P-K1", domain: "schoolQuestions", unanswered: "notAsked" },
      { to: "P-K1", domain: "invite", score: 5, date: "2026-03-01" },
      { to: named, type: "knows" },
      { to: named, domain: "invite", unanswered: "declined" },
    ]);
    expect((await undo(body.importId)).body).toMatchObject({ state: "undone", left: 0 });
    expect(JSON.stringify(await document()) === JSON.stringify(before)).toBe(true);
  });

  test("POST interviews again with its Idempotency-Key keeps it once", async () => {
    const key = { "Idempotency-Key": "kitchen-table" };
    const [first, second] = [await post("interviews", interview, key), await post("interviews", interview, key)];
    expect(second.body).toEqual(first.body);
    expect(await tiesFrom(first.body.people[0]!)).toHaveLength(4);
    await undo(first.body.importId);
  });

  test("POST interviews of two coordinators at once about one woman keeps the answers of both", async () => {
    const of = (name: string) => ({ person: "P-M01", consent, names: [{ person: name, questions: ["NG1"] }] });
    const before = (await tiesFrom("P-M01")).length;
    const kept = await Promise.all(["P-M05", "P-M06"].map((name) => post("interviews", of(name))));
    expect(kept.map(({ status }) => status)).toEqual([201, 201]);
    expect(await tiesFrom("P-M01")).toHaveLength(before + 2);
    for (const { body } of kept) await undo(body.importId);
    expect(await tiesFrom("P-M01")).toHaveLength(before);
  });

  test("POST interviews with one thing wrong keeps nothing, and says what", async () => {
    const before = JSON.stringify(await document());
    const names = [...interview.names, { person: "P-nobody", questions: ["NG1"] }];
    const { status, body } = await post("interviews", { ...interview, names });
    expect([status, body.problems]).toMatchObject([422, [{ code: "document/unknown-end", place: "names/2/person" }]]);
    expect(JSON.stringify(await document()) === before).toBe(true);
  });

  test("R-14 undo after she withdrew leaves her withdrawn, and says that something stayed", async () => {
    const { body } = await post("interviews", interview);
    const [teller = ""] = body.people;
    await call(demo, `POST ${at}/people/${teller}/withdraw`, { headers });
    const { body: taken } = await undo(body.importId);
    expect(taken.left).toBe(1);
    const her = (await document()).people.find(({ id }) => id === teller) as
      | { consent?: { state: string } }
      | undefined;
    expect(her?.consent?.state).toBe("withdrawn");
    expect(await tiesFrom(teller)).toEqual([]);
  });

  test("R-17 POST interviews with a name of somebody who left keeps the rest", async () => {
    const { body } = await post("interviews", {
      ...interview,
      newPeople: [
        { as: "1", displayName: "Emine D." },
        { as: "2", displayName: "Zehra T." },
      ],
    });
    expect(body.notKept).toEqual([{ code: "person/suppressed", place: "names/1/person" }]);
  });

  test("POST interviews takes the questions and answers that the library declares", () => {
    const { components } = openApiOf(allRoutes()) as unknown as {
      components: {
        schemas: {
          NewInterview: {
            properties: {
              names: { items: { properties: Record<string, { enum?: string[]; items?: { enum: string[] } }> } };
            };
          };
        };
      };
    };
    const { questions, comesAlong } = components.schemas.NewInterview.properties.names.items.properties;
    expect(questions?.items?.enum).toEqual(surveyInstrument.generators.map(({ id }) => id));
    expect(comesAlong?.enum).toEqual([...Object.keys(comesAlongScores), "dontKnow", "ratherNot"]);
  });
});

describe("postSlips", () => {
  test("POST slips keeps a name each, with people of both kinds, and undo takes the pile back", async () => {
    const before = await document();
    const slips = [{ from: "1", to: "P-K1" }, { from: "P-M02", to: "1" }, { from: "P-M03" }];
    const { status, body } = await post("slips", {
      date: "2026-02-26",
      newPeople: [{ as: "1", displayName: "Derya K." }],
      slips,
    });
    expect([status, body.people.length, body.added.length]).toEqual([201, 3, 1]);
    expect(await tiesFrom(body.added[0]!)).toMatchObject([{ to: "P-K1", question: "oneName", date: "2026-02-26" }]);
    expect((await undo(body.importId)).body).toMatchObject({ left: 0 });
    expect(isDeepStrictEqual(await document(), before)).toBe(true);
  });

  test("POST slips of a day to come, or of more than 29 days ago, is refused", async () => {
    for (const date of ["2026-03-02", "2026-01-30"]) {
      const { status, body } = await post("slips", { date, slips: [{ from: "P-M02", to: "P-K1" }] });
      expect([status, body.problems[0]?.place]).toEqual([422, "date"]);
    }
  });
});
