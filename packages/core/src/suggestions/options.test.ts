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
import type { Person, Tie } from "../model/document.ts";
import { withPairRulesHidden } from "../model/pair-rules.ts";
import { consentStates } from "../model/vocabulary.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const plan = (people: readonly Person[], ties: readonly Tie[], rest: Parameters<typeof smallNetwork>[0] = {}) =>
  suggestOutreach(smallNetwork({ people: [...people], ties: [...ties], ...rest }), requestFor("t"), { asOf });
const reasonOf = (...given: Parameters<typeof plan>) => plan(...given).unassigned[0]?.reason;

/** t trusts x, x trusts k, and t trusts k: an introduction of 0.9 · 0.9 · 0.8 = 0.648 beside a direct route. */
const withDirect = (direct: number) =>
  plan(
    [mother("t"), mother("x"), keyFigure("k")],
    [trustsAt("t", "k", direct), trustsAt("t", "x", 0.9), trustsAt("x", "k", 0.9)],
  ).plan[0];

describe("optionsFor(setting, target)", () => {
  test("PN-22 prefers the direct route unless an introduction is better by 0.3", () => {
    expect(withDirect(0.36)).toMatchObject({ via: null, probability: 0.36 });
    expect(withDirect(0.34)).toMatchObject({ via: "x" });
    expect(withDirect(0.34)?.probability).toBeCloseTo(0.648, 12);
  });

  test("takes an advantage of exactly 0.3 as enough, in spite of rounding", () => {
    expect(withDirect(0.348)?.via).toBe("x");
  });

  test.each(consentStates.filter((state) => state !== "informed" && state !== "consented"))(
    "R-12 nobody in the state %s introduces",
    (state) => {
      const ties = [trustsAt("t", "x", 0.9), trustsAt("x", "k", 0.9)];
      expect(reasonOf([mother("t"), { id: "x", consent: { state } }, keyFigure("k")], ties)).toBe("noRoute");
    },
  );

  test.each([
    ["informed", { consent: { state: "informed", date: "2026-02-01" } }, true],
    ["informed, but she would rather not", { consent: { state: "informed" }, introducing: false }, false],
    ["consented with the scope", {}, true],
    ["consented without it", { consent: { state: "consented", scopes: ["keepInMap"] } }, false],
    ["protected", { protected: true }, false],
    ["a key figure herself", { role: "keyFigure", capacity: 0 }, false],
    ["a coach", { role: "coach" }, false],
    ["paused", { pausedUntil: "2026-03-02" }, false],
  ] as const)("R-12 an introducer who is %s", (_, rest, may) => {
    const people = [mother("t"), { ...mother("x"), ...(rest as Partial<Person>) }, keyFigure("k")];
    const { plan: found } = plan(people, [trustsAt("t", "x", 0.9), trustsAt("x", "k", 0.9)]);
    expect(found.map(({ via }) => via)).toEqual(may ? ["x"] : []);
  });

  test("asks for no introduction where the network allows one step only", () => {
    const people = [mother("t"), mother("x"), keyFigure("k")];
    const ties = [trustsAt("t", "x", 0.9), trustsAt("x", "k", 0.9)];
    expect(reasonOf(people, ties, { network: { id: "n", settings: { maxHops: 1 } } })).toBe("noRoute");
  });

  test("needs both ties of an introduction to be worth 0.5", () => {
    const people = [mother("t"), mother("x"), keyFigure("k")];
    expect(reasonOf(people, [trustsAt("t", "x", 0.49), trustsAt("x", "k", 0.9)])).toBe("belowFloor");
    expect(plan(people, [trustsAt("t", "x", 0.5), trustsAt("x", "k", 0.9)]).plan).toHaveLength(1);
  });
});

describe("optionsFor(setting, target), languages", () => {
  const people = [mother("t"), mother("x"), keyFigure("k")];
  const over = (first: Partial<Tie>, second: Partial<Tie>) =>
    reasonOf(people, [
      { ...trustsAt("t", "x", 0.9), ...first },
      { ...trustsAt("x", "k", 0.9), ...second },
    ]);
  test("an introduction needs a language on each of its two ties, or one that nobody knows of", () => {
    expect(over({}, {})).toBeUndefined();
    expect(over({ language: "none" }, {})).toBe("noSharedLanguage");
    expect(over({}, { language: "none" })).toBe("noSharedLanguage");
    const { language: _, ...unknown } = trustsAt("x", "k", 0.9);
    expect(reasonOf(people, [trustsAt("t", "x", 0.9), unknown])).toBeUndefined();
  });
});

