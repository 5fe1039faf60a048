import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, smallNetwork } from "../../../../../test/support/parents.ts";
import type { NetworkDocument } from "../../model/document.ts";
import { offersOf, recordOffers } from "../../model/offers.ts";
import { readNetwork } from "../../model/read-network.ts";
import { requestWarnings } from "../../suggestions/request-steps.ts";
import { activityReport } from "./activity-report.ts";
import { continuityOf } from "./continuity.ts";
import { cooperationOf } from "./cooperation.ts";
import { helpQuestionsOf } from "./help-questions.ts";
import { participationOf } from "./participation.ts";
import { readinessOf } from "./readiness.ts";

const helpQuestions = [
  { id: "q1", text: "Hoe kies je een middelbare school?", origin: "mothers", date: "2026-01-10" },
  { id: "q2", text: "Hoe werkt de leerlingvolgkaart?", origin: "institution", date: "2026-01-05" },
  { id: "q3", text: "Wie helpt met huiswerk?", origin: "mothers", date: "2026-02-10" },
] as const;

// In the first quarter up to 1 March: the café on 13 January and 10 February, the course on 20 January: three meetings.
const activities: NonNullable<NetworkDocument["activities"]> = [
  {
    id: "cafe",
    title: "Ouderkamer",
    rule: "FREQ=MONTHLY;BYDAY=2TU",
    date: "2025-12-09",
    time: "09:30",
    place: "buurtkamer",
    familiar: true,
    stage: 2,
    function: ["support", "information"],
    organisers: ["k1"],
    coOrganisers: ["welfare"],
  },
  { id: "course", date: "2026-01-20", function: ["schooling"], coOrganisers: ["school"], answers: ["q1", "q2"] },
  { id: "plan", date: "2026-03-20", answers: ["q3"] },
];
const network = smallNetwork({
  people: [keyFigure("k1"), mother("m1", { stage: 2, offers: ["advise"] }), mother("m2", { stage: 2 }), mother("m3")],
  institutions: [
    { id: "school", kind: "school", readiness: { vision: true, takesSeriously: false } },
    { id: "welfare", kind: "welfare" },
    { id: "library", kind: "library" },
  ],
  activities,
  helpQuestions: [...helpQuestions],
  ties: [
    { from: "school", to: "welfare", type: "partnersWith" },
    { from: "k1", to: "school", type: "worksWith" },
    { from: "m1", to: "library", type: "knows" },
    { from: "m1", to: "library", type: "worksWith" },
  ],
});

test("PN-12 an activity keeps its organisers, co-organisers, function, place, time rule and stage", () => {
  expect(network.rows.activities[0]).toEqual(activities[0]);
  const withRule = (rule: string) => () =>
    smallNetwork({ activities: [{ id: "a", date: "2026-01-01", rule }] }).rows.activities[0];
  expect(withRule("FREQ=YEARLY")).toThrow(expect.objectContaining({ code: "document/time-rule-not-read" }));
  expect(() =>
    readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [],
      activities: [{ id: "a", answers: ["none"] }],
    }),
  ).toThrow(expect.objectContaining({ code: "document/unknown-reference" }));
});

describe("activityReport(network, {asOf})", () => {
  const report = activityReport(network, { asOf, quarters: 2 });

  test("PN-13 gives the share of each function per quarter, of meetings that have been", () => {
    expect(report.map(({ quarter, meetings }) => [quarter, meetings])).toEqual([
      ["2025-Q4", 1],
      ["2026-Q1", 3],
    ]);
    expect(report[1]?.functions).toEqual({ information: 2 / 3, schooling: 1 / 3, support: 2 / 3 });
    expect(report[1]?.withoutFunction).toBe(0);
  });

  test("PN-15 gives the share of meetings that answer a question of mothers", () => {
    expect(report[1]?.answeringMothers).toBeCloseTo(1 / 3, 12);
    expect(report[0]?.answeringMothers).toBe(0);
  });

  test("PN-13 has no share where there was no meeting", () => {
    expect(activityReport(smallNetwork(), { asOf, quarters: 1 })).toEqual([
      {
        quarter: "2026-Q1",
        meetings: 0,
        functions: { information: null, schooling: null, support: null },
        withoutFunction: null,
        answeringMothers: null,
      },
    ]);
    expect(() => activityReport(network, { asOf, quarters: 0 })).toThrow(
      expect.objectContaining({ code: "query/out-of-range" }),
    );
  });
});

