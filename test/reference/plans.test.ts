import { expect, test } from "vitest";
import { readNetwork, suggestOutreach } from "@parent-circles/core";
import beverwaard from "../../examples/data/beverwaard.json" with { type: "json" };
import expected from "../../examples/data/expected.json" with { type: "json" };
import pendrecht from "../../examples/data/pendrecht.json" with { type: "json" };
import zuidwijk from "../../examples/data/zuidwijk.json" with { type: "json" };
import { asOf, keyFigure, mother, requestFor, smallNetwork, trustsAt } from "../support/parents.ts";
import { regularRequest } from "../support/regular-request.ts";
import regularPlans from "./tools/regular-plans.json" with { type: "json" };

// Costs and numbers from an exhaustive search by an independent program (expected.json, six decimals).
test.each([
  ["pendrecht", pendrecht],
  ["zuidwijk", zuidwijk],
  ["beverwaard", beverwaard],
] as const)("suggestOutreach(%s) costs what an exhaustive search found", (name, document) => {
  const network = readNetwork(document);
  const wanted = expected[name].request;
  const school = [...network.institutions.keys()][0] as string;
  const request = { id: "r", kind: "contactRequest", institution: school, targets: wanted.targets } as const;
  const { cost, bound, proof, plan, expectedTalks, unassigned } = suggestOutreach(network, request, { asOf });
  expect(cost).toBeCloseTo(wanted.cost, 5);
  expect([proof, bound]).toEqual(["exact", cost]);
  expect(plan).toHaveLength(wanted.assigned);
  expect(unassigned).toHaveLength(wanted.targets.length - wanted.assigned);
  expect(expectedTalks).toBeCloseTo(wanted.expectedYes, 5);
});

// Fixture E (fixtures.md 9), by hand: t1-A .9, t2-A .8, t3-F .6, t4-L .5, t5-F .7 sum to 3.5; the second best to 3.4.
// "Best asker for each" would give A four of the five asks, with room for two.
test("suggestOutreach(fixture E) spreads five asks over three askers as 2, 2 and 1", () => {
  const chances = {
    A: { t1: 0.9, t2: 0.8, t3: 0.7, t4: 0.6 },
    F: { t1: 0.5, t3: 0.6, t5: 0.7 },
    L: { t2: 0.6, t4: 0.5 },
  };
  const targets = ["t1", "t2", "t3", "t4", "t5"];
  const network = smallNetwork({
    network: { id: "e", settings: { unassignedFloor: 0.25 } },
    people: [
      ...targets.map((id) => mother(id)),
      keyFigure("A", { capacity: 2 }),
      keyFigure("F", { capacity: 2 }),
      keyFigure("L", { capacity: 1 }),
    ],
    ties: Object.entries(chances).flatMap(([asker, row]) =>
      Object.entries(row).map(([target, chance]) => trustsAt(target, asker, chance)),
    ),
  });
  const request = { id: "r", kind: "contactRequest", institution: "school", targets } as const;
  const { plan, expectedTalks } = suggestOutreach(network, request, { asOf });
  expect(plan.map(({ target, asker, via }) => [target, asker, via])).toEqual([
    ["t1", "A", null],
    ["t2", "A", null],
    ["t3", "F", null],
    ["t4", "L", null],
    ["t5", "F", null],
  ]);
  expect(expectedTalks).toBeCloseTo(3.5, 12);
});

// Costs from HiGHS by scipy, with a program that shares no line with the library (tools/regular-plans.py); six decimals. All
// 1,000: `node test/reference/tools/regular-plans.ts check`.
test("suggestOutreach(regular request) costs what a mixed-integer solver found, with proof, for every fifth of 1,000", () => {
  for (let seed = 5; seed <= 1_000; seed += 5) {
    const { document, targets } = regularRequest(seed);
    const { cost, proof } = suggestOutreach(readNetwork(document), requestFor(...targets), { asOf });
    expect(proof, `seed ${seed}`).toBe("exact");
    expect(cost, `seed ${seed}`).toBeCloseTo(regularPlans.costs[seed - 1] as number, 5);
  }
}, 60_000);
