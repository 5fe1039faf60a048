import { describe, expect, test } from "vitest";
import { importFiles } from "./index.ts";

const scopes = "consented,keepInMap|storeAttendance,2026-01-01";
const people = {
  name: "p.csv",
  text: [
    "id,naam,consentState,consentScopes,consentDate",
    ...["Aisha", "Fatma", "Nora"].map((name, index) => `P-${index + 1},${name},${scopes}`),
  ].join("\n"),
};
const take = (name: string, ...lines: string[]) => {
  const { status, document, report } = importFiles([people, { name, text: lines.join("\n") }], { asOf: "2026-03-01" });
  const nameOf = new Map(document?.people.map(({ id, displayName }) => [id, displayName]));
  const met = document?.ties?.map(({ from, to, type, date }) =>
    [nameOf.get(from), type, nameOf.get(to), date].join(" "),
  );
  return { status, met, refused: report.refused.map(({ code, place }) => `${code} ${place}`) };
};

describe("importFiles(an attendance list with days down)", () => {
  test.each([
    ["Datum;Wat;Wie", "8-1-2026;koffie;Aisha, Fatma en Nora", "15-1-2026;koffie;Nora & Aisha"],
    ["Wie waren er?;Datum", "Aisha, Fatma en Nora;8-1-2026", "Nora & Aisha;15-1-2026"],
    ["Tarih;Kimler geldi;Etkinlik", "8.1.2026;Aisha, Fatma ve Nora;çay", "15.1.2026;Nora, Aisha;çay"],
    ["Date;Who came", "2026-01-08;Aisha, Fatma and Nora", "2026-01-15;Nora/Aisha"],
  ])("KM-13 importFiles(%j) joins who came on one day, a pair by the last of them", (...lines) => {
    const { status, met } = take("koffie.csv", ...lines);
    expect(status).toBe("complete");
    expect(met?.toSorted()).toEqual([
      "Aisha mayKnow Fatma 2026-01-08",
      "Aisha mayKnow Nora 2026-01-15",
      "Fatma mayKnow Nora 2026-01-08",
    ]);
  });

  test("importFiles() joins nobody where the day cannot be read, and says which cell it is", () => {
    const { met, refused } = take("koffie.csv", "Datum;Wie", "ergens in mei;Aisha en Fatma", "8-1-2026;Nora");
    expect(met ?? []).toEqual([]);
    expect(refused.every((line) => line.endsWith("koffie.csv:2:1"))).toBe(true);
    expect(refused.length).toBeGreaterThan(0);
  });

  test("importFiles() takes a list with further columns for none of this shape", () => {
    const { refused } = take("koffie.csv", "Datum;Wie;Hoe ging het?", "8-1-2026;Aisha en Fatma;goed");
    expect(refused.join()).toContain("intake/unknown-format");
  });
});
