import { describe, expect, test } from "vitest";
import { almostKeyFigure, consented, daysAgo, networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { trustMiniNetwork as network } from "../../../../test/support/small-networks.ts";
import { languages } from "../base/language.ts";
import { writeNetwork } from "../model/network.ts";
import { readNetwork } from "../model/read-network.ts";
import { methodRules } from "../model/vocabulary.ts";
import { circlesOf } from "./circles.ts";
import { reachOf } from "./reach.ts";
import { confirmKeyFigure } from "./role-changes.ts";
import { listRules } from "./rules/registry.ts";

const neighbourhood = () =>
  networkOfRows({
    people: [
      { id: "k1", displayName: "Aisha", role: "keyFigure", consent: consented() },
      { id: "c1", role: "candidate", consent: consented() },
      { id: "m1", consent: consented() },
      { id: "m2" },
      { id: "coach", role: "coach", consent: consented() },
      { id: "gone", consent: { state: "withdrawn" } },
    ],
    institutions: [
      { id: "school", kind: "school" },
      { id: "library", kind: "library" },
    ],
    ties: [
      { from: "m1", to: "k1", type: "trust", score: 5, reportedBy: "truster", date: "2026-02-01" },
      { from: "coach", to: "k1", type: "coaches" },
      { from: "k1", to: "school", type: "worksWith" },
      { from: "school", to: "library", type: "partnersWith" },
    ],
  });

describe("circlesOf(network, {asOf})", () => {
  // Two months are 62 days: the 61st day before today is within them, the 62nd is not.
  test.each([
    [61, false],
    [62, true],
  ])("PN-11 finds that coaching stopped when the last session was %i days ago: %s", (ago, found) => {
    const session = { coach: "coach", date: daysAgo(ago), present: 3 };
    const coached = readNetwork({ ...writeNetwork(neighbourhood()), coachingSessions: [session] });
    const rules = circlesOf(coached, { asOf: today }).findings.map(({ rule }) => rule);
    expect(rules.includes("coachingLogged")).toBe(found);
    expect(circlesOf(neighbourhood(), { asOf: today }).findings.map(({ rule }) => rule)).not.toContain(
      "coachingLogged",
    );
  });

  test("PN-01 one network holds mothers, key mothers, institutions and a coach, with ties of each type", () => {
    const document = writeNetwork(neighbourhood());
    expect(new Set(document.people.map(({ role = "member" }) => role))).toEqual(
      new Set(["keyFigure", "candidate", "member", "coach"]),
    );
    expect(document.ties?.map(({ type }) => type)).toEqual(["trust", "coaches", "worksWith", "partnersWith"]);
    expect(() => readNetwork({ ...document, ties: [{ from: "m1", to: "k1", type: "hates" }] })).toThrow("not one of");
  });

  test("PN-04 puts confirmed key figures in the first circle and everyone else, institutions too, in the second", () => {
    const { firstCircle, secondCircle } = circlesOf(neighbourhood(), { asOf: today });
    expect(firstCircle).toEqual([{ id: "k1", reason: "confirmedKeyFigure" }]);
    expect(secondCircle).toEqual([
      { id: "c1", reason: "candidate" },
      { id: "coach", reason: "coach" },
      { id: "m1", reason: "member" },
      { id: "m2", reason: "member" },
      { id: "library", reason: "institution" },
      { id: "school", reason: "institution" },
    ]);
  });

  test("PN-05 finds that the last trust is lost, proposes candidate, and leaves the recorded role", () => {
    const confirmed = confirmKeyFigure(networkOfRows(almostKeyFigure()), {
      person: "aisha",
      by: "coordinator-1",
      date: daysAgo(10),
    }).network;
    expect(circlesOf(confirmed, { asOf: today }).findings.filter(({ person }) => person === "aisha")).toEqual([]);
    const document = writeNetwork(confirmed);
    const lost = readNetwork({ ...document, ties: document.ties?.map((tie) => ({ ...tie, until: daysAgo(1) })) });
    const { findings, firstCircle } = circlesOf(lost, { asOf: today, language: "en" });
    expect(findings).toContainEqual({
      rule: "trustedByAnotherParent",
      version: 1,
      reason: "nobodyTrustsHer",
      have: 0,
      need: 1,
      proposes: "candidate",
      person: "aisha",
      text: "Nobody who trusts Aisha\u00A0B. is recorded. Talk it over: she could be a candidate for now.",
    });
    expect(firstCircle.map(({ id }) => id)).toEqual(["aisha"]);
    expect(lost.people.get("aisha")?.role).toBe("keyFigure");
    expect(circlesOf(lost, { asOf: daysAgo(2) }).findings.filter(({ person }) => person === "aisha")).toEqual([]);
  });

  test("PN-11 flags a network without an active coach, in every language", () => {
    const flagged = networkOfRows({ people: [{ id: "m1" }] });
    for (const language of languages) {
      const found = circlesOf(flagged, { asOf: today, language }).findings.find(({ rule }) => rule === "activeCoach");
      expect(found).toMatchObject({ have: 0, need: 1, reason: "noCoach" });
      expect(found?.text.length).toBeGreaterThan(20);
    }
    expect(circlesOf(neighbourhood(), { asOf: today }).findings.map(({ rule }) => rule)).not.toContain("activeCoach");
    const ended = networkOfRows({
      people: [{ id: "c", role: "member", roles: [{ role: "coach", until: daysAgo(5) }] }],
    });
    expect(circlesOf(ended, { asOf: today }).findings.map(({ rule }) => rule)).toContain("activeCoach");
    expect(circlesOf(ended, { asOf: daysAgo(6) }).findings.map(({ rule }) => rule)).not.toContain("activeCoach");
  });

  test("gives nobody, one person and two", () => {
    expect(circlesOf(networkOfRows({}), { asOf: today })).toMatchObject({ firstCircle: [], secondCircle: [] });
    expect(circlesOf(networkOfRows({ people: [{ id: "a" }] }), { asOf: today }).secondCircle).toHaveLength(1);
    expect(circlesOf(networkOfRows({ people: [{ id: "a" }, { id: "b" }] }), { asOf: today }).secondCircle).toHaveLength(
      2,
    );
  });

  test("refuses what is no day of the calendar", () => {
    expect(() => circlesOf(neighbourhood(), { asOf: "2026-02-30" })).toThrow("day of the calendar");
  });
});

describe("listRules(network, {language})", () => {
  test("lists every rule once, with name, version, text and source, in each language", () => {
    for (const language of languages) {
      const rules = listRules(neighbourhood(), { language });
      expect(rules.map(({ id }) => id).toSorted()).toEqual([...methodRules].toSorted());
      for (const { name, text, version, source } of rules) {
        expect(name.length * text.length * source.length).toBeGreaterThan(0);
        expect(version).toBeGreaterThan(0);
      }
      expect(new Set(rules.map(({ name }) => name)).size).toBe(methodRules.length);
    }
  });

  test("shows what a network sets otherwise, and circlesOf keeps to it", () => {
    const settings = { rules: { activeCoach: { mode: "off" }, keyGroupSize: { minimum: 1 } } } as const;
    const network = networkOfRows({ people: [{ id: "m" }] }, { settings });
    expect(listRules(network).find(({ id }) => id === "keyGroupSize")?.settings.minimum).toBe(1);
    expect(circlesOf(network, { asOf: today }).findings.map(({ rule }) => rule)).toEqual(["keyGroupSize"]);
  });

  test("a rule set to always is checked on key figures who were recorded before", () => {
    const rows = almostKeyFigure();
    const people = rows.people.map((one) =>
      one.id === "aisha" ? { ...one, role: "keyFigure" as const, criteria: {} } : one,
    );
    const found = (mode: "always" | "confirmation") =>
      circlesOf(networkOfRows({ ...rows, people }, { settings: { rules: { criteriaRated: { mode } } } }), {
        asOf: today,
      }).findings.map(({ rule }) => rule);
    expect(found("confirmation")).not.toContain("criteriaRated");
    expect(found("always")).toContain("criteriaRated");
  });
});

describe("reachOf(network, ...), fixture B", () => {
  test("PN-02 trust runs from truster to trustee: coverage 4.5 direct, 5.66 with one introducer", () => {
    expect(reachOf(network, { asOf: today, maxHops: 1 }).expectedCoverage).toBeCloseTo(4.5, 9);
    expect(reachOf(network, { asOf: today, maxHops: 2 }).expectedCoverage).toBeCloseTo(5.66, 9);
    expect(reachOf(network, { asOf: today, maxHops: 2 }).soleRoutes).toEqual({ A: 1, F: 4, L: 1 });
    expect(reachOf(network, { asOf: today, maxHops: 2 }).people.m8?.state).toBe("noRoute");
  });

  test("PN-02 reversing all arcs changes the result", () => {
    const reversed = readNetwork({
      ...writeNetwork(network),
      ties: writeNetwork(network).ties?.map((tie) => ({ ...tie, from: tie.to, to: tie.from })),
    });
    // Only L is trusted by nobody outside; A and F trust each other, and none of the three trusts a parent outside.
    expect(reachOf(reversed, { asOf: today }).expectedCoverage).toBe(0);
    expect(reachOf(reversed, { asOf: today }).counts).toEqual({ direct: 0, viaIntroduction: 0, noRoute: 9 });
  });
});

test("reachOf(network, ...) names the asker by id where two are as likely, whatever the order of the document", () => {
  const tie = { from: "m", type: "trust", score: 5, reportedBy: "truster" } as const;
  const keyFigures = ["b", "a"].map((id) => ({ id, role: "keyFigure" as const, consent: consented() }));
  const askerOf = (people: typeof keyFigures) =>
    reachOf(
      networkOfRows({
        people: [{ id: "m" }, ...people],
        ties: [tie, tie].map((one, at) => ({ ...one, to: "ab"[at] ?? "" })),
      }),
      {
        asOf: today,
      },
    ).people.m?.asker;
  expect([askerOf(keyFigures), askerOf(keyFigures.toReversed())]).toEqual(["a", "a"]);
});
