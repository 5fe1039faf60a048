import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { reachOf } from "../circles/reach.ts";
import type { Person, Tie } from "../model/document.ts";
import { oneMoreAsk } from "./one-more-ask.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const people: readonly Person[] = [mother("t", { stage: 1 }), mother("x"), keyFigure("a"), keyFigure("b")];
const answer = (to: string, score: number, rest: Partial<Tie> = {}): Tie =>
  trusts("t", to, { score, reportedBy: "truster", date: asOf, ...rest });
const networkWith = (...ties: Tie[]) => smallNetwork({ people: [...people], ties });
const planWith = (...ties: Tie[]) => suggestOutreach(networkWith(...ties), requestFor("t"), { asOf });
const first = (...ties: Tie[]) => planWith(...ties).plan[0];

describe("suggestOutreach and reachOf where little is known", () => {
  test("nobody was interviewed and everybody stands alone: nobody is reached, and each is told why", () => {
    const { plan, unassigned, cost, proof } = suggestOutreach(networkWith(), requestFor("t", "x"), { asOf });
    expect(plan).toEqual([]);
    expect(unassigned.map(({ target, reason }) => [target, reason])).toEqual([
      ["t", "noRoute"],
      ["x", "noRoute"],
    ]);
    expect([cost, proof]).toEqual([2 * Math.log(5), "exact"]);
    const { counts, expectedCoverage } = reachOf(networkWith(), { asOf });
    expect([counts, expectedCoverage]).toEqual([{ direct: 0, viaIntroduction: 0, noRoute: 2 }, 0]);
    expect(oneMoreAsk(networkWith(), requestFor("t", "x"), { asOf })).toEqual([]);
  });

  test("there is nobody at all, or no key figure", () => {
    expect(reachOf(smallNetwork(), { asOf })).toMatchObject({ people: {}, soleRoutes: {}, expectedCoverage: 0 });
    const alone = smallNetwork({ people: [mother("t")] });
    expect(suggestOutreach(alone, requestFor("t"), { asOf }).unassigned).toMatchObject([{ reason: "noRoute" }]);
  });

  test("one tie, of which nobody was asked how strong it is: perhaps, and that this is not known", () => {
    expect(first(trusts("t", "a"))).toMatchObject({ probability: 0.5, likelihood: "perhaps", unknown: ["strength"] });
    expect(reachOf(networkWith(trusts("t", "a")), { asOf }).people["t"]).toMatchObject({
      state: "direct",
      probability: 0.5,
      onlyThrough: "a",
    });
  });

  test("all ties alike: the same asker whatever their order, with the others named", () => {
    const ties = [trusts("t", "b"), trusts("t", "a")];
    for (const order of [ties, ties.toReversed()]) {
      expect(first(...order)).toMatchObject({ asker: "a", alternatives: [{ asker: "b" }] });
      expect(reachOf(networkWith(...order), { asOf }).people["t"]).toMatchObject({ asker: "a", onlyThrough: null });
    }
  });

  // Hers 1 and the other's 5: (1 + 4·0.1 + 2·0.9) ÷ 8 = 0.4.
  test("reports that contradict each other: no certainty, no words in her mouth, and that they do not agree", () => {
    const contradicting = first(answer("a", 1), answer("a", 5, { reportedBy: "trustee" }));
    expect(contradicting).toMatchObject({
      likelihood: "perhaps",
      unknown: ["contradictory"],
      reasons: [{ code: "trusts" }, {}],
    });
    expect(contradicting?.probability).toBeCloseTo(0.4, 12);
    // Two things that she herself said on one day.
    const twice = first(answer("a", 5), answer("a", 1));
    expect(twice).toMatchObject({
      likelihood: "perhaps",
      unknown: ["contradictory"],
      reasons: [{ code: "trusts" }, {}],
    });
    // What she said before does not contradict what she says now.
    expect(first(answer("a", 1, { date: "2026-01-01" }), answer("a", 5))?.unknown).toEqual([]);
    expect(first(answer("a", 4), answer("a", 5, { reportedBy: "trustee" }))?.unknown).toEqual([]);
  });

  test("an answer without a day: that this is not known, and less than the same answer today", () => {
    const { date: _, ...undated } = answer("a", 5);
    const [old, fresh] = [first(undated), first(answer("a", 5))];
    expect([old?.unknown, fresh?.unknown]).toEqual([["undated"], []]);
    expect(old?.probability).toBeLessThan(fresh?.probability ?? 0);
  });
});