describe("suggestOutreach(network, request).unassigned", () => {
  const t = mother("t");
  const k = keyFigure("k");
  const tie = trustsAt("t", "k", 0.7);

  test("says noRoute when everyone asked for is out of reach", () => {
    const { plan: found, unassigned, cost } = plan([t, k], []);
    expect(found).toEqual([]);
    expect(unassigned).toMatchObject([{ target: "t", reason: "noRoute" }]);
    expect(cost).toBeCloseTo(-Math.log(0.2), 12);
  });

  test.each([
    ["noSharedLanguage", [t, k], [{ ...tie, language: "none" }]],
    ["noCapacity", [t, { ...k, capacity: 0 }], [tie]],
    ["paused", [t, { ...k, pausedUntil: "2026-03-02" }], [tie]],
    ["resting", [t, { ...k, restUntil: "2026-03-02" }], [tie]],
    ["belowFloor", [t, mother("x"), k], [trustsAt("t", "x", 0.49), trustsAt("x", "k", 0.9)]],
    [
      "noSharedLanguage",
      [t, mother("x"), k],
      [{ ...tie, language: "none" }, trustsAt("t", "x", 0.4), trustsAt("x", "k", 0.9)],
    ],
    ["keepApart", [{ ...t, keepApart: ["k"] }, k], [tie]],
    ["keepApart", [t, { ...k, keepApart: ["t"] }], [tie]],
    ["keepApart", [{ ...t, notThrough: ["k"] }, k], [tie]],
    ["noConsent", [mother("t", { consent: { state: "consented", scopes: ["keepInMap"] } }), k], [tie]],
    ["onlyTell", [{ id: "t", consent: { state: "named", date: "2026-02-20" } }, k], [tie]],
    ["protected", [{ ...t, protected: true }, k], [tie]],
  ] as const)("says %s", (reason, people, ties) => {
    expect(reasonOf(people as readonly Person[], ties as readonly Tie[])).toBe(reason);
  });

  // 0.5 · 0.5 · 0.8 = 0.2, the floor itself: an invitation costs as much as none, and more invitations come first.
  test("names nobody whose chance lies on the floor: over two ties of unknown strength she is invited", () => {
    const { plan: found, unassigned, cost } = plan([t, mother("x"), k], [trusts("t", "x"), trusts("x", "k")]);
    expect(unassigned).toEqual([]);
    expect(found).toMatchObject([
      { target: "t", via: "x", asker: "k", likelihood: "longShot", unknown: ["strength", "stage"] },
    ]);
    expect(cost).toBeCloseTo(-Math.log(0.2), 12);
  });

  // She refused twice, and still trusts nobody else: less than the floor, and no worse than nobody.
  test("invites over a direct tie below the floor, as a long shot, where there is nothing better", () => {
    const few = plan([t, k], [trustsAt("t", "k", 0.12)]);
    expect(few.plan).toMatchObject([
      { asker: "k", probability: expect.closeTo(0.12, 12) as number, likelihood: "longShot" },
    ]);
    expect(few.cost).toBeCloseTo(-Math.log(0.2), 12);
    const more = plan([t, k, keyFigure("k2")], [trustsAt("t", "k", 0.12), trustsAt("t", "k2", 0.15)]);
    expect(more.plan).toMatchObject([{ asker: "k2" }]);
  });

  test("says noOccasion when nothing planned is within one rung", () => {
    const network = smallNetwork({
      people: [mother("t", { stage: 1 }), k],
      ties: [tie],
      activities: [{ id: "a", stage: 4, date: "2026-03-20" }],
    });
    const { unassigned } = suggestOutreach(network, { ...requestFor("t"), occasion: "a" }, { asOf });
    expect(unassigned).toMatchObject([{ reason: "noOccasion" }]);
  });

  test("R-04 tells of a pair to be kept apart where the pair may be seen, and gives another reason elsewhere", () => {
    const people = [{ ...t, keepApart: ["k"] }, k];
    const reasons = (ties: Tie[], hidden: boolean, more: Person[] = []) => {
      const network = smallNetwork({ people: [...people, ...more], ties });
      const { unassigned } = suggestOutreach(hidden ? withPairRulesHidden(network) : network, requestFor("t"), {
        asOf,
      });
      return unassigned.map(({ reason }) => reason);
    };
    expect(reasons([tie], false)).toEqual(["keepApart"]);
    expect(reasons([tie], true)).toEqual(["noCapacity"]);
    const weak = trusts("t", "k2", { score: 1, reportedBy: "truster", date: asOf, language: "none" });
    expect(reasons([tie, weak], false, [keyFigure("k2")])).toEqual(["keepApart"]);
    expect(reasons([tie, weak], true, [keyFigure("k2")])).toEqual(["noSharedLanguage"]);
  });

  test("R-04 the pair still binds where it may not be seen", () => {
    const network = smallNetwork({
      people: [mother("t", { keepApart: ["k"] }), keyFigure("k"), keyFigure("k2")],
      ties: [trustsAt("t", "k", 0.9), trustsAt("t", "k2", 0.4)],
    });
    const { plan: found } = suggestOutreach(withPairRulesHidden(network), requestFor("t"), { asOf });
    expect(found).toMatchObject([{ asker: "k2", alternatives: [] }]);
    expect(JSON.stringify([...withPairRulesHidden(network).people.values()])).not.toContain("keepApart");
  });
});
