import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import { reachOf } from "../circles/reach.ts";
import { readNetworkText } from "../model/read-network.ts";
import { presentGroup } from "./present-coverage.ts";
import { resilienceOf } from "./resilience.ts";

/** K1 carries a and b (b also has K2), c hangs by the introducer a; S could take over from K1. */
const network = smallNetwork({
  people: [keyFigure("K1"), keyFigure("K2"), ...["a", "b", "c", "S"].map((id) => mother(id))],
  ties: [
    trustsAt("a", "K1", 0.9),
    trustsAt("b", "K1", 0.7),
    trustsAt("b", "K2", 0.5),
    trustsAt("c", "a", 0.9),
    trustsAt("a", "S", 0.7),
    { from: "K2", to: "school", type: "worksWith" },
  ],
});

describe("resilienceOf(network, {asOf})", () => {
  const resilience = resilienceOf(network, { asOf });
  const [first, second] = resilience.keyFigures;

  test("says whose only way in each key figure is, and what is lost while she is away", () => {
    // a .9, b 1 − .3 × .5 = .85, c .9 × .8 × .9 = .648; without K1 only b by K2: .5.
    expect(resilience.expectedCoverage).toBeCloseTo(2.398, 9);
    expect(first).toMatchObject({ id: "K1", soleRoutes: ["a", "c"] });
    expect(first?.lossIfAbsent).toBeCloseTo(1.898, 9);
    expect(first?.withoutHer.counts).toEqual({ direct: 1, viaIntroduction: 0, noRoute: 3 });
    expect(second).toMatchObject({ id: "K2", soleRoutes: [] });
  });

  test("proposes who would win back most, with how much", () => {
    // S reaches a: .7, and over a c: .7 × .8 × .9 = .504.
    expect(first?.successors[0]).toMatchObject({ id: "S", regains: expect.closeTo(1.204, 9) as number });
    // Whoever would win back nothing is not proposed.
    expect(first?.successors.map(({ id }) => id)).not.toContain("b");
  });

  test("finds the ties that hang by one person: an institution, and parents behind one introducer", () => {
    expect(resilience.hangingTies).toEqual([
      { kind: "institution", through: "K2", ends: ["school"] },
      { kind: "introduction", through: "a", ends: ["c"] },
    ]);
  });

  test("is for the network's own care: no ranking, and no way to ask about anybody else (R-44)", () => {
    expect(resilience.purpose).toBe("ownCare");
    const turned = smallNetwork({
      people: [keyFigure("K2"), keyFigure("K1"), mother("a")],
      ties: [trustsAt("a", "K2", 0.9)],
    });
    // The one who carries nothing stands first, because her id comes first.
    expect(resilienceOf(turned, { asOf }).keyFigures.map(({ id }) => id)).toEqual(["K1", "K2"]);
    // The function takes the network and a day; there is no parameter for people to remove.
    expect(resilienceOf).toHaveLength(2);
  });

  test("has nothing to say of a network without key figures or people", () => {
    expect(resilienceOf(smallNetwork(), { asOf })).toMatchObject({
      keyFigures: [],
      hangingTies: [],
      expectedCoverage: 0,
    });
    expect(resilienceOf(smallNetwork({ people: [mother("a")] }), { asOf }).keyFigures).toEqual([]);
  });
});

describe.each(["pendrecht", "zuidwijk", "beverwaard"])("resilienceOf(%s, {asOf})", (name) => {
  const there = readNetworkText(
    readFileSync(new URL(`../../../../examples/data/${name}.json`, import.meta.url), "utf8"),
  );
  const { keyFigures } = resilienceOf(there, { asOf });
  const group = keyFigures.map(({ id }) => id);

  test("PN-35 says of every key figure what reach says without her", () => {
    for (const { id, withoutHer } of keyFigures)
      expect(reachOf(there, { asOf, absent: [id] })).toMatchObject({
        counts: withoutHer.counts,
        expectedCoverage: expect.closeTo(withoutHer.expectedCoverage, 9) as number,
      });
  });

  test("PN-35 proposes the three who win back most, as if everybody had been valued", () => {
    for (const { id, successors } of keyFigures) {
      const rest = group.filter((other) => other !== id);
      const valueOf = (members: readonly string[]) => presentGroup(there, { asOf, group: members }).expectedCoverage;
      const all = [...there.people.values()]
        .filter(
          (person) => person.role !== "keyFigure" && person.role !== "coach" && person.consent?.state === "consented",
        )
        .map((person) => valueOf([...rest, person.id]) - valueOf(rest))
        .filter((regains) => regains > 1e-9)
        .sort((a, b) => b - a)
        .slice(0, 3);
      expect(successors.map(({ regains }) => regains)).toEqual(all.map((one) => expect.closeTo(one, 9) as number));
    }
  });
});
