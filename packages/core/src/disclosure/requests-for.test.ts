import { describe, expect, test } from "vitest";
import { keyFigure, mother, smallNetwork } from "../../../../test/support/parents.ts";
import type { Ask, OutreachRequest } from "../model/document.ts";
import { requestsFor } from "./requests-for.ts";

// A Friday; the next working day is Monday the 9th, and the 28th day after is 3 April.
const friday = "2026-03-06";
const contact = { id: "r1", kind: "contactRequest", institution: "school", date: friday, named: 1 } as const;
const project = { id: "r1", kind: "jointProject", institution: "school", date: friday } as const;
const asked = (state: Ask["state"]): Ask => ({
  id: "a1",
  request: "r1",
  target: "m1",
  asker: "k1",
  state,
  date: "2026-03-08",
});
const activities = [
  { id: "evening", date: "2026-03-18" },
  { id: "weekly", date: "2026-03-04", rule: "FREQ=WEEKLY;COUNT=3" },
];

const shownOn = (asOf: string, request: OutreachRequest, asks: readonly Ask[] = []) =>
  requestsFor(
    smallNetwork({ people: [mother("m1"), keyFigure("k1")], requests: [request], asks: [...asks], activities }),
    { role: "institution", institution: "school", asOf },
  );
const stateOn = (asOf: string, request: OutreachRequest) => shownOn(asOf, request)[0]?.state;

describe("requestsFor(network, institution)", () => {
  test("R-31 tells an institution where its own request stands, and nothing of whom it concerns", () => {
    expect(shownOn("2026-03-10", { ...contact, targets: ["m1"], state: "withTheNetwork" })).toEqual([
      { id: "r1", kind: "contactRequest", date: friday, state: "withTheNetwork" },
    ]);
    expect(
      requestsFor(smallNetwork({ requests: [contact] }), { role: "institution", institution: "x", asOf: friday }),
    ).toEqual([]);
  });

  test("R-32 is received until the next working day, then with the network, and closed on the 28th day", () => {
    expect(
      ["2026-03-06", "2026-03-08", "2026-03-09", "2026-04-02", "2026-04-03"].map((day) => stateOn(day, contact)),
    ).toEqual(["received", "received", "withTheNetwork", "withTheNetwork", "closed"]);
    // Tuesday to Wednesday, Saturday to Monday.
    expect(stateOn("2026-03-11", { ...contact, date: "2026-03-10" })).toBe("withTheNetwork");
    expect(stateOn("2026-03-08", { ...contact, date: "2026-03-07" })).toBe("received");
  });

  test("R-32 is closed when its occasion is over, of one that comes again when the last is", () => {
    const evening = { ...contact, occasion: "evening" };
    expect(["2026-03-18", "2026-03-19"].map((day) => stateOn(day, evening))).toEqual(["withTheNetwork", "closed"]);
    const weekly = { ...contact, occasion: "weekly" };
    expect(["2026-03-18", "2026-03-19"].map((day) => stateOn(day, weekly))).toEqual(["withTheNetwork", "closed"]);
  });

  test("R-32 is the same in every week, whatever the network found and did", () => {
    const histories: readonly (readonly [OutreachRequest, readonly Ask[]])[] = [
      [{ ...contact, state: "received" }, []],
      [{ ...contact, state: "closed" }, []],
      [{ ...contact, state: "declined" }, []],
      [{ ...contact, state: "withTheNetwork", targets: ["m1"] }, []],
      [{ ...contact, state: "withTheNetwork", targets: ["m1"] }, [asked("asked")]],
      [{ ...contact, state: "closed" }, [asked("closed")]],
      [{ ...contact, state: "withTheNetwork", targets: [] }, [asked("void")]],
    ];
    const differing = ["2026-03-06", "2026-03-09", "2026-03-20", "2026-04-03", "2026-05-01"].filter(
      (day) => new Set(histories.map(([request, asks]) => JSON.stringify(shownOn(day, request, asks)))).size > 1,
    );
    expect(differing).toEqual([]);
  });

  test("R-32 tells no number about a list of names", () => {
    const everybody = shownOn("2026-03-20", { ...contact, named: 5, targets: ["m1"] }, [asked("asked")]);
    expect(JSON.stringify(everybody)).not.toMatch(/passedOn|named|targets|exact|fewerThan/);
  });

  test("R-32 tells that a joint project was declined, and not of one that names anybody", () => {
    expect(stateOn("2026-03-10", { ...project, state: "declined" })).toBe("declined");
    expect(stateOn("2026-03-10", { ...project, state: "closed" })).toBe("withTheNetwork");
    expect(stateOn("2026-03-10", { ...project, state: "declined", named: 1 })).toBe("withTheNetwork");
    expect(stateOn("2026-03-10", { ...contact, state: "declined" })).toBe("withTheNetwork");
  });

  test("R-32 is closed from the day on which the institution took it back", () => {
    const back = { ...contact, takenBack: "2026-03-12" };
    expect(["2026-03-11", "2026-03-12"].map((day) => stateOn(day, back))).toEqual(["withTheNetwork", "closed"]);
  });
});
