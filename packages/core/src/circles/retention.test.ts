import { describe, expect, test } from "vitest";
import { consented, daysAgo, networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { keyedHash as hash } from "../../../../test/support/person-named-everywhere.ts";
import { informPerson } from "../model/consent-acts.ts";
import { writeNetwork } from "../model/network.ts";
import { readNetwork } from "../model/read-network.ts";
import type { NetworkDocument } from "../model/document.ts";
import { isSuppressed } from "../model/suppression.ts";
import { trustBetween } from "../trust/trust-between.ts";
import { retention, retentionClocks } from "./retention.ts";

describe("retention(network, {asOf, hash})", () => {
  const clocked = (rest: Partial<NetworkDocument> = {}) =>
    networkOfRows({
      people: [
        { id: "day29", consent: { state: "named", date: daysAgo(29) } },
        { id: "day30", displayName: "Thirty", consent: { state: "named", date: daysAgo(30) } },
        { id: "undated", consent: { state: "named" } },
        { id: "gone", displayName: "Gone", consent: { state: "withdrawn", date: daysAgo(1) } },
        { id: "no", displayName: "No", consent: { state: "declined", date: today } },
        { id: "old", consent: consented("2024-03-01") },
        { id: "k", role: "keyFigure", consent: consented() },
      ],
      ties: [
        { from: "day30", to: "k", type: "trust" },
        { from: "day29", to: "k", type: "trust", score: 4, language: "tr", date: "2024-06-01" },
      ],
      ...rest,
    });

  test("R-13 erases on day 30, with her ties, who was named and not told, and not on day 29", () => {
    const { network, changes } = retention(clocked(), { asOf: today, hash });
    expect(network.people.has("day30")).toBe(false);
    expect(network.people.has("day29")).toBe(true);
    expect(network.rows.ties).toHaveLength(1);
    expect(changes).toContainEqual({ code: "rowsErased", list: "ties", count: 1 });
    expect(isSuppressed(network, { id: "x", displayName: "Thirty" }, hash)).toBe(false);
    const told = informPerson(clocked(), { person: "day29", date: today }).network;
    expect(retention(told, { asOf: "2026-03-20", hash }).network.people.has("day29")).toBe(true);
  });

  test("R-50 keeps an ask as long as an outcome of it, so that the network can be read again", () => {
    const ask = { id: "a", request: "r", target: "undated", asker: "k", state: "closed", date: "2025-02-20" } as const;
    const document = clocked({
      institutions: [{ id: "s", kind: "school" }],
      requests: [{ id: "r", kind: "contactRequest", institution: "s" }],
      asks: [ask, { ...ask, id: "b" }],
      outcomes: [{ ask: "a", target: "undated", asker: "k", code: "cameAlong", date: "2025-03-10" }],
    });
    const { network } = retention(document, { asOf: "2026-03-05", hash });
    expect(network.rows.asks.map(({ id }) => id)).toEqual(["a"]);
    expect(readNetwork(writeNetwork(network)).rows.outcomes).toHaveLength(1);
  });

  test("R-17 leaves of who declined or withdrew a hash alone", () => {
    const { network } = retention(clocked(), { asOf: today, hash });
    expect([...network.people.keys()]).not.toContain("gone");
    expect([...network.people.keys()]).not.toContain("no");
    expect(isSuppressed(network, { id: "x", displayName: "Gone" }, hash)).toBe(true);
    expect(network.rows.suppressed).toHaveLength(4);
  });

  test("R-50 keeps every clock in one table and reads them by the day that is given", () => {
    expect(retentionClocks).toMatchObject({
      named: { days: 30, happens: "erased" },
      suggestion: { days: 21, happens: "expired" },
      outcome: { months: 12, happens: "aggregated" },
      inactive: { months: 12, happens: "review" },
      audit: { months: 24, happens: "removed" },
    });
    const { network, review } = retention(clocked(), { asOf: today, hash });
    expect(network.people.get("old")?.consent?.state).toBe("expired");
    expect(review).toEqual(["undated"]);
    const again = retention(network, { asOf: today, hash });
    expect(again.changes).toEqual([]);
    expect(again.network).toEqual(network);
  });

  test("R-50 ends asks after 21 days and removes those that ended a year ago", () => {
    const ask = { request: "r", target: "day29", asker: "k" };
    const { network } = retention(
      clocked({
        institutions: [{ id: "school", kind: "school" }],
        requests: [{ id: "r", kind: "contactRequest", institution: "school" }],
        asks: [
          { ...ask, id: "a20", state: "asked", date: daysAgo(20) },
          { ...ask, id: "a21", state: "asked", date: daysAgo(21) },
          { ...ask, id: "a365", state: "closed", date: "2025-03-01" },
        ],
      }),
      { asOf: today, hash },
    );
    expect(network.rows.asks.map(({ id, state }) => `${id} ${state}`)).toEqual(["a20 asked", "a21 expired"]);
  });

  test("R-50 folds outcomes of a year ago into the tie: belief is the same that day, later, and folded twice", () => {
    const outcome = { target: "day29", asker: "k" };
    const before = clocked({
      outcomes: [
        { ...outcome, code: "cameAlong", date: "2025-01-10" },
        { ...outcome, code: "notReached", date: "2025-02-20" },
        { ...outcome, code: "cameAlong", date: "2025-03-20" },
        { target: "k", asker: "day29", code: "refusedAsker", date: "2025-01-01" },
      ],
    });
    const once = retention(before, { asOf: today, hash });
    expect(once.network.rows.outcomes.map(({ date }) => date)).toEqual(["2025-03-20"]);
    expect(once.changes).toContainEqual({ code: "outcomesAggregated", count: 3 });
    const twice = retention(informPerson(once.network, { person: "day29", date: today }).network, {
      asOf: "2026-04-01",
      hash,
    });
    expect(twice.network.rows.outcomes).toEqual([]);
    expect(twice.network.rows.ties.filter(({ reportedBy }) => reportedBy === "observed")).toHaveLength(1);
    const belief = (network: typeof before, asOf: string) =>
      trustBetween(network, ["day29", "k"], { asOf }).belief.probability;
    expect(belief(once.network, today)).toBeCloseTo(belief(before, today), 12);
    const informed = informPerson(before, { person: "day29", date: today }).network;
    expect(belief(twice.network, "2026-06-01")).toBeCloseTo(belief(informed, "2026-06-01"), 12);
  });
});
