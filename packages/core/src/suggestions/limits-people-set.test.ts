import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import { burdenOfAsker } from "../circles/burden.ts";
import { calendarDate } from "../base/time.ts";
import type { Ask, Outcome, Person } from "../model/document.ts";
import type { NetworkSettings } from "../model/network.ts";
import { burdenLedger } from "./burden-ledger.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

interface Given {
  readonly settings?: Partial<NetworkSettings>;
  readonly asker?: Partial<Person>;
  readonly asks?: readonly Ask[];
  readonly outcomes?: readonly Outcome[];
}

/** t trusts k, who was asked before on behalf of others. */
const networkWith = ({ settings = {}, asker = {}, asks = [], outcomes = [] }: Given) =>
  smallNetwork({
    network: { id: "small", settings },
    people: [mother("t"), ...others.map((id) => mother(id)), keyFigure("k", asker), keyFigure("other")],
    ties: [trustsAt("t", "k", 0.7)],
    requests: [requestFor("t"), { ...requestFor("t", ...others), id: "earlier" }],
    asks: [...asks],
    outcomes: [...outcomes],
  });
const others = Array.from({ length: 12 }, (_, index) => `o${index}`);
const ended = (count: number, state: Ask["state"], date = "2026-01-20"): Ask[] =>
  others
    .slice(0, count)
    .map((target, index) => ({ id: `a${index}`, request: "earlier", target, asker: "k", state, date }));
const reasonFor = (given: Given, day: string = asOf) =>
  suggestOutreach(networkWith(given), requestFor("t"), { asOf: day }).unassigned[0]?.reason;
const freeWith = (given: Given) => {
  const network = networkWith(given);
  return burdenOfAsker(network, network.people.get("k") as Person, calendarDate(asOf)).free;
};

describe("asks in a quarter", () => {
  test("are five where the network sets nothing, and as many as it sets", () => {
    expect(reasonFor({ asks: ended(4, "closed") })).toBeUndefined();
    expect(reasonFor({ asks: ended(5, "closed") })).toBe("noCapacity");
    expect(reasonFor({ asks: ended(5, "closed"), settings: { asksPerQuarter: 6 } })).toBeUndefined();
    expect(reasonFor({ settings: { asksPerQuarter: 0 } })).toBe("noCapacity");
  });

  test("are more or fewer as she can carry more or fewer at once: 4 at once are 10 a quarter, 1 is 3", () => {
    expect(freeWith({ asker: { capacity: 4 }, asks: ended(9, "closed") })).toBe(1);
    expect(freeWith({ asker: { capacity: 4 }, asks: ended(10, "closed") })).toBe(0);
    expect(freeWith({ asker: { capacity: 1 }, asks: ended(2, "closed") })).toBe(1);
    expect(freeWith({ asker: { capacity: 1 }, asks: ended(3, "closed") })).toBe(0);
  });

  test("are not used up by offers that she did not take on, nor by those taken back", () => {
    for (const state of ["declined", "void"] as const) {
      expect(reasonFor({ asks: ended(8, state) })).toBeUndefined();
      expect(burdenLedger(networkWith({ asks: ended(8, state) }), { asOf }).entries[0]?.thisQuarter).toBe(0);
    }
  });

  test("warn in the ledger when hers are used up, by her own limit", () => {
    const warningsWith = (capacity: number) =>
      burdenLedger(networkWith({ asker: { capacity }, asks: ended(5, "closed") }), { asOf }).entries[0]?.warnings;
    expect(warningsWith(2)).toContain("quarterFull");
    expect(warningsWith(4)).not.toContain("quarterFull");
  });
});

describe("the rest of whoever asks", () => {
  const outcomes: Outcome[] = [{ target: "o1", asker: "k", code: "cameAlong", date: "2026-02-20" }];
  test("is fourteen days after an outcome, or as many as the network sets", () => {
    expect(reasonFor({ outcomes })).toBe("resting");
    expect(reasonFor({ outcomes, settings: { askerRestDays: 9 } })).toBeUndefined();
    expect(reasonFor({ outcomes, settings: { askerRestDays: 10 } })).toBe("resting");
  });
});

describe("the rest of a parent who was asked", () => {
  const refused: Outcome = { target: "t", asker: "other", code: "declinedThisTime", date: "2026-02-10" };

  test("is 28 days after the last ask of anybody ended, or as many as the network sets", () => {
    expect(reasonFor({ outcomes: [refused] })).toBe("askedLately");
    expect(reasonFor({ outcomes: [refused] }, "2026-03-09")).toBe("askedLately");
    expect(reasonFor({ outcomes: [refused] }, "2026-03-10")).toBeUndefined();
    expect(reasonFor({ outcomes: [refused], settings: { parentRestDays: 0 } })).toBeUndefined();
  });

  test("begins while an ask for another request is open, and not with one that nobody put to her", () => {
    const open: Ask = { id: "a", request: "earlier", target: "t", asker: "other", state: "asked", date: "2026-02-25" };
    expect(reasonFor({ asks: [open] })).toBe("askedLately");
    expect(reasonFor({ asks: [{ ...open, state: "declined" }] })).toBeUndefined();
    expect(reasonFor({ outcomes: [{ ...refused, code: "notAsked" }] })).toBeUndefined();
  });
});
