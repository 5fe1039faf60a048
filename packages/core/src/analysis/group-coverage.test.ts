import { describe, expect, test } from "vitest";
import { asOf as day, candidatesOf, drawnDocument } from "../../../../test/support/naive-groups.ts";
import { asOf as today, mother, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import { randomFrom, shuffled } from "../base/random.ts";
import { calendarDate } from "../base/time.ts";
import { readNetwork } from "../model/read-network.ts";
import { groupCoverage } from "./group-coverage.ts";

const asOf = calendarDate(day);

describe("groupCoverage(network, query).relax()", () => {
  test("keeps its promise: no larger group is worth more than the value and the gains say", () => {
    let compared = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const document = drawnDocument(seed, 16, 4);
      const candidates = shuffled(candidatesOf(document), randomFrom(seed));
      const objective = groupCoverage(readNetwork(document), { asOf, maxHops: 2 + (seed % 2) });
      const relaxation = objective.relax();
      const most = Math.min(7, candidates.length);
      const whole = candidates.slice(0, most).toSorted((a, b) => a - b);
      for (const [added, member] of candidates.slice(0, most).entries()) {
        const others = candidates.slice(added, most);
        const bound = relaxation.value() + others.reduce((sum, other) => sum + relaxation.gain(other), 0);
        expect(bound, `seed ${seed}`).toBeGreaterThanOrEqual(objective.value(whole) - 1e-9);
        const before = new Map(candidates.slice(added + 1).map((other) => [other, relaxation.gain(other)]));
        relaxation.add(member);
        for (const [other, gain] of before)
          expect(relaxation.gain(other), `seed ${seed}`).toBeLessThanOrEqual(gain + (relaxation.rise?.() ?? 0) + 1e-9);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  test("says when gains rise: three who reached somebody over one introducer no longer do when she is a member", () => {
    const network = smallNetwork({
      people: ["A", "B", "C", "x", "t", "D"].map((id) => mother(id)),
      ties: [...["A", "B", "C"].map((id) => trustsAt("x", id, 0.9)), trustsAt("t", "x", 0.9), trustsAt("t", "D", 0.5)],
    });
    const relaxation = groupCoverage(network, { asOf: calendarDate(today), maxHops: 2 }).relax();
    for (const member of [0, 1, 2]) relaxation.add(member);
    // Each reaches t by .9 × .8 × .9 = .648, so that .352³ are missed; D would reach half of those.
    expect(relaxation.gain(5)).toBeCloseTo(0.5 * 0.352 ** 3, 12);
    relaxation.add(3);
    // Now x alone reaches t: .1 is missed.
    expect(relaxation.gain(5)).toBeCloseTo(0.05, 12);
    expect(relaxation.rise?.()).toBeCloseTo(0.1 - 0.352 ** 3, 12);
  });

  test("takes a member out again as if she had never been in", () => {
    const document = drawnDocument(3, 14, 3);
    const relaxation = groupCoverage(readNetwork(document), { asOf, maxHops: 2 }).relax();
    const [first, second, third] = candidatesOf(document) as [number, number, number];
    relaxation.add(first);
    const before = [relaxation.value(), relaxation.gain(third)];
    relaxation.add(second);
    relaxation.undo();
    expect([relaxation.value(), relaxation.gain(third)]).toEqual(before);
  });
});
