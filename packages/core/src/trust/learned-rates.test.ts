import { describe, expect, it } from "vitest";
import { calendarDate } from "../base/time.ts";
import type { Outcome } from "../model/document.ts";
import { readNetwork } from "../model/read-network.ts";
import { withRows, writeNetwork } from "../model/network.ts";
import { contactGraphOf } from "./contact-graph.ts";
import { foldOutcomes } from "./fold-outcomes.ts";
import { adoptRates, type LearnedRates, learnedRates } from "./learned-rates.ts";

const asOf = calendarDate("2026-03-01");
const networkDocument = {
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [{ id: "m1" }, { id: "m2" }, { id: "k1", role: "keyFigure" }],
  ties: [{ from: "m2", to: "k1", type: "trust" }],
} as const;
const networkWith = (outcomes: readonly Partial<Outcome>[]) =>
  readNetwork({
    ...networkDocument,
    outcomes: outcomes.map((outcome) => ({ target: "m1", asker: "k1", date: asOf, code: "cameAlong", ...outcome })),
  });

describe("learnedRates(network, {asOf})", () => {
  it("stays at the defaults while nothing has happened", () => {
    expect(learnedRates(networkWith([]), { asOf })).toEqual({
      baseRate: { rate: 0.5, observations: 0 },
      introductionWillingness: { rate: 0.8, observations: 0 },
      comesAfterTalk: { rate: 0.6, observations: 0 },
    });
  });

  it("tells coming from talking: of 4 who talked 2 came, (20 × 0.6 + 2) ÷ 24 = 0.5833; a closed door says nothing of it", () => {
    const codes = [
      "cameAlong",
      "cameAlong",
      "saidYesDidNotCome",
      "declinedThisTime",
      "notReached",
      "refusedAsker",
    ] as const;
    const { comesAfterTalk } = learnedRates(networkWith(codes.map((code) => ({ code }))), { asOf });
    expect(comesAfterTalk.rate).toBeCloseTo(14 / 24, 12);
    expect(comesAfterTalk.observations).toBe(4);
  });

  it("never takes a decline for a gain in coming, though the door was open", () => {
    const declined = learnedRates(
      networkWith(Array.from({ length: 6 }, () => ({ code: "declinedThisTime" as const }))),
      { asOf },
    );
    expect(declined.baseRate.rate).toBeGreaterThan(0.5);
    expect(declined.comesAfterTalk.rate).toBeCloseTo(12 / 26, 12);
  });

  it("is drawn towards the default: 10 successes of 10 give (20 × 0.5 + 10) ÷ 30 = 0.6667", () => {
    const rates = learnedRates(networkWith(Array.from({ length: 10 }, () => ({}))), { asOf });
    expect(rates.baseRate.rate).toBeCloseTo(2 / 3, 12);
    expect(rates.baseRate.observations).toBe(10);
  });

  it("counts the outcome of an ask once, however often its row stands there: (20 × 0.5 + 1) ÷ 21 = 0.5238", () => {
    const told = { ask: "a1", target: "m1", asker: "k1", code: "cameAlong", date: asOf } as const;
    const network = readNetwork({
      ...networkDocument,
      institutions: [{ id: "s", kind: "school" }],
      requests: [{ id: "r", kind: "contactRequest", institution: "s" }],
      asks: [{ id: "a1", request: "r", target: "m1", asker: "k1", state: "closed", date: asOf }],
      outcomes: [told, { ...told }, told],
    });
    expect(learnedRates(network, { asOf }).baseRate.rate).toBeCloseTo(11 / 21, 12);
    expect(contactGraphOf(network, { asOf }).arcBetween(0, 2)?.belief.alpha).toBe(2);
  });

  it("reads an introduction that did not come about as unwillingness: (16 + 1) ÷ 22 = 0.7727", () => {
    const rates = learnedRates(networkWith([{ via: "m2" }, { via: "m2", code: "notAsked" }]), { asOf });
    expect(rates.introductionWillingness.rate).toBeCloseTo(17 / 22, 12);
  });

  it("lets an introduction of half a year ago count half: (16 + 0.5) ÷ 20.5 = 0.8049", () => {
    const rates = learnedRates(networkWith([{ via: "m2", date: "2025-09-02" }]), { asOf });
    expect(rates.introductionWillingness.rate).toBeCloseTo(16.5 / 20.5, 12);
  });

  it("does not lower willingness when there was no introducer, nor look beyond the day", () => {
    const rates = learnedRates(
      networkWith([{ code: "notAsked" }, { via: "m2", code: "notAsked", date: "2026-03-02" }]),
      { asOf },
    );
    expect(rates.introductionWillingness).toEqual({ rate: 0.8, observations: 0 });
  });
});

