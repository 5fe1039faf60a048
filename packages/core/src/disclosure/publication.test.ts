import { describe, expect, test } from "vitest";
import { keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import type { NetworkDocument } from "../model/document.ts";
import { attendanceFor } from "./attendance-for.ts";
import type { PublishedCounts } from "./cells.ts";
import { countsFor } from "./counts-for.ts";
import { countForOutsiders, isCountedWeekly, publicationDay } from "./publication.ts";
import { viewFor } from "./view-for.ts";
import type { Viewer } from "./viewer.ts";

// A Wednesday; the Sunday before is 2026-03-01.
const asOf = "2026-03-04";

/** Six key figures, and parents with a tie of trust to the first of them, of whom the first eight speak Turkish. */
const networkOf = (parents: number, more: Partial<NetworkDocument> = {}) =>
  smallNetwork({
    // Nobody is reached through an introduction; where zeros are hidden, that would hide the largest count too.
    network: { id: "small", settings: { showZeroCounts: true } },
    people: [
      ...Array.from({ length: 6 }, (_, index) => keyFigure(`key${index}`)),
      ...Array.from({ length: parents }, (_, index) => mother(`mother${index}`)),
      ...Array.from({ length: 9 }, (_, index) => mother(`alone${index}`)),
    ],
    ties: Array.from({ length: parents }, (_, index) =>
      trusts(`mother${index}`, "key0", { language: index < 8 ? "tr" : "pl" }),
    ),
    activities: [
      { id: "coffee", title: "Koffie", coOrganisers: ["school"], headCounts: [{ date: "2026-02-25", count: 11 }] },
      { id: "walk", headCounts: [{ date: "2026-02-26", count: 30 }] },
    ],
    ...more,
  });

const before = networkOf(15);
const published = countForOutsiders(before, { asOf });
const school = (kept: PublishedCounts | null = published): Viewer => ({
  role: "institution",
  institution: "school",
  asOf,
  published: kept,
});

describe("countForOutsiders(network, {asOf})", () => {
  test("R-35 counts, as of the Sunday, everything that is ever told outside, and names nobody", () => {
    expect(published).toEqual({
      asOf: "2026-03-01",
      // 15 mothers trust a key figure, 9 nobody.
      circles: { firstCircle: 6, direct: 15, viaIntroduction: 0, noRoute: 9 },
      languages: [
        { language: "pl", direct: 7, viaIntroduction: 0, noRoute: 0 },
        { language: "tr", direct: 8, viaIntroduction: 0, noRoute: 0 },
      ],
      attendance: [
        { activity: "coffee", date: "2026-02-25", count: 11 },
        { activity: "walk", date: "2026-02-26", count: 30 },
      ],
    });
    expect(JSON.stringify(published)).not.toMatch(/key\d|mother\d|alone\d/);
  });

  test("R-32 counts by what people reported, whatever came of asks", () => {
    const outcomes = Array.from({ length: 4 }, (_, index) => ({
      target: "mother0",
      asker: "key0",
      code: "refusedAsker" as const,
      date: `2026-02-2${index}`,
    }));
    expect(countForOutsiders(networkOf(15, { outcomes }), { asOf })).toEqual(published);
  });

  test("R-35 counts protected people nowhere, and leaves out a language of one or two", () => {
    const hidden = mother("hidden", { protected: true });
    const rows = before.rows;
    const withHer = networkOf(15, {
      people: [...rows.people, hidden],
      ties: [...rows.ties, trusts("hidden", "key0", { language: "so" }), trusts("mother0", "key1", { language: "so" })],
    });
    const counted = countForOutsiders(withHer, { asOf });
    expect(counted).toEqual(published);
  });

  test("publicationDay(day) is the Sunday on or before it", () => {
    expect(["2026-02-28", "2026-03-01", "2026-03-07", "2026-03-08"].map(publicationDay)).toEqual([
      "2026-02-22",
      "2026-03-01",
      "2026-03-01",
      "2026-03-08",
    ]);
  });
});

describe("what people outside are told in numbers, once it is published", () => {
  // One mother more without a date, other head counts, Polish no more.
  const edited = networkOf(16, {
    activities: [
      { id: "coffee", title: "Koffie", coOrganisers: ["school"], headCounts: [{ date: "2026-02-25", count: 12 }] },
    ],
  });
  const changedTies = networkOf(15, { ties: before.rows.ties.map((tie) => ({ ...tie, language: "tr" })) });

  test("R-35 stays as it is when an undated row is added, and the coordinator sees the row at once", () => {
    for (const viewer of [school(), { role: "public", asOf, published } as const]) {
      expect(viewFor(edited, viewer)).toEqual(viewFor(before, viewer));
      expect(viewFor(changedTies, viewer)).toEqual(viewFor(before, viewer));
    }
    const direct = (network: typeof before) => viewFor(network, { role: "coordinator", asOf }).counts.direct;
    expect([direct(before), direct(edited)]).toEqual([
      { kind: "exact", value: 15 },
      { kind: "exact", value: 16 },
    ]);
  });

  test("R-35 holds for what the coordinator prints for others, and for a key figure who looks as the public", () => {
    for (const role of ["coordinator", "coach", "keyFigure"] as const) {
      const viewer = { role, asOf, published, view: "public" } as const;
      expect(isCountedWeekly(viewer)).toBe(true);
      expect(viewFor(edited, viewer).counts).toEqual(viewFor(before, viewer).counts);
    }
  });

  test("R-35 holds for a part by language and for head counts", () => {
    // Nobody speaks Polish in a tie any more: counted now, the question would be refused as too narrow.
    const polish = { language: "pl" };
    expect(countsFor(changedTies, school(), polish)).toEqual(countsFor(before, school(), polish));
    const { published: _, ...live } = school();
    expect(() => countsFor(changedTies, live, polish)).toThrow("fewer than 5 people");
    expect(attendanceFor(edited, school())).toEqual(attendanceFor(before, school()));
  });

  test("R-34 is hidden by the limit that the network has now, not by the one of the day it was counted", () => {
    const stricter = networkOf(15, {
      network: { id: "small", settings: { smallCount: 10, showZeroCounts: true } },
    } as Partial<NetworkDocument>);
    expect(viewFor(before, school()).counts.noRoute).toEqual({ kind: "about", value: 10 });
    expect(viewFor(stricter, school()).counts.noRoute).toEqual({ kind: "fewerThan", limit: 10 });
    expect(() => countsFor(stricter, school(), { language: "tr" })).toThrow(
      expect.objectContaining({ code: "disclosure/too-narrow" }),
    );
  });

  test("R-35 is withheld for a week of which nothing was kept", () => {
    const withheld = { kind: "withheld" };
    expect(viewFor(before, school(null)).counts).toEqual({
      firstCircle: withheld,
      direct: withheld,
      viaIntroduction: withheld,
      noRoute: withheld,
      institutions: { kind: "fewerThan", limit: 5 },
    });
    expect(countsFor(before, school(null), { language: "tr" }).parents).toEqual(withheld);
    expect(attendanceFor(before, school(null)).meetings).toEqual([]);
  });
});

describe("attendanceFor(network, viewer)", () => {
  test("R-31, R-34 an institution reads the head counts of its own activities, small ones hidden", () => {
    const few = networkOf(15, {
      activities: [
        {
          id: "coffee",
          title: "Koffie",
          coOrganisers: ["school"],
          headCounts: [
            { date: "2026-02-25", count: 4 },
            { date: "2026-02-18", count: 12 },
            { date: "2026-03-02", count: 13 },
            { date: "2025-03-01", count: 14 },
          ],
        },
        { id: "walk", headCounts: [{ date: "2026-02-26", count: 30 }] },
      ],
    });
    // Of 2026-03-02 not before next Sunday; 2025-03-01 is more than a year ago.
    expect(attendanceFor(few, { role: "institution", institution: "school", asOf })).toEqual({
      asOf: "2026-03-01",
      meetings: [
        { activity: "coffee", title: "Koffie", date: "2026-02-18", count: { kind: "about", value: 10 } },
        { activity: "coffee", title: "Koffie", date: "2026-02-25", count: { kind: "fewerThan", limit: 5 } },
      ],
    });
    expect(attendanceFor(few, { role: "institution", institution: "other", asOf }).meetings).toEqual([]);
    const inside = attendanceFor(few, { role: "keyFigure", person: "key0", asOf });
    expect(inside.meetings.map(({ date, count }) => [date, count])).toEqual([
      ["2026-02-18", { kind: "exact", value: 12 }],
      ["2026-02-25", { kind: "exact", value: 4 }],
      ["2026-02-26", { kind: "exact", value: 30 }],
      ["2026-03-02", { kind: "exact", value: 13 }],
    ]);
  });
});