describe("helpQuestionsOf(network, {asOf})", () => {
  const asked = helpQuestionsOf(network, { asOf });

  test("PN-14 keeps each question as formulated, with its origin and the activities that answer it", () => {
    expect(asked.map(({ id, origin, state, activities: by }) => [id, origin, state, by])).toEqual([
      ["q1", "mothers", "answered", ["course"]],
      ["q3", "mothers", "planned", ["plan"]],
      ["q2", "institution", "answered", ["course"]],
    ]);
    expect(asked[0]?.text).toBe("Hoe kies je een middelbare school?");
  });

  test("PN-14 lists as unanswered what no activity takes up, nor one that was cancelled", () => {
    const stateOf = (rest: object) =>
      helpQuestionsOf(
        smallNetwork({ helpQuestions: [helpQuestions[0]], activities: [{ id: "a", answers: ["q1"], ...rest }] }),
        { asOf },
      )[0]?.state;
    expect(stateOf({ date: "2026-02-01" })).toBe("answered");
    expect(stateOf({ date: "2026-02-01", cancelled: ["2026-02-01"] })).toBe("unanswered");
    expect(stateOf({})).toBe("unanswered");
    expect(helpQuestionsOf(network, { asOf: "2026-01-31" }).map(({ id }) => id)).toEqual(["q1", "q2"]);
  });
});

describe("offers", () => {
  test("PN-16 a mother offers to exchange, advise, support or come along", () => {
    const next = recordOffers(network, { person: "m2", offers: ["advise", "accompany"], by: "m2" });
    expect(offersOf(next, { asOf })).toEqual({ exchange: [], advise: ["m1", "m2"], support: [], accompany: ["m2"] });
    expect(offersOf(network, { asOf }).accompany).toEqual([]);
  });

  test("PN-17 strengths are entered by herself alone, and nothing can be entered that she lacks", () => {
    expect(() => recordOffers(network, { person: "m2", offers: ["advise"], by: "k1" })).toThrow(
      expect.objectContaining({ code: "query/only-herself" }),
    );
    expect(() => recordOffers(network, { person: "m2", offers: ["cook" as never], by: "m2" })).toThrow(
      expect.objectContaining({ code: "query/value-not-allowed" }),
    );
    for (const key of ["deficit", "weaknesses", "problem", "needsHelp"])
      expect(() => smallNetwork({ people: [{ ...mother("m"), [key]: "x" } as never] })).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/(unknown|forbidden)-key$/) as string }),
      );
  });
});

test("PN-25 cooperationOf(network) has ties of institutions with each other and the key group, and who is missing", () => {
  expect(cooperationOf(network, { asOf })).toEqual({
    ties: [
      { from: "k1", to: "school", type: "worksWith" },
      { from: "school", to: "welfare", type: "partnersWith" },
    ],
    alone: ["library"],
    missingKinds: ["socialWork", "selfOrganisation", "districtOffice"],
  });
});

describe("continuityOf(network, {asOf})", () => {
  const stopped = (day: string) =>
    continuityOf(network, { asOf: day })
      .filter((one) => one.stopped)
      .map(({ institution }) => institution);

  test("PN-27 flags an institution with something finished and nothing planned in 90 days", () => {
    expect(continuityOf(network, { asOf })).toEqual([
      { institution: "library", last: null, next: null, stopped: false },
      { institution: "school", last: "2026-01-20", next: null, stopped: true },
      { institution: "welfare", last: "2026-02-10", next: "2026-03-10", stopped: false },
    ]);
  });

  // Planned for 20 January: 90 days before it is 22 October.
  test("PN-27 looks 90 days ahead, no further", () => {
    const project = (day: string) =>
      continuityOf(
        smallNetwork({
          activities: [{ id: "a", date: "2026-01-20", coOrganisers: ["school"] }],
          requests: [{ id: "r", kind: "jointProject", institution: "school", state: "closed", date: "2025-06-01" }],
        }),
        { asOf: day },
      )[0]?.stopped;
    expect(project("2025-10-22")).toBe(false);
    expect(project("2025-10-21")).toBe(true);
    expect(project("2025-05-01")).toBe(false);
    expect(stopped("2025-12-01")).toEqual([]);
  });
});

describe("readinessOf(network, {institution})", () => {
  test("PN-28 tells what is met, what is a gap and what was not answered", () => {
    expect(readinessOf(network, { institution: "school" })).toEqual({
      institution: "school",
      met: ["vision"],
      gaps: ["takesSeriously"],
      unanswered: ["informsAndCoaches", "coDefines", "continues"],
    });
  });

  test("PN-28 a request of a school with gaps warns", () => {
    const request = { id: "r", kind: "jointProject" as const, givesBack: ["room" as const] };
    expect(requestWarnings({ ...request, institution: "school" }, network)).toEqual(["schoolNotReady"]);
    expect(requestWarnings({ ...request, institution: "welfare" }, network)).toEqual([]);
  });
});

test("PN-32 participationOf(network) gives numbers per rung and no list of people", () => {
  expect(participationOf(network, { asOf })).toEqual({
    asOf,
    stages: { "0": 0, "1": 0, "2": 2, "3": 0, "4": 0, "5": 0, unknown: 1 },
  });
});
