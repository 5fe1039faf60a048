import { describe, expect, test } from "vitest";
import { asOf, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { interviewPlan } from "./interview-plan.ts";

const hundred = (interviewed: number) =>
  smallNetwork({
    people: Array.from({ length: 100 }, (_, index) => mother(`m${index}`, { interviewed: index < interviewed })),
    // Everybody is known to trust the next but one.
    ties: Array.from({ length: 100 }, (_, index) => trusts(`m${index}`, `m${(index + 2) % 100}`)),
  });

describe("interviewPlan(network, {share, seed})", () => {
  test("in a new neighbourhood draws half by lot and takes half from those they name", () => {
    const plan = interviewPlan(hundred(0), { asOf });
    expect(plan).toMatchObject({ neighbourhood: "new", interviewed: 0, wanted: 20, of: 100, share: 0.2, seed: 1 });
    expect(plan.interviews).toHaveLength(20);
    const codes = plan.interviews.map(({ reason }) => reason.code);
    expect(codes.filter((code) => code === "drawnByLot").length).toBeGreaterThanOrEqual(10);
    const named = plan.interviews.flatMap(({ person, reason }) =>
      reason.code === "namedBy" ? [[person, `m${(Number(reason.by.slice(1)) + 2) % 100}`]] : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([person]) => person)).toEqual(named.map(([, trusted]) => trusted));
    const people = plan.interviews.flatMap(({ person }) => (person === null ? [] : [person]));
    expect(new Set(people).size).toBe(people.length);
  });

  test("asks for a name where none is known yet", () => {
    const people = Array.from({ length: 30 }, (_, index) => mother(`m${index}`));
    const { interviews } = interviewPlan(smallNetwork({ people }), { asOf });
    expect(interviews.map(({ reason }) => reason.code)).toEqual(
      Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? "drawnByLot" : "askForName")),
    );
    expect(interviews.every(({ person, reason }) => (person === null) === (reason.code === "askForName"))).toBe(true);
  });

  test("wants at least twelve, and no more than there are", () => {
    const people = Array.from({ length: 9 }, (_, index) => mother(`m${index}`));
    expect(interviewPlan(smallNetwork({ people: [...people] }), { asOf })).toMatchObject({ wanted: 9 });
    expect(interviewPlan(hundred(0), { asOf, share: 0.01 }).wanted).toBe(12);
    expect(interviewPlan(smallNetwork(), { asOf })).toMatchObject({ wanted: 0, interviews: [] });
  });

  test("counts the interviews that have been held", () => {
    expect(interviewPlan(hundred(15), { asOf })).toMatchObject({ neighbourhood: "new", interviewed: 15 });
    expect(interviewPlan(hundred(15), { asOf }).interviews).toHaveLength(5);
  });

  test("in a known neighbourhood asks those who may know the people of whom it is not settled", () => {
    // A and B are trusted by two each, strongly and weakly known; u, in their midst, was not asked.
    const asked = ["A", "B", "a1", "a2", "b1", "b2"].map((id) => mother(id, { interviewed: true }));
    const network = smallNetwork({
      people: [...asked, ...["u", "far", "away"].map((id) => mother(id, { interviewed: false }))],
      ties: [
        ...["a1", "a2"].map((id) => trusts(id, "A", { score: 4, reportedBy: "truster" })),
        ...["b1", "b2"].map((id) => trusts(id, "B", { score: 4, reportedBy: "truster" })),
        trusts("a1", "b1"),
        trusts("u", "A"),
        trusts("far", "away"),
      ],
    });
    const plan = interviewPlan(network, { asOf, share: 0.5, size: 1 });
    expect(plan.neighbourhood).toBe("new"); // six of nine asked, but at least twelve, so all, are wanted
    expect(plan.interviews.map(({ reason }) => reason.code)).not.toContain("wouldSettle");
    const crowd = Array.from({ length: 12 }, (_, index) => mother(`c${index}`, { interviewed: true }));
    const large = smallNetwork({
      ...structuredClone({ ties: [...network.rows.ties] }),
      people: [...network.rows.people, ...crowd],
    });
    const known = interviewPlan(large, { asOf, share: 0.5, size: 1 });
    expect(known.neighbourhood).toBe("known");
    expect(known.interviews[0]?.person).toBe("u");
    expect(known.interviews[0]?.reason).toMatchObject({ code: "wouldSettle" });
    expect(known.interviews.map(({ person }) => person)).not.toContain("far");
  });

  // v trusts one who trusts C, which lifts her above the like of A and B: C is nearly always in a best pair, A less often, and
  // what is nearer to a half settles more, p(1 − p).
  test("in a known neighbourhood asks first where most is unsettled, and not where one is nearly sure", () => {
    const asked = ["A", "B", "C", "a1", "a2", "b1", "b2", "c1", "c2"];
    const crowd = Array.from({ length: 20 }, (_, index) => `o${index}`);
    const answer = { score: 4, reportedBy: "truster", date: asOf } as const;
    const network = smallNetwork({
      people: [
        ...[...asked, ...crowd].map((id) => mother(id, { interviewed: true })),
        ...["u", "v"].map((id) => mother(id, { interviewed: false })),
      ],
      ties: [
        ...["a1", "a2"].map((id) => trusts(id, "A", answer)),
        ...["b1", "b2"].map((id) => trusts(id, "B", answer)),
        ...["c1", "c2"].map((id) => trusts(id, "C", answer)),
        trusts("a1", "b1"),
        trusts("u", "a1", answer),
        trusts("v", "c1", answer),
      ],
    });
    const { interviews, neighbourhood } = interviewPlan(network, { asOf, share: 0.5, size: 2 });
    expect(neighbourhood).toBe("known");
    expect(interviews.map(({ person }) => person)).toEqual(["u", "v"]);
  });

  test("proposes nobody who is protected, withdrew or was interviewed", () => {
    const people = [
      mother("shielded", { protected: true }),
      mother("gone", { consent: { state: "withdrawn" } }),
      mother("asked", { interviewed: true }),
      mother("left"),
    ];
    const { interviews } = interviewPlan(smallNetwork({ people }), { asOf });
    expect(interviews.map(({ person }) => person)).toEqual(["left", null].slice(0, interviews.length));
  });

  test("gives the same plan for the same seed, another for another", () => {
    const [one, same, other] = [1, 1, 2].map((seed) => interviewPlan(hundred(0), { asOf, seed }).interviews);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test.each([-0.1, 1.5, Number.NaN])("refuses a share of %d", (share) => {
    expect(() => interviewPlan(hundred(0), { asOf, share })).toThrow(/share/);
  });
});
