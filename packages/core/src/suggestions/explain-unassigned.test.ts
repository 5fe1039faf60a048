import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { languages } from "../base/language.ts";
import type { NetworkDocument } from "../model/document.ts";
import { lintText } from "./linter/lint-text.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const cafe = { id: "cafe", title: "Koffieochtend", stage: 1, date: "2026-03-04", familiar: true };
const planFor = (rest: Partial<NetworkDocument>, ...targets: string[]) =>
  suggestOutreach(smallNetwork({ activities: [cafe], ...rest }), requestFor(...targets), { asOf, language: "en" });
const nextFor = (rest: Partial<NetworkDocument>, target: string) => planFor(rest, target).unassigned[0]?.next;

describe("suggestOutreach(network, request, …).unassigned: the next best thing", () => {
  test("is an interview for whoever has no route and was asked nothing", () => {
    const next = nextFor({ people: [mother("t"), keyFigure("k")] }, "t");
    expect(next).toEqual({ kind: "interview", text: "Have a talk with t: whom does she trust?" });
  });

  test("is a meeting of somebody whom she trusts and a key figure whom that one knows, at the familiar occasion", () => {
    const people = [mother("t", { interviewed: true }), mother("f"), keyFigure("k1"), keyFigure("k2")];
    const ties = [trusts("t", "f"), { from: "k2", to: "f", type: "knows" } as const];
    expect(nextFor({ people, ties }, "t")).toMatchObject({
      kind: "meeting",
      member: "f",
      keyFigure: "k2",
      occasion: "cafe",
      text: "Let f and k2 get to know each other at Koffieochtend (Wednesday 4 March): t trusts f.",
    });
    expect(nextFor({ people, ties, activities: [{ ...cafe, stage: 3, familiar: false }] }, "t")).toMatchObject({
      occasion: null,
      text: "Let f and k2 get to know each other: t trusts f.",
    });
  });

  test("is a candidate whom she trusts, where that one does not introduce, or those who could ask have no room", () => {
    const people = [mother("t", { interviewed: true }), mother("f", { introducing: false }), keyFigure("k")];
    expect(nextFor({ people, ties: [trusts("t", "f")] }, "t")).toMatchObject({ kind: "candidate", member: "f" });
    const full = [mother("t"), mother("f"), keyFigure("k", { capacity: 0 })];
    expect(nextFor({ people: full, ties: [trusts("t", "k"), trusts("t", "f")] }, "t")).toMatchObject({
      kind: "candidate",
      member: "f",
    });
  });

  test("is an activity whose organiser is a key figure, who may meet her and has a language with her", () => {
    const t = mother("t", { interviewed: true, languages: ["tr"], keepApart: ["k1"] });
    const people = [
      t,
      keyFigure("k1"),
      keyFigure("k2", { languages: ["nl"] }),
      keyFigure("k3"),
      keyFigure("k4", { languages: ["nl", "tr"] }),
    ];
    const activities = [{ ...cafe, organisers: ["k1", "k2", "k4"] }];
    expect(nextFor({ people, activities }, "t")).toMatchObject({ kind: "activity", keyFigure: "k4", occasion: "cafe" });
    expect(nextFor({ people: people.slice(0, 3) }, "t")).toMatchObject({ kind: "wait" });
  });

  test("is to plan something on her next rung, to tell her first, to wait, or nothing where she is left in peace", () => {
    const trusted = [trusts("t", "k")];
    const school = { ...requestFor("t"), occasion: "school" };
    const network = smallNetwork({
      people: [mother("t", { stage: 1 }), keyFigure("k")],
      ties: trusted,
      activities: [{ id: "school", stage: 4, date: "2026-03-09" }],
    });
    expect(suggestOutreach(network, school, { asOf }).unassigned[0]?.next).toMatchObject({
      kind: "occasion",
      stage: 2,
    });
    const named = { id: "t", consent: { state: "named", date: "2026-02-20" } } as const;
    expect(nextFor({ people: [named, keyFigure("k")], ties: trusted }, "t")).toMatchObject({
      kind: "tell",
      keyFigure: "k",
    });
    const outcomes = [{ target: "t", asker: "k", code: "declinedThisTime", date: "2026-02-20" }] as const;
    expect(
      nextFor({ people: [mother("t"), keyFigure("k")], ties: trusted, outcomes: [...outcomes] }, "t"),
    ).toMatchObject({
      kind: "wait",
    });
    expect(nextFor({ people: [mother("t", { protected: true }), keyFigure("k")], ties: trusted }, "t")).toBeNull();
    const withdrawn = { id: "t", consent: { state: "withdrawn", date: "2026-02-20" } } as const;
    expect(nextFor({ people: [withdrawn, keyFigure("k")], ties: trusted }, "t")).toBeNull();
  });

  test.each(languages)("is said in %s in words that pass the linter", (language) => {
    const people = [
      mother("a"),
      mother("t", { interviewed: true }),
      mother("u", { interviewed: true }),
      mother("f"),
      keyFigure("k"),
    ];
    const plan = suggestOutreach(
      smallNetwork({ people, ties: [trusts("t", "f")], activities: [cafe] }),
      requestFor("a", "t", "u"),
      { asOf, language },
    );
    expect(plan.unassigned.map(({ next }) => next?.kind)).toEqual(["interview", "meeting", "activity"]);
    for (const { text } of [...plan.unassigned.flatMap(({ next }) => next ?? []), ...plan.newTies]) {
      expect(lintText(text, { language })).toEqual([]);
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

describe("suggestOutreach(network, request, …).newTies", () => {
  // f is trusted by a, b and t, g by t and c; c trusts the key figure herself, and needs no route.
  const people = ["a", "b", "c", "t", "f", "g"].map((id) => mother(id, { interviewed: true }));
  const ties = [
    trusts("a", "f"),
    trusts("b", "f"),
    trusts("t", "f"),
    trusts("t", "g"),
    trusts("c", "g"),
    trusts("c", "k"),
  ];

  test("names the tie that opens most routes first, counts nobody twice and nobody who has a route", () => {
    const { newTies } = planFor({ people: [...people, keyFigure("k")], ties }, "t");
    expect(newTies).toMatchObject([
      { member: "f", keyFigure: "k", opens: 4, occasion: "cafe" },
      { member: "g", keyFigure: "k", opens: 1 },
    ]);
    expect(newTies[0]?.text).toBe("If f and k get to know each other, there is a route to 4 parents.");
  });

  test("holds what it says: with the tie those have a route who are counted", () => {
    const grown = [...ties, trusts("f", "k")];
    const everybody = ["a", "b", "t", "f"];
    const { plan, unassigned } = planFor(
      { people: [...people, keyFigure("k", { capacity: 9 })], ties: grown },
      ...everybody,
    );
    // An introducer introduces one at a time: the others wait for her.
    expect(plan.length + unassigned.filter(({ reason }) => reason === "noCapacity").length).toBe(4);
  });

  test("is empty where everybody in the request has a route, and where no key figure is there", () => {
    expect(planFor({ people: [...people, keyFigure("k")], ties }, "c").newTies).toEqual([]);
    expect(planFor({ people, ties: ties.slice(0, 5) }, "t").newTies).toEqual([]);
    const paused = keyFigure("k", { pausedUntil: "2026-04-01" });
    expect(planFor({ people: [...people, paused], ties }, "t").newTies).toEqual([]);
  });
});
