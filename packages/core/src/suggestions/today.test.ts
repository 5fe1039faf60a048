import { describe, expect, test } from "vitest";
import { consented, daysAgo, networkOfRows, today as asOf } from "../../../../test/support/rows-network.ts";
import type { NetworkDocument } from "../model/document.ts";
import { type Today, todayOf } from "./today.ts";

const daysAhead = (days: number): string => daysAgo(-days);

const people: NetworkDocument["people"] = [
  { id: "aisha", role: "keyFigure", consent: consented() },
  { id: "lucia", role: "keyFigure", consent: consented() },
  { id: "gulsen", consent: consented(), interviewed: true },
  { id: "selma", consent: consented() },
];
const institutions: NetworkDocument["institutions"] = [{ id: "school", kind: "school" }];
const request = { id: "r", kind: "contactRequest" as const, institution: "school", date: daysAgo(3) };
const withTargets = { ...request, state: "withTheNetwork" as const, targets: ["gulsen"] };
const ask = { id: "a", request: "r", target: "gulsen", asker: "aisha", date: daysAgo(2) };

const todayIn = (rows: Partial<NetworkDocument>): Today =>
  todayOf(networkOfRows({ people, institutions, ...rows }), { asOf });
const codesIn = (rows: Partial<NetworkDocument>) => todayIn(rows).tasks.map(({ code }) => code);

describe("todayOf(network, {asOf}).tasks", () => {
  test("are none in an empty network, of which nothing is said to be well", () => {
    expect(todayIn({ people: [], institutions: [] })).toEqual({
      asOf,
      tasks: [],
      waiting: [],
      closable: [],
      happened: [],
      takenBack: [],
      thanks: [],
      thisWeek: [],
      restsOn: { interviewed: 0, partlyInterviewed: 0, notAsked: 0 },
    });
  });

  test("PN-20 are a request that came in, until its occasion or the 28th day", () => {
    // 2026-02-26 and 27 days.
    expect(todayIn({ requests: [request] }).tasks).toEqual([
      { code: "newRequest", request: "r", lastDay: "2026-03-25" },
    ]);
    const activities = [{ id: "coffee", date: daysAhead(3) }];
    const { tasks } = todayIn({ activities, requests: [{ ...request, occasion: "coffee" }] });
    expect(tasks[0]?.lastDay).toBe(daysAhead(3));
  });

  test.each([
    ["closed", { state: "closed" as const }],
    ["taken back", { takenBack: daysAgo(1) }],
    ["older than 28 days", { date: daysAgo(28) }],
    ["of a day to come", { date: daysAhead(1) }],
  ])("leave out a request that is %s", (_, changed) => {
    expect(codesIn({ requests: [{ ...request, ...changed }] })).toEqual([]);
  });

  test("PN-20 are those for whom nobody is asked yet, once the names are matched", () => {
    const requests = [{ ...withTargets, targets: ["gulsen", "selma"] }];
    const { tasks } = todayIn({ requests, asks: [{ ...ask, state: "offered" }] });
    expect(tasks).toEqual([{ code: "nobodyAsked", request: "r", people: ["selma"], lastDay: "2026-03-25" }]);
  });

  test.each(["declined", "expired"] as const)("are an ask that was %s, until somebody else is asked", (why) => {
    const asks = [{ ...ask, state: why }];
    expect(todayIn({ requests: [withTargets], asks }).tasks).toEqual([
      { code: "notTakenOn", request: "r", ask: "a", asker: "aisha", target: "gulsen", why, lastDay: "2026-03-25" },
    ]);
    const again = { ...ask, id: "b", asker: "lucia", state: "offered" as const, date: daysAgo(1) };
    expect(codesIn({ requests: [withTargets], asks: [...asks, again] })).toEqual([]);
  });

  test("take an ask of 21 days ago for expired, also before a clock has marked it so", () => {
    const requests = [{ ...withTargets, date: daysAgo(25) }];
    expect(todayIn({ requests, asks: [{ ...ask, state: "accepted", date: daysAgo(21) }] }).tasks).toMatchObject([
      { code: "notTakenOn", why: "expired" },
    ]);
    expect(codesIn({ requests, asks: [{ ...ask, state: "accepted", date: daysAgo(20) }] })).toEqual([]);
  });

  test("take an ask that was taken back for none", () => {
    expect(codesIn({ requests: [withTargets], asks: [{ ...ask, state: "void" }] })).toEqual(["nobodyAsked"]);
  });

  test("R-14 say nothing more of somebody who withdrew", () => {
    const gone = people.map((one) =>
      one.id === "gulsen" ? { ...one, consent: { state: "withdrawn" as const, date: daysAgo(1) } } : one,
    );
    const rows = { people: gone, requests: [withTargets], asks: [{ ...ask, state: "declined" as const }] };
    expect(codesIn(rows)).toEqual([]);
    expect(codesIn({ ...rows, asks: [] })).toEqual([]);
  });

  test("R-50 are those who were named and know nothing, the first to be forgotten first; nobody who is protected", () => {
    const named = (id: string, days: number) => ({ id, consent: { state: "named" as const, date: daysAgo(days) } });
    const known = [named("irina", 5), named("petra", 20), named("late", 31), { ...named("safe", 3), protected: true }];
    const { tasks } = todayIn({ people: [...people, ...known] });
    // Petra was named on 2026-02-09: forgotten on 2026-03-11.
    expect(tasks).toEqual([{ code: "tellNamed", people: ["petra", "irina"], lastDay: "2026-03-10" }]);
  });

  test("R-22 are those whose consent is to be asked for again, until the first of them runs out", () => {
    // Given on 2024-04-01 and 2024-03-20: 22 months are over, 24 are not.
    const known = [
      { id: "a", consent: consented("2024-04-01") },
      { id: "b", consent: consented("2024-03-20") },
    ];
    const { tasks } = todayIn({ people: [...people, ...known] });
    expect(tasks).toEqual([{ code: "renewConsent", people: ["a", "b"], lastDay: "2026-03-20" }]);
  });

  test("stand in the order of their last days, and people after requests", () => {
    const activities = [{ id: "coffee", date: daysAhead(3) }];
    const later = { ...request, id: "q", date: daysAgo(1) };
    const soon = { ...withTargets, id: "s", occasion: "coffee" };
    const named = { id: "irina", consent: { state: "named" as const, date: daysAgo(29) } };
    const { tasks } = todayIn({ people: [...people, named], activities, requests: [later, request, soon] });
    expect(tasks.map((task) => ("request" in task ? task.request : task.code))).toEqual(["s", "r", "q", "tellNamed"]);
  });
});

