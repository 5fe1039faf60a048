import { describe, expect, it } from "vitest";
import { readNetwork } from "../model/read-network.ts";
import { burdenLedger } from "./burden-ledger.ts";

const keyFigure = (id: string, more: object = {}) => ({
  id,
  role: "keyFigure",
  capacity: 2,
  consent: { state: "consented", scopes: ["keepInMap", "beAsked"], date: "2026-01-01" },
  ...more,
});
const ask = (id: string, asker: string, on: string) => {
  const [date, state = "closed"] = on.split(" ");
  return { id, request: "r1", target: "m1", asker, state, date };
};

const networkWith = (people: readonly object[], asks: readonly object[], outcomes: readonly object[] = []) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "m1" }, ...people],
    institutions: [{ id: "s", kind: "school" }],
    requests: [{ id: "r1", kind: "contactRequest", institution: "s" }],
    asks,
    outcomes,
  });

const asOf = "2026-03-31";

describe("burdenLedger(network, {asOf})", () => {
  it("PN-36 shows what is asked of each key figure: open, this quarter, her share", () => {
    const { entries } = burdenLedger(
      networkWith(
        [keyFigure("k1"), keyFigure("k2")],
        [
          ask("a1", "k1", "2026-03-20 offered"),
          ask("a2", "k1", "2026-02-01"),
          ask("a3", "k2", "2026-02-01"),
          ask("a4", "k2", "2025-11-01"),
        ],
      ),
      { asOf },
    );
    expect(entries.map(({ person, openAsks, thisQuarter, share }) => [person, openAsks, thisQuarter, share])).toEqual([
      ["k1", 1, 2, 2 / 3],
      ["k2", 0, 1, 1 / 3],
    ]);
  });

  it("measures unevenness: alike 0; all three asks with one of two is (2 × 1 − 1) × 3 ÷ (2 × 3) = 0.5", () => {
    const two = [keyFigure("k1"), keyFigure("k2")];
    const alike = [ask("a1", "k1", "2026-03-01"), ask("a2", "k2", "2026-03-01")];
    const one = ["a1", "a2", "a3"].map((id) => ask(id, "k1", "2026-03-01"));
    expect(burdenLedger(networkWith(two, alike), { asOf }).unevenness).toBe(0);
    expect(burdenLedger(networkWith(two, one), { asOf }).unevenness).toBeCloseTo(0.5, 12);
    expect(burdenLedger(networkWith(two, []), { asOf }).unevenness).toBeNull();
  });

  it("warns before somebody is worn out: full, quarter full, carries most, no rest this month", () => {
    const asks = [
      ask("a1", "k1", "2026-03-30 accepted"),
      ask("a2", "k1", "2026-03-29 offered"),
      ask("a3", "k1", "2026-03-10"),
      ask("a4", "k1", "2026-02-10"),
      ask("a5", "k1", "2026-02-01"),
    ];
    const { entries } = burdenLedger(networkWith([keyFigure("k1"), keyFigure("k2"), keyFigure("k3")], asks), { asOf });
    expect(entries[0]?.warnings).toEqual(["full", "quarterFull", "carriesMost", "noRestThisMonth"]);
    expect(entries[1]?.warnings).toEqual([]);
  });

  it("shows until when she rests: two weeks after an outcome, or longer when she paused herself", () => {
    const outcome = { target: "m1", asker: "k1", code: "cameAlong", date: "2026-03-25" };
    const until = (more: object) =>
      burdenLedger(networkWith([keyFigure("k1", more)], [], [outcome]), { asOf }).entries[0]?.awayUntil;
    expect(until({})).toBe("2026-04-08");
    expect(until({ pausedUntil: "2026-05-01" })).toBe("2026-05-01");
  });

  it("does not count what was taken back, nor somebody who may no longer be asked", () => {
    const withdrawn = { ...keyFigure("k2"), consent: { state: "withdrawn", date: "2026-01-01" } };
    const { entries, unevenness } = burdenLedger(
      networkWith([keyFigure("k1"), withdrawn], [ask("a1", "k1", "2026-03-01 void"), ask("a2", "k2", "2026-03-01")]),
      { asOf },
    );
    expect(entries.map(({ person, thisQuarter }) => [person, thisQuarter])).toEqual([["k1", 0]]);
    expect(unevenness).toBeNull();
  });
});
