import { describe, expect, test } from "vitest";
import { asOf, mother, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import type { Person } from "../model/document.ts";
import { agreementOf } from "./agreement.ts";

const rated = (rating: number): NonNullable<Person["criteria"]> => {
  const one = { rating, by: "coach", date: "2026-02-01", evidence: "conversation" as const };
  return { development: one, engagement: one, hostSocietyFamiliarity: one };
};

const network = smallNetwork({
  people: [
    mother("A", { criteria: rated(2), foundBy: ["staffSelected", "snowball"] }),
    mother("B", { criteria: rated(1), foundBy: ["selfSelected"] }),
    mother("C"),
    ...["a", "b", "c"].map((id) => mother(id)),
  ],
  ties: [trustsAt("a", "A", 0.9), trustsAt("b", "A", 0.9), trustsAt("c", "B", 0.5), trustsAt("B", "C", 0.3)],
  nominations: [
    { from: "a", to: "B", question: "example", date: "2026-02-01" },
    { from: "a", to: "B", question: "example", date: "2026-02-02" },
    { from: "B", to: "B", question: "example" },
    { from: "b", to: "C", question: "example", date: "2027-01-01" },
  ],
});

describe("agreementOf(network, {size})", () => {
  const agreement = agreementOf(network, { asOf, size: 2 });

  test("says whom each way finds, and null where nothing is recorded that it could go by", () => {
    expect(agreement.found).toEqual({
      criteria: ["A"],
      // B and C are trusted by one each: whoever ties for the last place is found too.
      trust: ["A", "B", "C"],
      // Twice by the same mother is once; herself and a day to come do not count.
      example: ["B"],
      gossip: null,
      structure: ["A", "B"],
      staffChoice: ["A"],
    });
  });

  test("counts what two ways share, and gives each candidate her row without any sum", () => {
    expect(agreement.overlaps).toContainEqual({ ways: ["criteria", "trust"], shared: 1, of: 1 });
    expect(agreement.overlaps).toContainEqual({ ways: ["criteria", "example"], shared: 0, of: 1 });
    expect(agreement.overlaps.every(({ ways }) => !ways.includes("gossip"))).toBe(true);
    expect(agreement.rows).toEqual([
      {
        id: "A",
        criteria: { rated: 3, lowest: 2 },
        trust: 2,
        example: 0,
        gossip: 0,
        structure: true,
        foundBy: ["snowball", "staffSelected"],
      },
      {
        id: "B",
        criteria: { rated: 3, lowest: 1 },
        trust: 1,
        example: 1,
        gossip: 0,
        structure: true,
        foundBy: ["selfSelected"],
      },
      { id: "C", criteria: { rated: 0, lowest: null }, trust: 1, example: 0, gossip: 0, structure: false, foundBy: [] },
    ]);
  });

  test("PN-07 agreementOf(network, {size}) counts no nomination by a coach, and no rating of a day to come", () => {
    const later = Object.fromEntries(
      Object.entries(rated(2)).map(([key, one]) => [key, { ...one, date: "2026-04-01" }]),
    );
    const { found } = agreementOf(
      smallNetwork({
        people: [mother("A", { criteria: later }), mother("c", { role: "coach" }), mother("a")],
        ties: [trustsAt("a", "A", 0.9)],
        nominations: ["example", "gossip"].map((question) => ({ from: "c", to: "A", question: question as "example" })),
      }),
      { asOf, size: 1 },
    );
    expect([found.criteria, found.example, found.gossip]).toEqual([null, null, null]);
  });
});
