import { describe, expect, it } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import { recordOutcome } from "../trust/record-outcome.ts";
import { planChanges } from "./plan-changes.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const network = smallNetwork({
  people: [mother("t1"), mother("t2"), keyFigure("a"), keyFigure("b")],
  ties: [trustsAt("t1", "a", 0.7), trustsAt("t1", "b", 0.6), trustsAt("t2", "b", 0.8)],
  requests: [requestFor("t1", "t2")],
});
const request = requestFor("t1", "t2");
// Her rest of 28 days is over.
const later = "2026-03-29";

describe("planChanges(before, after)", () => {
  const refused = [1, 2, 3, 4].reduce(
    (current) => recordOutcome(current, { target: "t1", asker: "a", code: "refusedAsker", date: asOf }),
    network,
  );
  const changes = planChanges(
    suggestOutreach(network, request, { asOf: later }),
    suggestOutreach(refused, request, { asOf: later }),
  );

  it("shows who would be asked by another way since belief moved, and only her", () => {
    expect(changes.changed.map(({ target, before, after }) => [target, before?.asker, after?.asker])).toEqual([
      ["t1", "a", "b"],
    ]);
  });

  it("says what that does to the plan: expected acceptances fall, the cost rises", () => {
    expect(changes.expectedTalks).toBeLessThan(0);
    expect(changes.cost).toBeGreaterThan(0);
  });

  it("shows nothing for the same plan, and null for somebody who gets no suggestion", () => {
    const plan = suggestOutreach(network, request, { asOf: later });
    expect(planChanges(plan, plan)).toEqual({ changed: [], expectedTalks: 0, expectedComes: 0, cost: 0 });
    const nobody = suggestOutreach(smallNetwork({ people: [mother("t1"), mother("t2")] }), request, { asOf: later });
    expect(planChanges(plan, nobody).changed.map(({ after }) => after)).toEqual([null, null]);
  });
});
