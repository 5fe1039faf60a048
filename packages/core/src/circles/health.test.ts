import { describe, expect, test } from "vitest";

import { consented, daysAgo, exampleNetwork, networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { languages } from "../base/language.ts";
import type { NetworkDocument } from "../model/document.ts";
import { coachingPerMonth, recordCoaching } from "./coaching.ts";
import { healthOf } from "./health.ts";

const keyFigure = (id: string) => ({
  id,
  displayName: `Mother ${id}`,
  role: "keyFigure" as const,
  consent: consented(),
});
const trust = (from: string, to: string, language?: string) => ({
  from,
  to,
  type: "trust" as const,
  ...(language === undefined ? {} : { language }),
});

const three = (rows: Partial<NetworkDocument> = {}) =>
  networkOfRows({
    people: [keyFigure("k1"), keyFigure("k2"), keyFigure("k3"), { id: "m1" }, { id: "m2" }, { id: "m3" }],
    ties: [
      trust("k1", "k2"),
      { from: "k3", to: "k2", type: "worksWith" },
      trust("m1", "k1", "tr"),
      trust("m1", "k2", "tr"),
    ],
    ...rows,
  });

const told = (network: ReturnType<typeof three>, asOf = today) =>
  Object.fromEntries(healthOf(network, { asOf, language: "en" }).map((one) => [one.code, one]));

describe("healthOf(network, {asOf, language})", () => {
  test("PN-10 tells in sentences of size, one group, languages, sole routes and coaching", () => {
    expect(healthOf(three(), { asOf: today, language: "en" }).map(({ state, text }) => `${state}: ${text}`)).toEqual([
      "attention: The key group has no active coach. Look for one first.",
      "unknown: Coaching sessions are not recorded here yet.",
      "well: The key group has 3 members.",
      "well: The key figures hang together as one group.",
      "well: Parents can talk with the key group in Turkish.",
      "well: No parent depends on one key figure alone.",
    ]);
  });

  test("PN-10 says so when the group is small, falls apart, or is someone's only route", () => {
    const apart = three({ ties: [trust("m1", "k1", "tr"), trust("m2", "k1", "tr"), trust("m2", "m3", "ar")] });
    expect(told(apart).keyGroupSeveralGroups).toMatchObject({ state: "attention", count: 3 });
    expect(told(apart).soleRoutes).toMatchObject({
      state: "attention",
      people: ["k1"],
      count: 2,
      text: "If Mother k1 stops, 2 parents lose their only trusted route.",
    });
    expect(told(apart).languagesUnserved).toMatchObject({ languages: ["ar"] });
    const pair = networkOfRows({ people: [keyFigure("k1"), keyFigure("k2")] });
    expect(told(pair).keyGroupSize).toMatchObject({ state: "attention", count: 2 });
    expect(told(networkOfRows({})).keyGroupSize).toMatchObject({ state: "attention", count: 0 });
  });

  test("PN-10 reads a tie whose language is unknown or none as saying nothing about languages", () => {
    const network = three({ ties: [trust("m1", "k1"), trust("m2", "k2", "none")] });
    expect(told(network).languagesServed).toBeUndefined();
    expect(told(network).languagesUnserved).toBeUndefined();
  });

  test("PN-10 tells the stories of the three neighbourhoods in every language", () => {
    const codes = (name: Parameters<typeof exampleNetwork>[0]) =>
      healthOf(exampleNetwork(name), { asOf: today }).map(({ code }) => code);
    expect(codes("beverwaard")).toContain("languageDominates");
    expect(codes("pendrecht")).not.toContain("languageDominates");
    const star = healthOf(exampleNetwork("zuidwijk"), { asOf: today }).find(({ code }) => code === "soleRoutes");
    expect(star).toMatchObject({ people: ["Z-K1"], count: 22 });
    for (const language of languages)
      for (const { text } of healthOf(exampleNetwork("beverwaard"), { asOf: today, language })) {
        expect(text).not.toMatch(/undefined|NaN|\$\{/);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
      }
  });
});

describe("coaching", () => {
  const coached = three({ people: [...three().rows.people, { id: "coach", role: "coach" }], coachingSessions: [] });

  test("PN-11 recordCoaching(network, session) logs sessions, and coachingPerMonth counts every month", () => {
    const logged = ["2025-12-10", "2026-02-03", "2026-02-24"].reduce(
      (network, date) => recordCoaching(network, { date, coach: "coach", present: 6 }),
      coached,
    );
    expect(coachingPerMonth(logged, { from: "2025-11-01", to: today })).toEqual([
      { month: "2025-11", sessions: 0 },
      { month: "2025-12", sessions: 1 },
      { month: "2026-01", sessions: 0 },
      { month: "2026-02", sessions: 2 },
      { month: "2026-03", sessions: 0 },
    ]);
    // As texts, 10000-01 lies before 9999-12: counted by that, there was no end.
    expect(coachingPerMonth(logged, { from: "9999-12-01", to: "9999-12-31" })).toEqual([
      { month: "9999-12", sessions: 0 },
    ]);
    expect(coachingPerMonth(logged, { from: "2026-03-01", to: "2026-02-28" })).toEqual([]);
    expect(told(logged).coachingRecent).toMatchObject({ state: "well", count: 2 });
    expect(told(logged).coachActive?.text).toBe("coach coaches the key group.");
  });

  test("PN-11 says that coaching stopped, and cannot tell where it is not recorded", () => {
    expect(told(coached).coachingMissing).toMatchObject({ state: "attention" });
    expect(told(three()).coachingUnknown).toMatchObject({ state: "unknown" });
    const stopped = recordCoaching(coached, { date: daysAgo(100), coach: "coach" });
    expect(told(stopped).coachingMissing).toMatchObject({ state: "attention" });
    expect(told(stopped, daysAgo(60)).coachingRecent).toMatchObject({ count: 1 });
  });

  test("PN-11 refuses a session with somebody who is no coach", () => {
    expect(() => recordCoaching(coached, { date: today, coach: "m1" })).toThrow("isNoCoach");
  });
});
