import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { interviewPlan } from "./interview-plan.ts";

/** A hundred mothers in a round, so many of whom were interviewed: each trusts the next but one. */
const hundred = (interviewed: number) =>
  smallNetwork({
    people: Array.from({ length: 100 }, (_, index) => mother(`m${index}`, { interviewed: index < interviewed })),
    ties: Array.from({ length: interviewed }, (_, index) => trusts(`m${index}`, `m${(index + 2) % 100}`)),
  });

/** The ids of who is proposed, by why. */
const proposed = ({ interviews }: ReturnType<typeof interviewPlan>, code: string) =>
  interviews.flatMap(({ person, reason }) => (reason.code === code ? [person] : []));

describe("interviewPlan(network, {share, seed})", () => {
  test("draws by lot until a tenth was interviewed, and says that nothing can be said of more interviews yet", () => {
    const plan = interviewPlan(hundred(0), { asOf });
    expect(plan).toMatchObject({ interviewed: 0, wanted: 50, of: 100, neverAsked: 100, share: 0.5, seed: 1 });
    expect(plan).toMatchObject({ wouldGain: null, stop: null });
    expect(proposed(plan, "drawnByLot")).toHaveLength(50);
    expect(new Set(plan.interviews.map(({ person }) => person)).size).toBe(50);
  });

  test("then asks those whom others named, with who named them; of four still by lot after six of a hundred, then the named", () => {
    const { interviews } = interviewPlan(hundred(6), { asOf, share: 0.12 });
    expect(interviews.slice(0, 4).every(({ reason }) => reason.code === "drawnByLot")).toBe(true);
    // m6 and m7 were named by m4 and m5, if the lot did not draw them.
    const named = interviews.slice(4).map(({ person, reason }) => [person, reason]);
    expect(new Map(named.slice(0, 2) as [string, unknown][])).toEqual(
      new Map<string, unknown>([
        ["m6", { code: "namedBy", by: ["m4"] }],
        ["m7", { code: "namedBy", by: ["m5"] }],
      ]),
    );
  });

  test("of those named asks who was named the fewest times first", () => {
    const crowd = Array.from({ length: 11 }, (_, index) => mother(`c${index}`, { interviewed: true }));
    const network = smallNetwork({
      people: [...crowd, ...["often", "once", "never"].map((id) => mother(id, { interviewed: false }))],
      ties: [trusts("c0", "often"), trusts("c1", "often"), trusts("c2", "once")],
    });
    const { interviews } = interviewPlan(network, { asOf, share: 1 });
    expect(interviews).toEqual([
      { person: "once", reason: { code: "namedBy", by: ["c2"] } },
      { person: "often", reason: { code: "namedBy", by: ["c0", "c1"] } },
      { person: "never", reason: { code: "drawnByLot" } },
    ]);
  });

  test("asks first who is to be reached and has no route, also when enough was asked; not who has one", () => {
    const network = smallNetwork({
      people: [
        keyFigure("k", { interviewed: true }),
        ...["far", "near"].map((id) => mother(id, { interviewed: false })),
      ],
      ties: [trusts("near", "k")],
    });
    const [first] = interviewPlan(network, { asOf, targets: ["near", "far"] }).interviews;
    expect(first).toEqual({ person: "far", reason: { code: "noRoute" } });
    expect(proposed(interviewPlan(network, { asOf, targets: ["near"] }), "noRoute")).toEqual([]);
    const held = smallNetwork({ people: [...hundred(99).rows.people], ties: [...hundred(99).rows.ties] });
    expect(interviewPlan(held, { asOf, targets: ["m99"] })).toMatchObject({
      interviews: [{ person: "m99", reason: { code: "noRoute" } }],
      stop: null,
    });
  });

  test("wants at least twelve, and no more than there are", () => {
    const people = Array.from({ length: 9 }, (_, index) => mother(`m${index}`));
    expect(interviewPlan(smallNetwork({ people }), { asOf })).toMatchObject({ wanted: 9 });
    expect(interviewPlan(hundred(0), { asOf, share: 0.01 }).wanted).toBe(12);
  });

  test("stops with a reason: enough, as many as wanted, nobody left", () => {
    const stopOf = (network: ReturnType<typeof hundred>, share: number) => {
      const { stop, interviews } = interviewPlan(network, { asOf, share, size: 1 });
      return [stop, interviews.length];
    };
    expect(stopOf(hundred(15), 0.12)).toEqual(["asManyAsWanted", 0]);
    expect(stopOf(hundred(100), 1)).toEqual(["nobodyLeft", 0]);
    expect(stopOf(smallNetwork(), 1)).toEqual(["nobodyLeft", 0]);
    expect(stopOf(fourteen(13), 1)).toEqual(["enough", 0]);
  });

  test("never takes fewer than twelve interviews for enough", () => {
    const stops = [11, 12].map((interviewed) => {
      const { stop, wouldGain } = interviewPlan(fourteen(interviewed), { asOf, share: 1, size: 1 });
      return [stop, (wouldGain ?? 1) < 0.5];
    });
    expect(stops).toEqual([
      [null, true],
      ["enough", true],
    ]);
  });

  test("says how many parents more a group may reach that is chosen after every interview: fewer, the more were held", () => {
    const gains = [10, 30, 60, 90].map((interviewed) => interviewPlan(hundred(interviewed), { asOf }).wouldGain ?? NaN);
    expect(gains.toSorted((a, b) => b - a)).toEqual(gains);
    expect(gains[0]).toBeGreaterThan(1);
    expect(interviewPlan(fourteen(13), { asOf, size: 1 }).wouldGain).toBeLessThan(0.5);
  });

  test("counts who was never asked for as much as one name", () => {
    const network = smallNetwork({
      people: [
        mother("asked", { interviewed: true }),
        mother("slip", { interviewed: false, partlyInterviewed: { asked: 1 } }),
        mother("silent", { interviewed: false }),
      ],
      ties: [trusts("slip", "asked", { question: "oneName" })],
    });
    expect(interviewPlan(network, { asOf }).neverAsked).toBe(1);
  });

  test("proposes nobody who is protected, withdrew or was interviewed", () => {
    const people = [
      mother("shielded", { protected: true }),
      mother("gone", { consent: { state: "withdrawn" } }),
      mother("asked", { interviewed: true }),
      mother("left"),
    ];
    const { interviews } = interviewPlan(smallNetwork({ people }), { asOf });
    expect(interviews.map(({ person }) => person)).toEqual(["left"]);
  });

  test("gives the same plan for the same seed, another for another", () => {
    const [one, same, other] = [1, 1, 2].map((seed) => interviewPlan(hundred(0), { asOf, seed }).interviews);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test.each([-0.1, 1.5, Number.NaN])("refuses a share of %d", (share) => {
    expect(() => interviewPlan(hundred(0), { asOf, share })).toThrow(/share/);
  });

  test("refuses somebody to be reached whom nobody knows", () => {
    expect(() => interviewPlan(hundred(0), { asOf, targets: ["nobody"] })).toThrow(/targets\/0/);
  });
});

/** Fourteen mothers, so many of whom were interviewed, who all trust the first. */
function fourteen(interviewed: number) {
  const ids = Array.from({ length: 14 }, (_, index) => `m${10 + index}`);
  return smallNetwork({
    people: ids.map((id, index) => mother(id, { interviewed: index < interviewed })),
    ties: ids.slice(1, interviewed).map((from) => trusts(from, "m10")),
  });
}
