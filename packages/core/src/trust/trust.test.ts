import { describe, expect, test } from "vitest";
import type { Outcome, Tie } from "../model/document.ts";
import { readNetwork } from "../model/read-network.ts";
import { trustDomains } from "../model/vocabulary.ts";
import { bandOf, likelihoodOf } from "./band.ts";
import { beliefFrom } from "./belief.ts";
import { contactGraphOf } from "./contact-graph.ts";
import { trustArcsOf } from "./trust-arcs.ts";
import { trustBetween } from "./trust-between.ts";
import { calendarDate } from "../base/time.ts";

const asOf = "2026-03-01";
const day = calendarDate(asOf);

const networkWith = (ties: readonly Partial<Tie>[], outcomes: readonly Partial<Outcome>[] = []) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "m" }, { id: "k", role: "keyFigure" }, { id: "v" }],
    ties: ties.map((tie) => ({ from: "m", to: "k", type: "trust", date: asOf, ...tie })),
    outcomes: outcomes.map((outcome) => ({ target: "m", asker: "k", date: asOf, ...outcome })),
  });

const trust = (ties: readonly Partial<Tie>[], outcomes: readonly Partial<Outcome>[] = []) =>
  trustBetween(networkWith(ties, outcomes), ["m", "k"], { asOf });

const probability = (ties: readonly Partial<Tie>[], outcomes: readonly Partial<Outcome>[] = []) =>
  trust(ties, outcomes).belief.probability;

/** A day before, in days. */
const ago = (days: number): string => new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10);

describe("trustBetween(network, [from, to], {asOf}), values of fixture C", () => {
  // alpha = 1 + 4·mu, beta = 1 + 4·(1 − mu), mu = 0.1, 0.3, 0.5, 0.7, 0.9: (1 + 4·0.1) ÷ 6 = 0.2333 and so on.
  test.each([
    [1, 0.2333],
    [2, 0.3667],
    [3, 0.5],
    [4, 0.6333],
    [5, 0.7667],
  ])("takes score %i by the truster as %f, uncertainty 0.3333", (score, expected) => {
    const { belief } = trust([{ score, reportedBy: "truster" }]);
    expect(belief.probability).toBeCloseTo(expected, 4);
    expect(belief.uncertainty).toBeCloseTo(1 / 3, 12);
  });

  test("takes no data as 0.5, uncertainty 1", () => {
    expect(trust([]).belief).toMatchObject({ probability: 0.5, uncertainty: 1 });
  });

  test("adds two successes to score 4: (1 + 2.8 + 2) ÷ 8 = 0.7250", () => {
    expect(
      probability([{ score: 4, reportedBy: "truster" }], [{ code: "cameAlong" }, { code: "saidYesDidNotCome" }]),
    ).toBeCloseTo(0.725, 12);
  });

  test("adds two failures to score 4: 3.8 ÷ 8 = 0.4750", () => {
    expect(
      probability([{ score: 4, reportedBy: "truster" }], [{ code: "refusedAsker" }, { code: "refusedAsker" }]),
    ).toBeCloseTo(0.475, 12);
  });

  test("gives a report by the one who is trusted half the weight: (1 + 2·0.7) ÷ 4 = 0.6000", () => {
    expect(probability([{ score: 4, reportedBy: "trustee" }])).toBeCloseTo(0.6, 12);
  });

  test("gives a third party a quarter: (1 + 0.9) ÷ 3 = 0.6333", () => {
    expect(probability([{ score: 5, reportedBy: "thirdParty" }])).toBeCloseTo(0.6333, 4);
  });

  // (1 + 0.5^(age/180)) ÷ (2 + 0.5^(age/180)).
  test.each([
    [0, 0.6667],
    [90, 0.6306],
    [180, 0.6],
    [365, 0.5546],
    [730, 0.5146],
  ])("lets one success of %i days ago count as %f", (age, expected) => {
    expect(probability([], [{ code: "cameAlong", date: ago(age) }])).toBeCloseTo(expected, 4);
  });

  test("agrees with Jøsang and Ismail: three for and one against give 0.666667", () => {
    expect(beliefFrom({ positive: 3, negative: 1 }).probability).toBeCloseTo(4 / 6, 12);
    expect(probability([{ evidence: { positive: 3, negative: 1 } }])).toBeCloseTo(4 / 6, 12);
  });

  test("halves a survey answer in 365 days: (1 + 2·0.9) ÷ 4 = 0.7", () => {
    expect(probability([{ score: 5, reportedBy: "truster", date: ago(365) }])).toBeCloseTo(0.7, 12);
  });
});

