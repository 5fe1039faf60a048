import { describe, expect, it } from "vitest";
import { ParentCirclesError } from "../base/errors.ts";
import type { Ask } from "../model/document.ts";
import { readNetwork } from "../model/read-network.ts";
import { expireAsks, moveAsk } from "./ask-steps.ts";

const networkWith = (state: Ask["state"]) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "m1" }, { id: "k1", role: "keyFigure" }],
    institutions: [{ id: "s", kind: "school" }],
    requests: [{ id: "r1", kind: "contactRequest", institution: "s" }],
    asks: [{ id: "a1", request: "r1", target: "m1", asker: "k1", state, date: "2026-03-01" }],
  });

const outcomeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ParentCirclesError)
      return `${error.code} ${String(error.problems[0]?.details["state"] ?? "")}`.trim();
    throw error;
  }
  return "done";
};

const states: readonly Ask["state"][] = ["offered", "accepted", "declined", "asked", "closed", "expired", "void"];
const allowed: Record<string, readonly Ask["state"][]> = {
  accept: ["offered"],
  decline: ["offered", "accepted"],
  ask: ["accepted"],
  takeBack: ["offered", "accepted"],
};

describe("moveAsk(network, {ask, step, date})", () => {
  it.each(Object.keys(allowed).flatMap((step) => states.map((state) => [step, state] as const)))(
    "takes the step %s from %s only where it is allowed",
    (step, state) => {
      const result = outcomeOf(() =>
        moveAsk(networkWith(state), { ask: "a1", step: step as "accept", date: "2026-03-02" }),
      );
      expect(result).toBe(allowed[step]?.includes(state) === true ? "done" : `ask/not-in-this-state ${state}`);
    },
  );

  it("keeps no reason when the asker declines", () => {
    const declined = moveAsk(networkWith("offered"), { ask: "a1", step: "decline", date: "2026-03-02" }).rows.asks[0];
    expect(declined).toEqual({
      id: "a1",
      request: "r1",
      target: "m1",
      asker: "k1",
      state: "declined",
      date: "2026-03-01",
    });
  });

  it("takes no step on day 21, when the ask has expired", () => {
    const move = (date: string) =>
      outcomeOf(() => moveAsk(networkWith("offered"), { ask: "a1", step: "accept", date }));
    expect(move("2026-03-21")).toBe("done");
    expect(move("2026-03-22")).toBe("ask/not-in-this-state expired");
  });

  it("refuses an ask and a step that do not exist", () => {
    expect(outcomeOf(() => moveAsk(networkWith("offered"), { ask: "a9", step: "accept", date: "2026-03-02" }))).toBe(
      "query/unknown-ask",
    );
    expect(
      outcomeOf(() => moveAsk(networkWith("offered"), { ask: "a1", step: "toString" as "accept", date: "2026-03-02" })),
    ).toBe("query/value-not-allowed");
  });
});

describe("expireAsks(network, {asOf})", () => {
  it("marks what waited 21 days as expired, and nothing else", () => {
    const stateOn = (state: Ask["state"], asOf: string) => expireAsks(networkWith(state), { asOf }).rows.asks[0]?.state;
    expect(states.map((state) => stateOn(state, "2026-03-22"))).toEqual([
      "expired",
      "expired",
      "declined",
      "expired",
      "closed",
      "expired",
      "void",
    ]);
    expect(stateOn("offered", "2026-03-21")).toBe("offered");
  });

  it("gives back the same network when nothing has run out", () => {
    const network = networkWith("offered");
    expect(expireAsks(network, { asOf: "2026-03-02" })).toBe(network);
  });
});
