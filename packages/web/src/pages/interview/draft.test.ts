import { describe, expect, test } from "vitest";
import { beginWith, type Draft, hasAnswers, interviewOf, namedIn, newKey, stepsOf } from "./draft.ts";

const teller = { id: "new-teller", name: "Aisha B.", isNew: true, isKeyFigure: false };
const draft = (more: Partial<Draft> = {}): Draft => ({ ...beginWith(teller, { language: "tr" }), ...more });
const kinds = (of: Draft) =>
  stepsOf(of).map((step) =>
    "question" in step ? step.question.id : `${step.kind}${"who" in step ? ` ${step.who}` : ""}`,
  );

describe("stepsOf(draft)", () => {
  test("stepsOf(…) asks names first, then each person once, however often she was named", () => {
    const answers = { NG1: { who: ["k"] }, NG3: { who: ["k", "new-1"] } };
    expect(kinds(draft({ answers }))).toEqual([
      "before",
      "consent",
      "NG1",
      "NG2",
      "NG3",
      "NG4",
      "NG5",
      "comesAlong k",
      "about k",
      "comesAlong new-1",
      "about new-1",
      "readBack",
    ]);
  });

  test("stepsOf(…) asks a key figure who comes to her, and of those not whether she comes along with them", () => {
    const of = draft({ teller: { ...teller, isKeyFigure: true }, answers: { NG6: { who: ["m"] } } });
    expect(kinds(of).slice(-4)).toEqual(["NG5", "NG6", "about m", "readBack"]);
  });
});

describe("interviewOf(draft)", () => {
  test("interviewOf(…) says what she agreed to, whom she named in which questions, and what she did not say", () => {
    const of = draft({
      consents: { keepInMap: true, beAsked: false, beIntroducer: true, storeLanguage: true },
      newPeople: [
        { id: "new-1", name: "Zehra T." },
        { id: "new-2", name: "Nobody N." },
      ],
      answers: { NG1: { who: ["k", "new-1"] }, NG3: { who: ["k"] }, NG4: { who: [], without: "ratherNot" } },
      said: {
        k: { comesAlong: "certainly", language: "tr", mayKnow: "no" },
        "new-1": { comesAlong: "dontKnow", language: "notSaid" },
      },
    });
    expect(interviewOf(of)).toEqual({
      person: "new-teller",
      newPeople: [
        { as: "new-teller", displayName: "Aisha B." },
        { as: "new-1", displayName: "Zehra T." },
      ],
      consent: {
        scopes: ["keepInMap", "beIntroducer", "storeLanguage"],
        textVersion: "interview-1",
        language: "tr",
        method: "spoken",
        witness: "coordinator",
      },
      names: [
        { person: "k", questions: ["NG1", "NG3"], comesAlong: "certainly", language: "tr" },
        { person: "new-1", questions: ["NG1"], comesAlong: "dontKnow" },
      ],
      withoutNames: [{ question: "NG4", answer: "ratherNot" }],
    });
  });

  test("interviewOf(…) of paper says its day, and that she wrote; of a no that she does not want to", () => {
    const paper = interviewOf(draft({ date: "2026-02-20", consents: { keepInMap: true }, cameBack: true }));
    expect([paper.date, paper.consent]).toMatchObject(["2026-02-20", { method: "written", askedToComeBack: true }]);
    expect(interviewOf(draft({ consents: { keepInMap: false } })).consent).toBeNull();
  });
});

test("hasAnswers(…), namedIn(…) and newKey(…) know of what would be lost, who was named, and what nobody is called", () => {
  expect([hasAnswers(draft()), hasAnswers(draft({ consents: { keepInMap: true } }))]).toEqual([false, true]);
  expect(namedIn(draft({ answers: { NG1: { who: ["b"] }, NG2: { who: ["a", "b"] } } }))).toEqual(["b", "a"]);
  expect(newKey([{ id: "new-1", name: "" }])).toBe("new-2");
});
