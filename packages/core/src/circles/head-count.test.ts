import { describe, expect, test } from "vitest";
import { networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { readNetwork } from "../model/read-network.ts";
import { writeNetwork } from "../model/network.ts";
import { circlesOf } from "./circles.ts";
import { recordHeadCount } from "./head-count.ts";

describe("recordHeadCount(network, {activity, date, count})", () => {
  const nobodyConsented = networkOfRows({
    people: [{ id: "m", consent: { state: "declined", date: today } }],
    activities: [{ id: "coffee", title: "Coffee", familiar: true }],
  });

  test("R-23 counts who came without knowing who, with not one consent in the network", () => {
    const counted = recordHeadCount(nobodyConsented, { activity: "coffee", date: today, count: 14 });
    const document = writeNetwork(counted);
    expect(document.activities).toEqual([
      { id: "coffee", title: "Coffee", familiar: true, headCounts: [{ date: today, count: 14 }] },
    ]);
    expect(JSON.stringify(document.activities)).not.toContain('"m"');
    expect(readNetwork(document)).toEqual(counted);
    expect(circlesOf(counted, { asOf: today }).secondCircle).toEqual([]);
  });

  test("R-23 takes the later count of a day, and keeps 0 as a count", () => {
    const twice = [14, 0].reduce(
      (network, count) => recordHeadCount(network, { activity: "coffee", date: today, count }),
      recordHeadCount(nobodyConsented, { activity: "coffee", date: "2026-03-08", count: 9 }),
    );
    expect(twice.rows.activities[0]?.headCounts).toEqual([
      { date: today, count: 0 },
      { date: "2026-03-08", count: 9 },
    ]);
  });

  test("refuses an unknown activity, an impossible day and an impossible count", () => {
    const count = { activity: "coffee", date: today, count: 3 };
    expect(() => recordHeadCount(nobodyConsented, { ...count, activity: "tea" })).toThrow("No such occasion");
    expect(() => recordHeadCount(nobodyConsented, { ...count, date: "2026-02-30" })).toThrow("day of the calendar");
    for (const wrong of [-1, 1.5, 10_001])
      expect(() => recordHeadCount(nobodyConsented, { ...count, count: wrong })).toThrow("0 to 10000");
  });
});