describe("R-50 learnedRates(network, {asOf}) after outcomes of a year ago were folded into ties", () => {
  const outcomes = [
    { target: "m2", date: "2024-11-02" },
    { target: "m2", date: "2025-01-10", code: "notReached" },
    { target: "m2", via: "m1", asker: "k1", date: "2025-01-20", code: "declinedThisTime" },
    { target: "m2", via: "m1", asker: "k1", date: "2025-01-30", code: "notAsked" },
    { target: "m1", via: "m2", date: "2025-02-03" },
    { target: "m2", date: "2025-10-01" },
  ] as const;
  const before = networkWith(outcomes);
  const folded = foldOutcomes(before, { asOf, upTo: calendarDate("2025-03-01") }).network;

  const expectSameRates = (network: typeof before, day: string): void => {
    const [was, is] = [before, network].map((one) => learnedRates(one, { asOf: day }));
    for (const rate of Object.keys(was ?? {}) as (keyof LearnedRates)[]) {
      expect(is?.[rate].rate).toBeCloseTo(was?.[rate].rate as number, 12);
      expect(is?.[rate].observations).toBeCloseTo(was?.[rate].observations as number, 12);
    }
  };

  it.each([asOf, "2026-09-01"])("has every rate of before on %s, of outcomes on no tie too", (day) => {
    expect(folded.rows.outcomes).toHaveLength(1);
    expect(learnedRates(before, { asOf }).introductionWillingness.observations).toBeGreaterThan(0.5);
    expectSameRates(folded, day);
  });

  it("has them after folding twice, and counts a folded row that stands there twice once", () => {
    const again = foldOutcomes(folded, { asOf, upTo: calendarDate("2025-12-01") }).network;
    const doubled = withRows(again, { ties: again.rows.ties.flatMap((tie) => [tie, { ...tie }]) });
    expect(again.rows.outcomes).toHaveLength(0);
    for (const network of [again, doubled]) expectSameRates(network, asOf);
  });

  it("remembers by rung who came along after a talk, and of nobody that it was she", () => {
    const { pastOutcomes } = folded.head;
    expect(pastOutcomes?.comes.map(({ stage }) => stage)).toEqual([undefined]);
    expect(JSON.stringify(pastOutcomes)).not.toMatch(/m1|m2|k1/);
    expect(readNetwork(writeNetwork(folded)).head.pastOutcomes).toEqual(pastOutcomes);
  });

  it("does not count what was folded later than the day that is asked for", () => {
    expect(learnedRates(folded, { asOf: "2024-10-01" }).baseRate).toEqual({ rate: 0.5, observations: 0 });
  });
});

describe("adoptRates(network, rates)", () => {
  it("moves the belief of a tie of unknown strength to the learned base rate, and changes no other network", () => {
    const network = networkWith(Array.from({ length: 10 }, () => ({})));
    const adopted = adoptRates(network, learnedRates(network, { asOf }));
    const belief = (one: typeof network) => contactGraphOf(one, { asOf }).arcBetween(1, 2)?.belief.probability;
    expect(belief(adopted)).toBeCloseTo(2 / 3, 12);
    expect(belief(network)).toBe(0.5);
  });
});
