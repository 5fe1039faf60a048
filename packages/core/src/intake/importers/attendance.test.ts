import { describe, expect, test } from "vitest";
import { importFiles } from "../index.ts";

const asOf = "2026-03-01";
const agreed = (id: string, scopes = "keepInMap|storeAttendance") => `${id},consented,${scopes},2026-01-01`;

function take(people: readonly string[], rows: readonly string[]) {
  const persons = ["id,consentState,consentScopes,consentDate", ...people].join("\n");
  const attendance = ["personId,activityId,date,status", ...rows].join("\n");
  const files = [
    { name: "a.csv", text: attendance },
    { name: "p.csv", text: persons },
  ];
  const { document, report, status } = importFiles(files, { asOf });
  const ties = (document?.ties ?? []).map(({ from, to, weight, date }) => [from, to, weight, date]);
  return { status, ties, all: document?.ties ?? [], report };
}

const came = (person: string, activity: string, date = "2026-02-01") => `${person},${activity},${date},attended`;
const session = (activity: string, people: readonly string[], date?: string) =>
  people.map((id) => came(id, activity, date));
const crowd = (size: number) => Array.from({ length: size }, (_, index) => `P-${String(index).padStart(2, "0")}`);

describe("importFiles(attendance)", () => {
  test("KM-13 importFiles(attendance) gives mayKnow ties alone: co-attendance is never trust", () => {
    const people = ["a", "b", "c"];
    const rows = Array.from({ length: 30 }, (_, index) => session(`s${index}`, people)).flat();
    const { all, status } = take(
      people.map((id) => agreed(id)),
      rows,
    );
    expect(status).toBe("complete");
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(["mayKnow"]));
    expect(all.every((tie) => tie.score === undefined && tie.domain === undefined && tie.evidence === undefined)).toBe(
      true,
    );
    expect(all[0]).toMatchObject({ reportedBy: "observed" });
  });

  test("KM-13 importFiles(attendance) joins nobody on a day that is unreadable or left open: those rows are refused", () => {
    const rows = [
      ...session("a1", ["a", "b"], "5-1-2026"),
      came("c", "a1", "begin januari"),
      came("d", "a1", "na de vakantie"),
      came("e", "a1", ""),
      came("f", "a1", "?"),
    ];
    const { ties, report, status } = take(
      ["a", "b", "c", "d", "e", "f"].map((id) => agreed(id)),
      rows,
    );
    expect(status).toBe("partial");
    expect(ties).toEqual([["a", "b", 1, "2026-01-05"]]);
    expect(report.refused.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "document/date-invalid a.csv:4:3",
      "document/date-invalid a.csv:5:3",
      "intake/missing-value a.csv:6:3",
      "intake/missing-value a.csv:7:3",
    ]);
  });

  test("R-60 importFiles(attendance) gives no tie from an activity that is sensitive, in the network or in a file of the import", () => {
    const persons = ["id,consentState,consentScopes,consentDate", agreed("a"), agreed("b")].join("\n");
    const attendance = ["personId,activityId,date,status", ...session("evening", ["a", "b"])].join("\n");
    const files = [
      { name: "a.csv", text: attendance },
      { name: "p.csv", text: persons },
    ];
    const document = {
      format: "parent-circles/network",
      version: 1,
      network: { id: "imported" },
      people: [{ id: "c" }],
    };
    const marked = { ...document, activities: [{ id: "evening", sensitive: true }] };
    const inFile = importFiles([...files, { name: "n.json", text: JSON.stringify(marked) }], { asOf });
    for (const { document: made, report } of [importFiles(files, { asOf, sensitive: ["evening"] }), inFile]) {
      expect(made?.ties).toEqual([]);
      expect(report.leftOut.map(({ code, place }) => [code, place])).toEqual([
        ["intake/gives-no-tie", "a.csv:2"],
        ["intake/gives-no-tie", "a.csv:3"],
      ]);
    }
    expect(importFiles(files, { asOf }).document?.ties).toHaveLength(1);
  });

  test("importFiles(attendance) weighs sessions by Newman: by hand, 1 ÷ (k − 1) each", () => {
    // s1 has a, b, c: k = 3, each pair 1/2. s2 has a, b: k = 2, the pair 1. Together a–b 1.5, a–c 0.5, b–c 0.5.
    const rows = [...session("s1", ["a", "b", "c"], "2026-02-01"), ...session("s2", ["b", "a"], "2026-02-08")];
    expect(
      take(
        ["a", "b", "c"].map((id) => agreed(id)),
        rows,
      ).ties,
    ).toEqual([
      ["a", "b", 1.5, "2026-02-08"],
      ["a", "c", 0.5, "2026-02-01"],
      ["b", "c", 0.5, "2026-02-01"],
    ]);
  });

  test("importFiles(attendance) tells days of one activity apart, and counts a person once a session", () => {
    const rows = [
      ...session("coffee", ["a", "b"], "2026-02-01"),
      ...session("coffee", ["a", "b"], "2026-02-08"),
      came("a", "coffee", "2026-02-08"),
    ];
    expect(take([agreed("a"), agreed("b")], rows).ties).toEqual([["a", "b", 2, "2026-02-08"]]);
  });

  test("importFiles(attendance of 15) counts, of 16 it does not, and says so for each row", () => {
    const fifteen = crowd(15);
    expect(
      take(
        fifteen.map((id) => agreed(id)),
        session("s", fifteen),
      ).ties,
    ).toHaveLength((15 * 14) / 2);
    const sixteen = crowd(16);
    const { ties, report, status } = take(
      sixteen.map((id) => agreed(id)),
      session("s", sixteen),
    );
    expect([ties, status]).toEqual([[], "complete"]);
    expect(report.leftOut).toHaveLength(16);
    expect(report.leftOut[0]).toEqual({ code: "intake/session-too-large", place: "a.csv:2", details: { maximum: 15 } });
  });

  test("importFiles(attendance) gives nothing for who was invited, said yes, stayed away or came alone", () => {
    const statuses = ["invited", "rsvpYes", "rsvpNo", "noShow", "cancelled"];
    const rows = [came("a", "s"), ...statuses.map((status) => `b,s,2026-02-01,${status}`)];
    const { ties, report } = take([agreed("a"), agreed("b")], rows);
    expect(ties).toEqual([]);
    expect(report.leftOut.map(({ code }) => code)).toEqual(Array(6).fill("intake/gives-no-tie"));
  });

  test("importFiles(attendance) keeps nothing of who did not agree to that, though she was there", () => {
    // k stays 3, so the weight of the two who agreed is 1/2 and not 1.
    const { ties, report, status } = take(
      [agreed("a"), agreed("b"), agreed("c", "keepInMap")],
      session("s", ["a", "b", "c"]),
    );
    expect([status, ties]).toEqual(["partial", [["a", "b", 0.5, "2026-02-01"]]]);
    expect(report.refused).toEqual([
      { code: "intake/scope-missing", place: "a.csv:4:1", details: { scope: "storeAttendance" } },
    ]);
  });

  test("importFiles(attendance of nobody known) refuses the row", () => {
    const { report } = take([agreed("a")], session("s", ["a", "z"]));
    expect(report.refused).toEqual([{ code: "document/unknown-end", place: "a.csv:3:1", details: {} }]);
  });
});
