import { describe, expect, test } from "vitest";
import { keyFigure, mother, requestFor, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import { recordOutcome } from "./record-outcome.ts";

const network = smallNetwork({
  people: [mother("t"), keyFigure("k")],
  ties: [trustsAt("t", "k", 0.7)],
  requests: [requestFor("t")],
  asks: [{ id: "a", request: "r1", target: "t", asker: "k", state: "asked", date: "2026-02-10" }],
});
const recorded = (date: string, options?: { readonly asOf: string }) =>
  recordOutcome(network, { ask: "a", code: "cameAlong", date }, options).rows.outcomes.length;
const coded = (code: string) => expect.objectContaining({ code }) as Error;

describe("recordOutcome(network, outcome, {asOf})", () => {
  test("takes an outcome from the day of its ask on, and refuses one of the day before", () => {
    expect(recorded("2026-02-10")).toBe(1);
    expect(() => recorded("2026-02-09")).toThrow(coded("outcome/before-ask"));
    expect(() => recorded("2025-01-10")).toThrow(coded("outcome/before-ask"));
  });

  test("takes an outcome of the day on which it is told, and refuses one of a day still to come", () => {
    const asOf = "2026-03-01";
    expect(recorded("2026-03-01", { asOf })).toBe(1);
    expect(() => recorded("2026-03-02", { asOf })).toThrow(coded("outcome/in-the-future"));
    expect(() => recorded("2030-01-01", { asOf })).toThrow(coded("outcome/in-the-future"));
  });
});
