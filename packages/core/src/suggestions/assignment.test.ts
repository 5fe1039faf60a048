import { describe, expect, test } from "vitest";
import { type Random, randomFrom } from "../base/random.ts";
import type { Person, Tie } from "../model/document.ts";
import { costOf } from "../trust/contact-graph.ts";
import {
  asOf,
  keyFigure,
  mother,
  requestFor,
  smallNetwork,
  trusts,
  trustsAt,
} from "../../../../test/support/parents.ts";
import { assign } from "./assignment.ts";
import { optionsFor, planSetting, type PlanSetting, type RouteOption } from "./options.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const chance = (random: Random, share: number): boolean => random.fraction() < share;

/**
 * A small neighbourhood in which everything that can bind does: capacities, rest, a busy introducer, keep-apart pairs,
 * languages that are not shared, and mothers who are to be reached and could introduce another.
 */
function randomNeighbourhood(seed: number) {
  const random = randomFrom(seed);
  const targets = ["t1", "t2", "t3", "t4"];
  const introducers = ["x1", "x2"];
  const askers = ["k1", "k2", "k3"];
  const apart = (id: string): Partial<Person> => (chance(random, 0.15) ? { keepApart: [id] } : {});
  const people = [
    ...targets.map((id) => mother(id, { ...apart("k1"), ...(chance(random, 0.1) ? { notThrough: ["x1"] } : {}) })),
    ...introducers.map((id) => mother(id, apart("k2"))),
    ...askers.map((id) =>
      keyFigure(id, {
        capacity: random.index(3),
        ...(chance(random, 0.1) ? { restUntil: "2026-04-01" } : {}),
      }),
    ),
  ];
  const tie = (from: string, to: string): Tie[] =>
    chance(random, 0.55)
      ? [
          trusts(from, to, {
            score: 1 + random.index(5),
            reportedBy: "truster",
            date: "2026-02-01",
            ...language(random),
          }),
        ]
      : [];
  const ties = [
    ...targets.flatMap((from) =>
      [...introducers, ...askers, ...targets].flatMap((to) => (from === to ? [] : tie(from, to))),
    ),
    ...introducers.flatMap((from) => askers.flatMap((to) => tie(from, to))),
  ];
  const asks = chance(random, 0.2)
    ? [{ id: "a", request: "r0", target: "x2", asker: "k3", via: "x1", state: "closed", date: "2026-02-20" } as const]
    : [];
  return { network: smallNetwork({ people, ties, asks, requests: [{ ...requestFor("t1"), id: "r0" }] }), targets };
}

const language = (random: Random): Partial<Tie> => (chance(random, 0.1) ? { language: "none" } : {});

/** The least cost over every combination of options within capacity, with one introduction for each introducer. */
function leastCost(setting: PlanSetting, options: readonly (readonly RouteOption[])[]): number {
  const floor = costOf(setting.network.settings.unassignedFloor);
  const used = new Map<string, number>();
  const search = (place: number): number => {
    const row = options[place];
    if (row === undefined) return 0;
    let best = floor + search(place + 1);
    for (const option of row) {
      const loads: [string, number][] = [[`asker ${option.asker}`, setting.askers.get(option.asker)?.free ?? 0]];
      if (option.via !== null) loads.push([`via ${option.via}`, 1]);
      if (loads.some(([name, most]) => (used.get(name) ?? 0) >= most)) continue;
      for (const [name] of loads) used.set(name, (used.get(name) ?? 0) + 1);
      best = Math.min(best, -Math.log(option.probability) + search(place + 1));
      for (const [name] of loads) used.set(name, (used.get(name) ?? 0) - 1);
    }
    return best;
  };
  return search(0);
}

