import { describe, expect, test } from "vitest";
import { measure, type Network, type OutreachPlan, reachOf, readNetwork, suggestOutreach } from "@parent-circles/core";
import type { NetworkDocument, Outcome, Person, Tie } from "../../packages/core/src/model/document.ts";
import { consentScopes, type ConsentState } from "../../packages/core/src/model/vocabulary.ts";
import { asOf, requestFor } from "../support/parents.ts";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random.index(items.length)] as Item;
const dates = ["2026-03-01", "2026-01-10", "2025-06-01", "2024-01-01", undefined] as const;
const consents = ["consented", "consented", "informed", "named"] as const;

function personOf(random: Random, id: string, role: Person["role"]): Person {
  const state: ConsentState = role === "keyFigure" ? "consented" : pick(random, consents);
  const scopes = consentScopes.filter((scope) => role === "keyFigure" || scope === "keepInMap" || random.index(5) > 0);
  return {
    id,
    role,
    consent: { state, ...(state === "consented" ? { scopes: [...scopes] } : {}), date: "2026-02-10" },
  };
}

/** Ties of every strength, answered, unanswered or learned from outcomes, in languages that are shared, unknown or none. */
function tieOf(random: Random, from: string, to: string): Tie {
  const date = pick(random, dates);
  const language = pick(random, ["nl", "nl", "tr", undefined, "none"] as const);
  return {
    from,
    to,
    type: "trust",
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...(random.index(3) === 0
      ? {}
      : { score: 1 + random.index(5), reportedBy: pick(random, ["truster", "trustee", "thirdParty"] as const) }),
  };
}

/** A neighbourhood in which everybody is free: nobody paused, resting, protected or kept apart from anybody. */
function neighbourhood(seed: number): NetworkDocument {
  const random = randomFrom(seed);
  const askers = Array.from({ length: 1 + random.index(4) }, (_, one) => `k${one}`);
  const mothers = Array.from({ length: 3 + random.index(10) }, (_, one) => `m${one}`);
  const people = [
    ...askers.map((id) => personOf(random, id, "keyFigure")),
    ...mothers.map((id) => personOf(random, id, pick(random, ["member", "member", "candidate"] as const))),
  ];
  const share = 0.05 + 0.25 * random.fraction();
  const pairs = people.flatMap(({ id: from }) => people.map(({ id: to }) => [from, to] as const));
  const tied = pairs.filter(([from, to]) => from !== to && random.fraction() < share);
  const outcomes = tied.flatMap(([target, asker]): Outcome[] =>
    asker.startsWith("k") && random.index(3) === 0
      ? [
          {
            target,
            asker,
            code: pick(random, ["refusedAsker", "notReached", "cameAlong"] as const),
            date: "2026-01-20",
          },
        ]
      : [],
  );
  return {
    format: "parent-circles/network",
    version: 1,
    network: { id: "n", settings: { baseRate: pick(random, [0.5, 0.488, 0.35, 0.6]) } },
    people,
    institutions: [{ id: "school", kind: "school" }],
    ties: tied.map(([from, to]) => tieOf(random, from, to)),
    outcomes,
  };
}

const withSettings = (document: NetworkDocument, settings: object): Network =>
  readNetwork({
    ...document,
    network: { ...document.network, settings: { ...document.network.settings, ...settings } },
  });

const planFor = (network: Network, target: string): OutreachPlan =>
  suggestOutreach(network, requestFor(target), { asOf });
const seeds = Array.from({ length: 1_000 }, (_, place) => place + 1);