describe("todayOf(network, {asOf})", () => {
  test.each(["offered", "accepted", "asked"] as const)("waiting: an ask that is %s, with its last day", (state) => {
    const { waiting, closable } = todayIn({ requests: [withTargets], asks: [{ ...ask, state }] });
    // Offered on 2026-02-27, 21 days.
    expect(waiting).toEqual([
      { ask: "a", state, asker: "aisha", target: "gulsen", since: "2026-02-27", lastDay: "2026-03-19" },
    ]);
    expect(closable).toEqual([]);
  });

  test("closable: a request of which every ask has ended, with who came and of how many nobody told", () => {
    const requests = [{ ...withTargets, targets: ["gulsen", "selma"] }];
    const ended = { ...ask, state: "closed" as const };
    const other = { ...ended, id: "b", target: "selma" };
    const outcomes = [{ ask: "a", target: "gulsen", asker: "aisha", code: "cameAlong" as const, date: daysAgo(1) }];
    expect(todayIn({ requests, asks: [ended, other], outcomes }).closable).toEqual([
      { request: "r", asked: 2, came: 1, notKnown: 1 },
    ]);
    expect(todayIn({ requests, asks: [ended], outcomes }).closable).toEqual([]);
  });

  test("happened: what came of asks in the last 14 days, the latest first; thanks: who put them to somebody", () => {
    const outcome = (code: "cameAlong" | "declinedThisTime" | "notAsked", days: number, asker = "aisha") => ({
      target: "gulsen",
      asker,
      code,
      date: daysAgo(days),
    });
    const outcomes = [
      outcome("cameAlong", 13),
      outcome("declinedThisTime", 2),
      outcome("notAsked", 1, "lucia"),
      outcome("cameAlong", 14, "lucia"),
    ];
    const { happened, thanks } = todayIn({ outcomes });
    expect(happened.map(({ code, date }) => [code, date])).toEqual([
      ["notAsked", daysAgo(1)],
      ["declinedThisTime", daysAgo(2)],
      ["cameAlong", daysAgo(13)],
    ]);
    expect(thanks).toEqual([{ person: "aisha", asks: 2 }]);
    const few = todayOf(networkOfRows({ people, outcomes }), { asOf, lately: 2 });
    expect(few.happened.map(({ code }) => code)).toEqual(["notAsked"]);
  });

  test("takenBack: what was taken back in the last 14 days", () => {
    const taken = (id: string, days: number) => ({ ...request, id, date: daysAgo(20), takenBack: daysAgo(days) });
    const { takenBack } = todayIn({ requests: [taken("r", 13), taken("q", 14)] });
    expect(takenBack).toEqual([{ request: "r", date: daysAgo(13) }]);
  });

  test("thisWeek: each day of what takes place within seven days, in order of time; not what was cancelled", () => {
    const activities = [
      { id: "late", date: asOf, time: "19:30" },
      { id: "early", date: asOf, time: "09:30" },
      { id: "weekly", date: daysAgo(7), rule: "FREQ=WEEKLY", cancelled: [asOf] },
      { id: "sixth", date: daysAhead(6) },
      { id: "eighth", date: daysAhead(7) },
    ];
    expect(todayIn({ activities }).thisWeek).toEqual([
      { activity: "early", date: asOf },
      { activity: "late", date: asOf },
      { activity: "sixth", date: daysAhead(6) },
    ]);
  });

  test("restsOn: how many parents were interviewed, of all", () => {
    expect(todayIn({}).restsOn).toEqual({ interviewed: 1, partlyInterviewed: 0, notAsked: 3 });
  });

  test("says the same whatever the order of rows", () => {
    const requests = [withTargets, { ...request, id: "q" }, { ...withTargets, id: "p", targets: ["selma"] }];
    const asks = [
      { ...ask, state: "declined" as const },
      { ...ask, id: "b", request: "p", target: "selma", state: "offered" as const },
    ];
    const turned = { people: people.toReversed(), requests: requests.toReversed(), asks: asks.toReversed() };
    expect(todayIn(turned)).toEqual(todayIn({ requests, asks }));
  });

  test.each([0, 92])("refuses to look %s days back", (lately) => {
    expect(() => todayOf(networkOfRows({}), { asOf, lately })).toThrow(
      expect.objectContaining({ code: "query/out-of-range" }),
    );
  });
});