describe("assign(setting, options)", () => {
  test("costs as little as an exhaustive search, for 2,000 random requests", () => {
    let introduced = 0;
    for (let seed = 1; seed <= 2_000; seed++) {
      const { network, targets } = randomNeighbourhood(seed);
      const setting = planSetting(network, asOf as PlanSetting["asOf"]);
      const options = targets.map((id) => optionsFor(setting, setting.graph.indexOf.get(id) as number).options);
      const { routes, cost, bound } = assign(setting, options);
      const chosen = [...routes.values()];
      const floor = costOf(network.settings.unassignedFloor);
      const sum = chosen.reduce((part, { probability }) => part - Math.log(probability), (4 - chosen.length) * floor);
      expect(cost, `seed ${seed}`).toBeCloseTo(sum, 9);
      expect(cost, `seed ${seed}`).toBeCloseTo(leastCost(setting, options), 9);
      expect(bound, `seed ${seed}`).toBe(cost);
      introduced += chosen.filter(({ via }) => via !== null).length;
    }
    expect(introduced).toBeGreaterThan(400);
  }, 60_000);

  test("never gives anyone more than she has room for, nor an introducer two introductions", () => {
    for (let seed = 2_001; seed <= 2_200; seed++) {
      const { network, targets } = randomNeighbourhood(seed);
      const setting = planSetting(network, asOf as PlanSetting["asOf"]);
      const options = targets.map((id) => optionsFor(setting, setting.graph.indexOf.get(id) as number).options);
      const chosen = [...assign(setting, options).routes.values()];
      for (const [asker, { free }] of setting.askers)
        expect(chosen.filter((one) => one.asker === asker).length, `seed ${seed}`).toBeLessThanOrEqual(free);
      const vias = chosen.flatMap(({ via }) => (via === null ? [] : [via]));
      expect(new Set(vias).size, `seed ${seed}`).toBe(vias.length);
    }
  });

  test("with no branches left says by how much a plan could be better, and is never worse than nobody invited", () => {
    let cut = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const { network, targets } = randomNeighbourhood(seed);
      const setting = planSetting(network, asOf as PlanSetting["asOf"]);
      const options = targets.map((id) => optionsFor(setting, setting.graph.indexOf.get(id) as number).options);
      const { cost, bound } = assign(setting, options, 0);
      const least = leastCost(setting, options);
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(least + 1e-9);
      expect(cost, `seed ${seed}`).toBeGreaterThanOrEqual(least - 1e-9);
      expect(cost, `seed ${seed}`).toBeLessThanOrEqual(4 * costOf(network.settings.unassignedFloor) + 1e-9);
      if (bound < cost) cut++;
    }
    expect(cut).toBeGreaterThan(0);
  }, 60_000);

  // t2 is to be reached herself (by k2) and introduces t1 to k2: t1 trusts t2 (0.9), t2 trusts k2 (0.9). Her own tie to
  // k2 serves both. Cost −ln(0.9 · 0.9 · 0.8) − ln 0.9.
  test("lets a mother who is to be reached introduce another as well", () => {
    const network = smallNetwork({
      people: [mother("t1"), mother("t2"), keyFigure("k2")],
      ties: [trustsAt("t1", "t2", 0.9), trustsAt("t2", "k2", 0.9)],
    });
    const { plan, cost } = suggestOutreach(network, requestFor("t2", "t1"), { asOf });
    expect(plan.map(({ target, via }) => [target, via])).toEqual([
      ["t1", "t2"],
      ["t2", null],
    ]);
    expect(cost).toBeCloseTo(-Math.log(0.9 * 0.9 * 0.8) - Math.log(0.9), 9);
  });

  test("breaks ties by burden, then fresher evidence, then id, whatever the order of people", () => {
    const plans = (...people: Person[]) =>
      suggestOutreach(
        smallNetwork({
          people: [...people, mother("t1"), mother("t2")],
          ties: [trustsAt("t1", "a", 0.6), trustsAt("t1", "b", 0.6)],
          requests: [requestFor("t1"), { ...requestFor("t2"), id: "r0" }],
          asks: [{ id: "old", request: "r0", target: "t2", asker: "a", state: "offered", date: "2026-02-25" }],
        }),
        requestFor("t1"),
        { asOf },
      ).plan[0]?.asker;
    expect(plans(keyFigure("a"), keyFigure("b"))).toBe("b");
    expect(plans(keyFigure("b"), keyFigure("a"))).toBe("b");
    const equal = (...ids: string[]) =>
      suggestOutreach(
        smallNetwork({
          people: [...ids.map((id) => keyFigure(id)), mother("t1")],
          ties: ids.map((id) => trustsAt("t1", id, 0.6)),
        }),
        requestFor("t1"),
        { asOf },
      ).plan[0]?.asker;
    expect(equal("b", "a")).toBe("a");
    expect(equal("a", "b")).toBe("a");
  });

  // Unknown strength: both arcs are worth 0.5, whatever their age.
  test("prefers fresher evidence where chance and burden are equal", () => {
    const network = smallNetwork({
      people: [keyFigure("a"), keyFigure("b"), mother("t1")],
      ties: [trusts("t1", "a", { date: "2025-06-01" }), trusts("t1", "b", { date: "2026-02-01" })],
    });
    expect(suggestOutreach(network, requestFor("t1"), { asOf }).plan[0]?.asker).toBe("b");
  });
});
