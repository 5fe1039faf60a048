import { describe, expect, it } from "vitest";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { calendarDate } from "../base/time.ts";
import type { NetworkDocument, Outcome } from "../model/document.ts";
import { contactGraphOf } from "./contact-graph.ts";
import { foldOutcomes } from "./fold-outcomes.ts";
import { pooledChances } from "./pooled-chances.ts";

const day = calendarDate(asOf);
const askers = ["k1", "k2", "k3"];
const parents = Array.from({ length: 12 }, (_, place) => `m${String(place).padStart(2, "0")}`);
/** Every parent said 4 of the key figure whose turn it is; the last three trust one of unknown strength. */
const ties = [
  ...parents.map((id, place) =>
    trusts(id, askers[place % 3] as string, { score: 4, reportedBy: "truster", date: asOf }),
  ),
  ...askers.map((asker, place) => trusts(`u${place}`, asker)),
];
const people = [...parents, "u0", "u1", "u2"].map((id) => mother(id));
const told = (target: string, asker: string, code: Outcome["code"]) => ({ target, asker, code, date: asOf });
const networkWith = (outcomes: NetworkDocument["outcomes"]) =>
  smallNetwork({ people: [...people, ...askers.map((id) => keyFigure(id))], ties, outcomes });
const chanceIn = (network: ReturnType<typeof networkWith>, truster: string, trustee: string): number => {
  const graph = contactGraphOf(network, { asOf: day });
  const [from, to] = [truster, trustee].map((id) => graph.indexOf.get(id) as number) as [number, number];
  const { offsets, targets } = graph.trustees;
  const arc = targets.subarray(offsets[from], offsets[from + 1]).indexOf(to) + (offsets[from] as number);
  return pooledChances(network, graph)(arc);
};
/** Two talks in three for the key figures k2 and k3, as was believed; what came of k1's asks is given. */
const usual = parents.flatMap((id, place) =>
  place % 3 === 0 ? [] : [told(id, askers[place % 3] as string, place % 9 < 6 ? "cameAlong" : "refusedAsker")],
);
const asksOf = (code: Outcome["code"]) => ["m00", "m03", "m06"].map((id) => told(id, "k1", code));

describe("pooledChances(network, graph)", () => {
  it("is what is believed where nobody was asked", () => {
    expect(chanceIn(networkWith([]), "m09", "k1")).toBeCloseTo(3.8 / 6, 12);
    expect(chanceIn(networkWith([]), "u0", "k1")).toBe(0.5);
  });

  it("tells less of a key figure whose asks fail, also to whom she has not asked, and of others about half as much less", () => {
    const before = networkWith(usual);
    const after = networkWith([...usual, ...asksOf("refusedAsker")]);
    const changeOf = (id: string, asker: string) => 1 - chanceIn(after, id, asker) / chanceIn(before, id, asker);
    const failing = changeOf("m09", "k1");
    expect(failing).toBeGreaterThan(0.25);
    const others = parents.flatMap((id, place) =>
      place % 3 > 0 ? [Math.abs(changeOf(id, askers[place % 3] as string))] : [],
    );
    expect(Math.max(...others)).toBeLessThan(0.6 * failing);
  });

  it("learns how much less is kept than was answered, for ties of others too, and leaves ties that nobody answered for", () => {
    const refused = parents.slice(0, 9).map((id, place) => told(id, askers[place % 3] as string, "refusedAsker"));
    const network = networkWith(refused);
    expect(chanceIn(network, "m09", "k1")).toBeLessThan(0.4);
    const fewWith = networkWith(asksOf("cameAlong").concat(asksOf("cameAlong")));
    expect(chanceIn(fewWith, "u1", "k2")).toBeCloseTo(0.5, 12);
  });

  it("lets fifteen talks with one mother lift no mother who was never asked from perhaps to likely", () => {
    const fifteen = Array.from({ length: 15 }, () => told("u0", "k1", "cameAlong"));
    const network = networkWith(fifteen);
    expect(chanceIn(network, "u1", "k2")).toBeLessThan(0.52);
    expect(chanceIn(network, "u0", "k1")).toBeGreaterThan(0.8);
  });

  it("counts a decline as a talk, and one who was not reached as none", () => {
    expect(chanceIn(networkWith([...usual, ...asksOf("declinedThisTime")]), "m00", "k1")).toBeGreaterThan(0.63);
    expect(chanceIn(networkWith([...usual, ...asksOf("notReached")]), "m00", "k1")).toBeLessThan(0.55);
  });

  it("R-50 is the same before and after outcomes were folded into ties", () => {
    const old = [...usual, ...asksOf("declinedThisTime"), told("m09", "k1", "notReached")].map((outcome) => ({
      ...outcome,
      date: "2025-01-10",
    }));
    const before = networkWith([...old, { ...told("m01", "k2", "cameAlong"), date: "2026-02-01" }]);
    const folded = foldOutcomes(before, { asOf: day, upTo: calendarDate("2025-03-01") }).network;
    expect(folded.rows.outcomes).toHaveLength(1);
    for (const [id, asker] of [["m00", "k1"], ["m01", "k2"], ["m09", "k1"], ["u0", "k1"]] as const)
      expect(chanceIn(folded, id, asker)).toBeCloseTo(chanceIn(before, id, asker), 10); // prettier-ignore
  });
});
