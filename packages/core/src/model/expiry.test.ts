import { describe, expect, test } from "vitest";
import { consented, networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { expireConsents, remindersDue } from "./expiry.ts";

describe("expireConsents(network, {asOf}) and remindersDue(network, {asOf})", () => {
  const people = [
    { id: "old", consent: consented("2024-03-01") },
    { id: "almost", consent: consented("2024-03-02") },
    { id: "month22", consent: consented("2024-05-01") },
    { id: "month21", consent: consented("2024-05-02") },
    { id: "informed", consent: { state: "informed" as const, date: "2025-03-01" } },
    { id: "undated", consent: { state: "informed" as const } },
    { id: "named", consent: { state: "named" as const, date: "2020-01-01" } },
  ];

  test("R-22 records as expired who consented 24 months ago, and voids her asks", () => {
    const open = [
      { id: "ask-1", request: "r", target: "old", asker: "almost", state: "offered" as const, date: today },
    ];
    const { network: after, changes } = expireConsents(
      networkOfRows({
        institutions: [{ id: "school", kind: "school" }],
        people,
        ties: [],
        asks: open,
        requests: [{ id: "r", kind: "contactRequest", institution: "school" }],
      }),
      { asOf: today },
    );
    expect(after.rows.people.filter(({ consent }) => consent?.state === "expired").map(({ id }) => id)).toEqual([
      "old",
      "informed",
    ]);
    expect(after.people.get("old")?.consent).toMatchObject({ date: "2026-03-01", history: [{ state: "consented" }] });
    expect(changes).toContainEqual({ code: "askVoided", ask: "ask-1" });
    expect(expireConsents(after, { asOf: today }).changes).toEqual([]);
  });

  test("R-22 reminds from 22 months on, until it has run out", () => {
    const found = remindersDue(networkOfRows({ people }), { asOf: today });
    expect(found).toEqual([
      { person: "almost", expires: "2026-03-02" },
      { person: "month22", expires: "2026-05-01" },
    ]);
  });
});
