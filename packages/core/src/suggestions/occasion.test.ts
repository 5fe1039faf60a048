import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import type { CalendarDate } from "../base/ids.ts";
import type { Activity } from "../model/document.ts";
import { ladderTo } from "./ladder.ts";
import { occasionFor } from "./occasion.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const today = asOf as CalendarDate;
const withActivities = (activities: Activity[], stage?: number) =>
  smallNetwork({
    people: [mother("t", stage === undefined ? {} : { stage }), keyFigure("k")],
    ties: [trustsAt("t", "k", 0.7)],
    activities,
  });
const chosen = (activities: Activity[], wanted: string, stage?: number) =>
  occasionFor(withActivities(activities, stage), mother("t", stage === undefined ? {} : { stage }), {
    occasion: wanted,
    asOf: today,
  });

const home = { id: "home", stage: 1, date: "2026-03-05", familiar: true };
const cafe = { id: "cafe", stage: 2, date: "2026-03-10", familiar: true };
const guest = { id: "guest", stage: 3, date: "2026-03-20" };
const school = { id: "school-evening", stage: 4, date: "2026-03-30" };

describe("occasionFor(network, person, {occasion})", () => {
  test("PN-23 gives the next rung's occasion when the one asked for is too high for her", () => {
    expect(chosen([home, cafe, guest, school], "school-evening", 1)).toEqual({ fits: true, occasion: "cafe" });
    expect(chosen([home, cafe, guest, school], "school-evening", 2)).toEqual({ fits: true, occasion: "guest" });
    expect(chosen([home, cafe, guest, school], "school-evening", 3)).toEqual({
      fits: true,
      occasion: "school-evening",
    });
  });

  test("PN-23 somebody unknown never gets an occasion in the school building first", () => {
    expect(chosen([home, school], "school-evening")).toEqual({ fits: true, occasion: "home" });
    expect(chosen([school], "school-evening")).toEqual({ fits: false });
    expect(chosen([{ id: "unsaid", date: "2026-03-30" }], "unsaid")).toEqual({ fits: false });
  });

  test("PN-23 no plan skips a rung, from any stage to any occasion", () => {
    for (let stage = 0; stage <= 5; stage++)
      for (const asked of [home, cafe, guest, school]) {
        const network = withActivities([home, cafe, guest, school], stage);
        const { plan } = suggestOutreach(network, { ...requestFor("t"), occasion: asked.id }, { asOf });
        const given = network.rows.activities.find(({ id }) => id === plan[0]?.occasion);
        expect(given?.stage).toBeLessThanOrEqual(stage + 1);
      }
  });

  test("PN-39 of two occasions on one rung takes the one in the familiar place, although it is later", () => {
    const library = { id: "library", stage: 2, date: "2026-03-03" };
    expect(chosen([library, cafe, school], "school-evening", 1)).toEqual({ fits: true, occasion: "cafe" });
    expect(chosen([library, { id: "cafe", familiar: true, date: "2026-03-10" }], "school-evening", 1)).toEqual({
      fits: true,
      occasion: "cafe",
    });
  });

  test("offers nothing that is over, and a meeting that comes back on its next day", () => {
    const over = { ...cafe, date: "2026-02-10" };
    expect(chosen([over], "cafe", 1)).toEqual({ fits: false });
    const monthly = { ...over, rule: "FREQ=MONTHLY;BYDAY=2TU" };
    const network = withActivities([monthly], 1);
    const { plan } = suggestOutreach(network, { ...requestFor("t"), occasion: "cafe" }, { asOf, language: "en" });
    expect(plan[0]?.text).toContain("Tuesday 10 March");
    expect(chosen([{ ...over, rule: "FREQ=WEEKLY;COUNT=2", cancelled: ["2026-02-17"] }], "cafe", 1)).toEqual({
      fits: false,
    });
  });

  test("plans without an occasion when the request names none", () => {
    const { plan } = suggestOutreach(withActivities([cafe], 1), requestFor("t"), { asOf });
    expect(plan[0]?.occasion).toBeNull();
  });
});

describe("ladderTo(network, {person, goalStage})", () => {
  const network = withActivities([home, cafe, school], 0);

  test("PN-24 shows each rung on the way to school, and the one that has to be organised first", () => {
    expect(ladderTo(network, { person: "t", goalStage: 4, asOf })).toEqual([
      { stage: 1, occasion: "home", date: "2026-03-05" },
      { stage: 2, occasion: "cafe", date: "2026-03-10" },
      { stage: 3, occasion: null, date: null },
      { stage: 4, occasion: "school-evening", date: "2026-03-30" },
    ]);
  });

  test("PN-24 stands with the suggestion when the request names a goal", () => {
    const { plan } = suggestOutreach(network, { ...requestFor("t"), goalStage: 2 }, { asOf });
    expect(plan[0]?.ladder).toEqual([
      { stage: 1, occasion: "home", date: "2026-03-05" },
      { stage: 2, occasion: "cafe", date: "2026-03-10" },
    ]);
    expect(suggestOutreach(network, requestFor("t"), { asOf }).plan[0]).not.toHaveProperty("ladder");
  });

  test("is empty for somebody who is there, and refuses a rung that does not exist", () => {
    expect(ladderTo(withActivities([], 4), { person: "t", goalStage: 4, asOf })).toEqual([]);
    expect(ladderTo(network, { person: "t", goalStage: 0, asOf })).toEqual([]);
    expect(() => ladderTo(network, { person: "t", goalStage: 6, asOf })).toThrow(
      expect.objectContaining({ code: "query/out-of-range" }),
    );
    expect(() => ladderTo(network, { person: "nobody", goalStage: 4, asOf })).toThrow(
      expect.objectContaining({ code: "query/unknown-person" }),
    );
  });
});
