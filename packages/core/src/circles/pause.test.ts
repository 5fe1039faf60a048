import { describe, expect, it } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import type { Network } from "../model/network.ts";
import type { OutreachRequest, Person } from "../model/document.ts";
import { suggestOutreach } from "../suggestions/suggest-outreach.ts";
import { pauseAsker } from "./pause.ts";

const networkWith = (target: Partial<Person> = {}, tie: object = {}): Network =>
  smallNetwork({
    people: [mother("t", target), keyFigure("a"), keyFigure("b")],
    ties: [
      trusts("t", "a", { score: 5, reportedBy: "truster", ...tie }),
      trusts("t", "b", { score: 3, reportedBy: "truster" }),
    ],
    requests: [requestFor("t")],
  });
const suggested = (network: Network, day = asOf) => {
  const { plan, unassigned } = suggestOutreach(network, network.rows.requests[0] as OutreachRequest, { asOf: day });
  return { askers: plan.map(({ asker }) => asker), unassigned: unassigned.map(({ reason }) => reason) };
};

describe("pauseAsker(network, {person, until, date})", () => {
  const network = networkWith();

  it("is honoured at once: the next suggestion asks somebody else, and nobody when all pause", () => {
    expect(suggested(network).askers).toEqual(["a"]);
    const one = pauseAsker(network, { person: "a", until: "2026-03-15", date: asOf });
    expect(suggested(one).askers).toEqual(["b"]);
    const both = pauseAsker(one, { person: "b", until: "2026-03-02", date: asOf });
    expect(suggested(both)).toEqual({ askers: [], unassigned: ["paused"] });
  });

  it("ends by itself on its day, and at once when she says that she is back", () => {
    const paused = pauseAsker(network, { person: "a", until: "2026-03-15", date: asOf });
    expect(suggested(paused, "2026-03-14").askers).toEqual(["b"]);
    expect(suggested(paused, "2026-03-15").askers).toEqual(["a"]);
    const back = pauseAsker(paused, { person: "a", until: null, date: asOf });
    expect(back.people.get("a")).toEqual(network.people.get("a"));
    expect(pauseAsker(paused, { person: "a", until: asOf, date: asOf }).people.get("a")).not.toHaveProperty(
      "pausedUntil",
    );
  });

  it("refuses somebody unknown, and what is no day", () => {
    const refusal = (person: string, until: string) => () => pauseAsker(network, { person, until, date: asOf });
    expect(refusal("x", "2026-03-15")).toThrow(expect.objectContaining({ code: "query/unknown-person" }));
    expect(refusal("a", "2026-02-30")).toThrow(expect.objectContaining({ code: "query/date-invalid" }));
  });
});

describe("suggestOutreach(network, request, {asOf})", () => {
  it("honours at once that a parent wants nobody to come through somebody", () => {
    expect(suggested(networkWith({ notThrough: ["a"] })).askers).toEqual(["b"]);
    expect(suggested(networkWith({ notThrough: ["a", "b"] })).askers).toEqual([]);
  });
});
