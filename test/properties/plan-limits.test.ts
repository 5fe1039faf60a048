import { describe, expect, it } from "vitest";
import {
  matchTargets,
  offerAsk,
  type OutreachRequest,
  readNetwork,
  receiveRequest,
  suggestOutreach,
} from "@parent-circles/core";
import { randomFrom } from "../../packages/core/src/base/random.ts";
import { largeDocument } from "../support/large-network.ts";

const asOf = "2026-03-01";

const requestFor = (seed: number, people: number, targets: number): OutreachRequest => {
  const random = randomFrom(seed);
  return {
    id: `r${seed}`,
    kind: "contactRequest",
    institution: "I-school",
    targets: [...new Set(Array.from({ length: targets }, () => `L-${random.index(people)}`))],
  };
};

const countBy = (values: readonly (string | null)[]): number[] => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
};

describe("suggestOutreach(network, request, {asOf}) on 10,000 people", () => {
  const people = 10_000;
  const network = readNetwork(largeDocument(7, { people }));

  it.each([1, 2, 3, 4, 5])("never exceeds a limit with 200 targets, seed %i", (seed) => {
    const { plan, unassigned } = suggestOutreach(network, requestFor(seed, people, 200), { asOf });
    expect(plan.length).toBeGreaterThan(50);
    expect(plan.length + unassigned.length).toBe(new Set(requestFor(seed, people, 200).targets).size);
    expect(Math.max(...countBy(plan.map(({ asker }) => asker)))).toBeLessThanOrEqual(2);
    expect(Math.max(1, ...countBy(plan.map(({ via }) => via)))).toBe(1);
  });

  it("never exceeds a limit when ten requests follow each other and every suggestion is accepted", () => {
    let current = network;
    for (let seed = 1; seed <= 10; seed++) {
      const { id, institution = "school", targets = [] } = requestFor(seed, people, 60);
      current = receiveRequest(current, { id, kind: "contactRequest", institution, date: asOf });
      current = matchTargets(current, { request: id, targets });
      const request = current.rows.requests.at(-1) as OutreachRequest;
      for (const { target, asker, via } of suggestOutreach(current, request, { asOf }).plan)
        current = offerAsk(current, {
          id: `a${current.rows.asks.length}`,
          request: id,
          target,
          asker,
          via,
          acceptedBy: "coordinator",
          date: asOf,
        });
    }
    const { asks } = current.rows;
    expect(asks.length).toBeGreaterThan(100);
    expect(Math.max(...countBy(asks.map(({ asker }) => asker)))).toBeLessThanOrEqual(2);
    expect(Math.max(...countBy(asks.map(({ via }) => via ?? null)))).toBe(1);
  });
});