describe("reachOf(network, {asOf}) and suggestOutreach(network, request, {asOf})", () => {
  test("agree on 1,000 networks: who is reachable is invited or told why not, and nobody else is invited", () => {
    const counts = new Map<string, number>();
    for (const seed of seeds) {
      const network = readNetwork(neighbourhood(seed));
      for (const [id, { state }] of Object.entries(reachOf(network, { asOf }).people)) {
        const { plan, unassigned } = planFor(network, id);
        const answer = plan.length === 1 ? "invited" : (unassigned[0]?.reason as string);
        const allowed =
          state === "noRoute"
            ? ["noRoute", "belowFloor", "onlyTell", "noConsent"]
            : ["invited", "onlyTell", "noSharedLanguage", "noConsent"];
        expect(allowed, `seed ${seed}, ${id}, ${state}`).toContain(answer);
        counts.set(`${state} ${answer}`, (counts.get(`${state} ${answer}`) ?? 0) + 1);
      }
    }
    // Every kind of answer came up often enough to mean something.
    const often = ["direct invited", "viaIntroduction invited", "noRoute belowFloor", "noRoute noRoute"];
    const seldom = ["direct noSharedLanguage", "direct onlyTell", "direct noConsent", "viaIntroduction onlyTell"];
    expect(often.filter((kind) => (counts.get(kind) ?? 0) < 200)).toEqual([]);
    expect(seldom.filter((kind) => (counts.get(kind) ?? 0) < 20)).toEqual([]);
  }, 60_000);

  test("name the same asker and introducer on 1,000 networks, but where a direct way stands before an introduction", () => {
    let same = 0;
    for (const seed of seeds) {
      const document = neighbourhood(seed);
      // Where everybody shares a language, and only unknown strengths are there, many routes are equally likely.
      const ties = document.ties?.map(({ from, to, type, date }) => ({
        from,
        to,
        type,
        language: "nl",
        ...(date === undefined ? {} : { date }),
      }));
      const network = readNetwork({ ...document, ties, outcomes: [] });
      for (const [id, { state, asker, via }] of Object.entries(reachOf(network, { asOf }).people)) {
        const [suggestion] = planFor(network, id).plan;
        if (suggestion === undefined) continue;
        expect([suggestion.asker, suggestion.via], `seed ${seed}, ${id}, ${state}`).toEqual([asker, via]);
        same++;
      }
    }
    expect(same).toBeGreaterThan(2_000);
  }, 60_000);

  test("agree with the coverage of the first circle on 1,000 networks, whatever the base rate", () => {
    for (const seed of seeds) {
      const network = readNetwork(neighbourhood(seed));
      const { soleRoutes, expectedCoverage } = reachOf(network, { asOf });
      const { value } = measure(network, "coverage", { asOf, set: Object.keys(soleRoutes) });
      expect(value, `seed ${seed}`).toBeCloseTo(expectedCoverage, 9);
    }
  }, 60_000);

  test("a rate that is learned moves chances on 1,000 networks, and never who can be reached", () => {
    for (const seed of seeds) {
      const document = neighbourhood(seed);
      const [before, after] = [0.5, 0.488].map((baseRate) => reachOf(withSettings(document, { baseRate }), { asOf }));
      const statesIn = (reach = before) => Object.values(reach?.people ?? {}).map(({ state }) => state);
      expect(statesIn(after), `seed ${seed}`).toEqual(statesIn(before));
      // A tie's chance moves by .012 at most, a route's by twice that, and so does the chance of any of her routes, each.
      const routes = Object.keys(before?.soleRoutes ?? {}).length * statesIn().length;
      expect((before?.expectedCoverage ?? 0) - (after?.expectedCoverage ?? 0)).toBeGreaterThanOrEqual(0);
      expect((before?.expectedCoverage ?? 0) - (after?.expectedCoverage ?? 0)).toBeLessThanOrEqual(0.024 * routes);
      const unwilling = reachOf(withSettings(document, { introductionWillingness: 0.6 }), { asOf });
      const willing = reachOf(withSettings(document, { introductionWillingness: 0.8 }), { asOf });
      expect(statesIn(unwilling), `seed ${seed}`).toEqual(statesIn(willing));
    }
  }, 60_000);
});