describe("outcomes by the table of 3.2", () => {
  const base = [{ score: 3, reportedBy: "truster" }] as const;
  // From score 3, alpha = beta = 3: each outcome adds to one of the two.
  test.each([
    ["cameAlong", 4, 3],
    ["saidYesDidNotCome", 4, 3],
    ["declinedThisTime", 3.5, 3],
    ["notReached", 3, 3.5],
    ["refusedAsker", 3, 4],
    ["askedNotToBeContacted", 3, 3],
    ["notAsked", 3, 3],
  ] as const)("%s leaves alpha %f and beta %f", (code, alpha, beta) => {
    expect(trust(base, [{ code }]).belief).toMatchObject({ alpha, beta });
  });

  test("a declined invitation never lowers trust, whatever it was and whenever it is looked at", () => {
    for (const score of [1, 2, 3, 4, 5])
      for (const age of [0, 30, 400])
        expect(
          probability([{ score, reportedBy: "truster" }], [{ code: "declinedThisTime", date: ago(age) }]),
        ).toBeGreaterThan(probability([{ score, reportedBy: "truster" }]));
  });

  test("evidence belongs to the introducer's arc, not to the asker's", () => {
    const network = networkWith(
      [
        { ...base[0], to: "v" },
        { ...base[0], from: "v", to: "k" },
      ],
      [{ code: "cameAlong", via: "v" }],
    );
    expect(trustBetween(network, ["m", "v"], { asOf }).belief.alpha).toBe(4);
    expect(trustBetween(network, ["v", "k"], { asOf }).belief.alpha).toBe(3);
    expect(trustBetween(network, ["m", "k"], { asOf }).isArc).toBe(false);
  });

  test("an open door makes an arc where nobody had reported one, with its language unknown", () => {
    const arcs = trustArcsOf(networkWith([], [{ code: "declinedThisTime" }]), { asOf: day });
    expect(arcs).toMatchObject([{ truster: "m", trustee: "k", languages: [], languageUnknown: true }]);
    expect(arcs[0]?.belief.alpha).toBe(1.5);
  });

  test("a closed door, or nobody asking, makes no arc", () => {
    for (const code of ["notReached", "refusedAsker", "askedNotToBeContacted", "notAsked"] as const)
      expect(trustArcsOf(networkWith([], [{ code }]), { asOf: day })).toEqual([]);
  });

  test("an outcome brings back no arc that ended or was contested after it, but a later one does", () => {
    const ended = { score: 5, until: ago(10) };
    expect(trustArcsOf(networkWith([ended], [{ code: "cameAlong", date: ago(20) }]), { asOf: day })).toEqual([]);
    expect(trustArcsOf(networkWith([ended], [{ code: "cameAlong", date: ago(5) }]), { asOf: day })).toHaveLength(1);
    expect(trustArcsOf(networkWith([{ contested: true }], [{ code: "cameAlong" }]), { asOf: day })).toEqual([]);
  });

  test("an outcome of a later day does not count yet", () => {
    expect(trust(base, [{ code: "cameAlong", date: "2026-03-02" }]).belief.alpha).toBe(3);
  });

  test("that nobody asked does not make an old answer look fresh", () => {
    const old = [{ score: 5, reportedBy: "truster", date: ago(400) }] as const;
    expect(trust(old, [{ code: "notAsked" }]).band).toBe("old");
    expect(trust(old, [{ code: "declinedThisTime" }]).band).not.toBe("old");
  });
});

test("PN-03 trustArcsOf(network, {asOf}) has no arc from somebody to herself, whoever is said to have asked her", () => {
  const network = readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "k" }],
    outcomes: [{ target: "k", asker: "k", code: "cameAlong", date: "2026-02-01" }],
  });
  expect(trustArcsOf(network, { asOf: calendarDate("2026-03-01") })).toEqual([]);
});

