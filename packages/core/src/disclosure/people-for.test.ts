import { describe, expect, test } from "vitest";
import {
  asOf,
  keyFigure,
  mother,
  requestFor,
  smallNetwork,
  trusts,
  trustsAt,
} from "../../../../test/support/parents.ts";
import { suggestOutreach } from "../suggestions/suggest-outreach.ts";
import { asksFor } from "./asks-for.ts";
import { forCareTeam } from "./for-care-team.ts";
import { offerAskFor } from "./offer-ask-for.ts";
import { recordFor } from "./record-for.ts";
import type { Viewer } from "./viewer.ts";

describe("asksFor(network, viewer)", () => {
  const asks = [
    { id: "a1", request: "r1", target: "t", asker: "k1", state: "offered", date: "2026-02-20" },
    { id: "a2", request: "r1", target: "t", asker: "k2", via: "x", state: "offered", date: "2026-02-20" },
  ] as const;
  const people = [mother("t", { displayName: "Naima" }), mother("x"), keyFigure("k1"), keyFigure("k2")];
  const shown = (viewer: Viewer, over = people) =>
    asksFor(smallNetwork({ people: over, requests: [requestFor("t")], asks: [...asks] }), viewer);

  test("R-37 gives a key figure her own asks alone", () => {
    expect(shown({ role: "keyFigure", person: "k1", asOf }).map(({ id }) => id)).toEqual(["a1"]);
    expect(shown({ role: "coach", asOf }).map(({ id }) => id)).toEqual(["a1", "a2"]);
    expect(shown({ role: "keyFigure", asOf })).toEqual([]);
  });

  test("R-36 tells whom, to what and until when, and no chance, score or reason", () => {
    expect(shown({ role: "keyFigure", person: "k1", asOf })).toEqual([
      {
        id: "a1",
        request: "r1",
        target: { id: "t", label: "Naima" },
        asker: { id: "k1", label: "k1" },
        state: "offered",
        date: "2026-02-20",
        expires: "2026-03-13",
      },
    ]);
  });

  test("R-14 an ask of somebody who withdrew is shown to nobody, whoever she was in it", () => {
    const part = { target: "t", asker: "k2", introducer: "x" };
    for (const id of Object.values(part)) {
      const left = people.map((one) => (one.id === id ? { ...one, consent: { state: "withdrawn" as const } } : one));
      for (const role of ["keyFigure", "coach", "coordinator"] as const)
        expect(shown({ role, person: "k2", asOf }, left).filter((ask) => ask.id === "a2")).toEqual([]);
    }
    expect(shown({ role: "coach", asOf }).map((ask) => ask.id)).toContain("a2");
  });
});

describe("the coach's plans", () => {
  const apart = smallNetwork({
    people: [mother("t", { keepApart: ["k"] }), mother("p", { protected: true }), keyFigure("k")],
    ties: [trustsAt("t", "k", 0.8), trustsAt("p", "k", 0.8)],
    requests: [requestFor("t", "p")],
  });
  const planFor = (role: "coordinator" | "coach") =>
    forCareTeam(apart, { role, asOf }, (visible) => {
      const request = visible.rows.requests[0] as Parameters<typeof suggestOutreach>[1];
      return suggestOutreach(visible, request, { asOf }).unassigned.map(({ target, reason }) => [target, reason]);
    });

  test("R-04 a pair to be kept apart and a protected person are reasons for the coordinator alone", () => {
    expect(planFor("coordinator")).toEqual([
      ["p", "protected"],
      ["t", "keepApart"],
    ]);
    expect(planFor("coach")).toEqual([["t", "noCapacity"]]);
  });

  test("R-04 an offer is refused to the coach without a word of the pair or the person", () => {
    const offer = (role: "coordinator" | "coach", target: string) => () =>
      offerAskFor(
        apart,
        { role, asOf },
        { id: "a", request: "r1", target, asker: "k", acceptedBy: "account", date: asOf },
      );
    const refusal = (details: object) =>
      expect.objectContaining({ problems: [expect.objectContaining(details)] }) as Error;
    expect(offer("coordinator", "t")).toThrow(refusal({ details: { reason: "keepApart" } }));
    expect(offer("coach", "t")).toThrow(refusal({ details: { reason: "noCapacity" } }));
    expect(offer("coordinator", "p")).toThrow(refusal({ details: { reason: "protected" } }));
    expect(offer("coach", "p")).toThrow(refusal({ code: "query/unknown-person" }));
    expect(offer("coach", "nobody")).toThrow(refusal({ code: "query/unknown-person" }));
  });

  test("offerAskFor(network, coach) adds to the whole network, protected people included", () => {
    const open = smallNetwork({
      people: [mother("t"), mother("p", { protected: true, keepApart: ["t"] }), keyFigure("k")],
      ties: [trustsAt("t", "k", 0.8)],
      requests: [requestFor("t")],
    });
    const next = offerAskFor(
      open,
      { role: "coach", asOf },
      { id: "a", request: "r1", target: "t", asker: "k", acceptedBy: "account", date: asOf },
    );
    expect([...next.people.keys()]).toEqual(["t", "p", "k"]);
    expect(next.people.get("p")?.keepApart).toEqual(["t"]);
    expect(next.rows.asks).toHaveLength(1);
  });
});

describe("recordFor(network, self)", () => {
  test("R-18 gives her own record, without protected people and without whom she is kept apart from", () => {
    const mine = smallNetwork({
      people: [mother("m", { keepApart: ["p", "q"] }), mother("p", { protected: true }), mother("q")],
      ties: [trusts("p", "m"), trusts("q", "m")],
    });
    const record = recordFor(mine, { role: "self", person: "m", asOf });
    expect(record.ties).toHaveLength(1);
    expect(JSON.stringify(record)).not.toContain("keepApart");
    expect(() => recordFor(mine, { role: "coach", person: "m", asOf })).toThrow(
      expect.objectContaining({ code: "disclosure/not-allowed" }),
    );
  });

  test("R-18 gives her record to somebody who is protected herself", () => {
    const mine = smallNetwork({
      people: [mother("m", { protected: true }), mother("p", { protected: true })],
      ties: [trusts("p", "m"), trusts("m", "p")],
    });
    const record = recordFor(mine, { role: "self", person: "m", asOf });
    expect(record.people).toEqual([expect.objectContaining({ id: "m" })]);
    expect(record.ties).toBeUndefined();
  });
});
