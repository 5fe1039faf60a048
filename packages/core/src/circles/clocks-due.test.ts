import { describe, expect, test } from "vitest";
import { consented, daysAgo, networkOfRows, today as asOf } from "../../../../test/support/rows-network.ts";
import { randomAsOf, randomDocument } from "../../../../test/support/random-network.ts";
import { readNetwork } from "../model/read-network.ts";
import { clocksDue } from "./clocks-due.ts";
import { retention } from "./retention.ts";

const network = networkOfRows({
  people: [
    { id: "told", consent: { state: "informed", date: daysAgo(10) } },
    { id: "named", consent: { state: "named", date: daysAgo(20) } },
    { id: "overdue", consent: { state: "named", date: daysAgo(31) } },
    { id: "gone", consent: { state: "withdrawn", date: daysAgo(1) } },
    // Given on 2024-03-15: runs out on 2026-03-15.
    { id: "old", consent: consented("2024-03-15") },
    // Given on 2024-05-20: 22 months on 2026-03-20, 24 on 2026-05-20.
    { id: "older", consent: consented("2024-05-20") },
    { id: "k", role: "keyFigure", consent: consented() },
  ],
  institutions: [{ id: "s", kind: "school" }],
  requests: [{ id: "r", kind: "contactRequest", institution: "s" }],
  asks: [
    { id: "a", request: "r", target: "told", asker: "k", state: "asked", date: "2026-02-27" },
    { id: "b", request: "r", target: "old", asker: "k", state: "closed", date: "2026-02-27" },
  ],
  outcomes: [{ target: "told", asker: "k", code: "cameAlong", date: "2025-03-20" }],
});

describe("clocksDue(network, {asOf, days})", () => {
  test("R-50 tells whom and what each clock will take within 30 days, in order of days", () => {
    expect(clocksDue(network, { asOf })).toEqual({
      asOf: "2026-03-01",
      until: "2026-03-31",
      people: [
        // Named on 2026-01-29 and on 2026-02-09, each with 30 days; withdrawn on 2026-02-28.
        { person: "gone", happens: "erased", date: "2026-02-28" },
        { person: "overdue", happens: "erased", date: "2026-02-28" },
        { person: "named", happens: "erased", date: "2026-03-11" },
        { person: "old", happens: "expired", date: "2026-03-15" },
      ],
      // 21 days after 2026-02-27.
      asks: [{ ask: "a", date: "2026-03-20" }],
      outcomes: 1,
      reminders: [{ person: "older", expires: "2026-05-20" }],
      // Nothing of her since 2024-05-20; of "old" there is, through the ask of 2026-02-27.
      review: ["older"],
    });
  });

  test("tells on the day itself what is overdue, and no more", () => {
    const { people, asks, outcomes, reminders } = clocksDue(network, { asOf, days: 0 });
    expect(people.map(({ person }) => person)).toEqual(["gone", "overdue"]);
    expect({ asks, outcomes }).toEqual({ asks: [], outcomes: 0 });
    // 22 months after 2024-03-15 are over since 2026-01-15; of the other not before 2026-03-20.
    expect(reminders).toEqual([{ person: "old", expires: "2026-03-15" }]);
  });

  test.each([-1, 1.5, 367])("refuses %s days", (days) => {
    expect(() => clocksDue(network, { asOf, days })).toThrow(expect.objectContaining({ code: "query/out-of-range" }));
  });

  test("R-50 names exactly those whom retention(network) then takes, on 300 random networks", () => {
    let named = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const before = readNetwork(randomDocument(seed));
      const { until, people } = clocksDue(before, { asOf: randomAsOf, days: seed % 60 });
      const { network: after } = retention(before, { asOf: until, hash: (text) => text.padEnd(16, "x") });
      const gone = [...before.people.keys()].filter((id) => !after.people.has(id));
      const erased = people.filter(({ happens }) => happens === "erased").map(({ person }) => person);
      expect(erased.toSorted(), `seed ${seed}`).toEqual(gone.toSorted());
      named += people.length;
    }
    expect(named).toBeGreaterThan(300);
  });
});