describe("trustBetween(network, ...).restsOn", () => {
  test("lists each report with its reporter, date and worth, and each outcome", () => {
    const { restsOn } = trust(
      [
        { score: 4, reportedBy: "truster", language: "tr" },
        { score: 2, reportedBy: "trustee", contested: true },
        { score: 5, until: ago(1) },
        { score: 5, date: "2026-04-01" },
      ],
      [{ code: "notReached" }],
    );
    expect(restsOn).toMatchObject([
      {
        kind: "report",
        place: 0,
        reportedBy: "truster",
        language: "tr",
        score: { known: true, value: 4 },
        leftOut: null,
      },
      { kind: "report", place: 1, leftOut: "contested", worth: { positive: 0, negative: 0 } },
      { kind: "report", place: 2, reportedBy: null, leftOut: "ended" },
      { kind: "report", place: 3, leftOut: "notYet" },
      { kind: "outcome", code: "notReached", introduced: false, worth: { positive: 0, negative: 0.5 } },
    ]);
  });

  test("adds up to the belief, and the belief is the one of the contact graph", () => {
    const network = networkWith(
      [
        { score: 4, reportedBy: "truster" },
        { score: 2, reportedBy: "thirdParty", date: ago(100) },
      ],
      [{ code: "cameAlong", date: ago(50) }],
    );
    const { restsOn, belief } = trustBetween(network, ["m", "k"], { asOf });
    const positive = restsOn.reduce((sum, { worth }) => sum + worth.positive, 0);
    expect(belief.alpha).toBeCloseTo(1 + positive, 12);
    const graph = contactGraphOf(network, { asOf: day });
    expect(graph.arcBetween(0, 1)?.belief).toEqual(belief);
  });

  test.each(trustDomains)("keeps the domain %s apart from the others", (domain) => {
    const network = networkWith([{ score: 5, reportedBy: "truster", domain }]);
    for (const other of trustDomains)
      expect(trustBetween(network, ["m", "k"], { asOf, domain: other })).toMatchObject(
        other === domain ? { isArc: true, restsOn: [{ kind: "report" }] } : { isArc: false, restsOn: [] },
      );
  });

  test("says nothing of people who may not be on the map", () => {
    const network = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [{ id: "m", consent: { state: "declined" } }, { id: "k" }],
      ties: [{ from: "m", to: "k", type: "trust", score: 5 }],
    });
    expect(trustBetween(network, ["m", "k"], { asOf })).toMatchObject({
      restsOn: [],
      isArc: false,
      strength: { known: false, reason: "undefinedHere" },
    });
  });

  test("refuses people who are not in the network, by place alone", () => {
    expect(() => trustBetween(networkWith([]), ["m", "somebody"], { asOf })).toThrow("to: No such person");
  });
});

describe("trustBetween(network, ...).strength", () => {
  test.each([
    ["notAsked", {}],
    ["notAsked", { unanswered: "notAsked" }],
    ["declined", { unanswered: "declined" }],
    ["unreadable", { unanswered: "unreadable" }],
    ["tooOld", { score: 5, reportedBy: "truster", date: ago(366) }],
  ] as const)("is unknown, %s, and never 0, 1 or no tie", (reason, tie) => {
    const found = trust([tie]);
    expect(found.strength).toEqual({ known: false, reason });
    expect(found.isArc).toBe(true);
    expect(found.belief.probability).toBeGreaterThan(0.49);
    expect(found.belief.probability).toBeLessThan(0.77);
  });

  test("is unknown, not asked, where there is no tie", () => {
    expect(trust([]).strength).toEqual({ known: false, reason: "notAsked" });
  });

  test("is the probability once there is an answer or an outcome", () => {
    expect(trust([{ unanswered: "declined" }], [{ code: "cameAlong" }]).strength).toEqual({
      known: true,
      value: 2 / 3,
    });
  });
});

describe("bandOf(belief, lastEvidence, asOf)", () => {
  test.each([
    ["strong", [{ score: 5, reportedBy: "truster" }]],
    ["fair", [{ score: 4, reportedBy: "truster" }]],
    ["weak", [{ score: 2, reportedBy: "truster" }]],
    ["unknown", [{ score: 5, reportedBy: "thirdParty" }]],
    ["unknown", [{}]],
    ["old", [{ score: 5, reportedBy: "truster", date: ago(366) }]],
    ["strong", [{ score: 5, reportedBy: "truster", date: ago(0) }]],
  ] as const)("calls it %s", (band, ties) => {
    expect(trust(ties).band).toBe(band);
  });

  test("has its bounds at 0.7 and 0.35 for strong, 0.5 for fair, 0.6 for unknown, 365 days for old", () => {
    const belief = (probability: number, uncertainty: number) => ({ probability, uncertainty, alpha: 1, beta: 1 });
    expect(bandOf(belief(0.7, 0.35), day, day)).toBe("strong");
    expect(bandOf(belief(0.7, 0.36), day, day)).toBe("fair");
    expect(bandOf(belief(0.69, 0.1), day, day)).toBe("fair");
    expect(bandOf(belief(0.5, 0.6), day, day)).toBe("fair");
    expect(bandOf(belief(0.49, 0.6), day, day)).toBe("weak");
    expect(bandOf(belief(0.9, 0.61), day, day)).toBe("unknown");
    expect(bandOf(belief(0.9, 0.9), calendarDate(ago(365)), day)).toBe("unknown");
    expect(bandOf(belief(0.9, 0.1), calendarDate(ago(366)), day)).toBe("old");
  });

  test("likelihoodOf(probability) is likely from 0.6, perhaps from 0.35", () => {
    expect([0.6, 0.59, 0.35, 0.34].map(likelihoodOf)).toEqual(["likely", "perhaps", "perhaps", "longShot"]);
  });
});
