import { describe, expect, test } from "vitest";
import { networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { zeldaRows as rows } from "../../../../test/support/person-named-everywhere.ts";
import { recordOf, someone } from "./record-of.ts";

describe("recordOf(network, {person, asOf, permittedBy})", () => {
  const network = networkOfRows({ ...rows(), people: [...rows().people, { id: "p-far", displayName: "Far" }] });

  test("R-18 gives everything held on her, ties to her included, with the other person masked", () => {
    const record = recordOf(network, { person: "p-zelda", asOf: today });
    expect(record.ties).toEqual([
      { from: someone, to: "p-zelda", type: "trust", score: 5, reportedBy: "truster", date: today },
      { from: "p-zelda", to: someone, type: "knows" },
    ]);
    expect(record.people).toEqual([network.people.get("p-zelda")]);
    expect(record.nominations).toEqual([{ from: someone, to: "p-zelda", question: "example" }]);
    expect(record.outcomes).toHaveLength(1);
    expect(record.asks).toHaveLength(2);
    expect(record.requests).toEqual([{ ...rows().requests?.[0], targets: ["p-zelda"] }]);
    expect(record.groups).toMatchObject([{ members: ["p-zelda"] }]);
    expect(record.activities).toMatchObject([{ organisers: ["p-zelda"] }]);
    expect(JSON.stringify(record)).not.toMatch(/p-naima|p-coach|p-far|Naima/);
  });

  test("R-18 names who permitted it, and whom she named herself as far as she may be shown", () => {
    const permitted = recordOf(network, { person: "p-zelda", asOf: today, permittedBy: ["p-naima"] });
    expect(permitted.ties?.[0]).toMatchObject({ from: "p-naima" });
    expect(recordOf(network, { person: "p-naima", asOf: today }).ties?.[0]).toMatchObject({ to: "p-zelda" });
    const people = rows().people.map((one) => (one.id === "p-zelda" ? { ...one, protected: true } : one));
    const hidden = recordOf(networkOfRows({ ...rows(), people }), { person: "p-naima", asOf: today });
    expect(JSON.stringify(hidden)).not.toContain("p-zelda");
  });

  test("refuses a stranger, and is empty but for her row where nothing else is held", () => {
    expect(recordOf(network, { person: "p-far", asOf: today })).toEqual({
      people: [{ id: "p-far", displayName: "Far" }],
    });
    expect(() => recordOf(network, { person: "nobody", asOf: today })).toThrow("No such person");
  });
});
