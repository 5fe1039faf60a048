import { describe, expect, test } from "vitest";
import type { InterviewPlan, KeyFigureProposal } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { leavesOpen, tellingOf } from "./telling-of.ts";

type Interviews = InterviewPlan["interviews"];
const nl = speakerOf("nl");
const told = (interviews: Interviews) => tellingOf({ interviews }, (id) => `${id}x`, nl);
const settling = (person: string, ...undecided: string[]): Interviews[number] => ({
  person,
  reason: { code: "wouldSettle", undecided },
});

describe("tellingOf(plan, nameOf, speaker)", () => {
  test("says with whom to talk and about whom that tells, once for all who tell about the same", () => {
    expect(told([settling("a", "k", "l"), settling("b", "k", "l"), settling("c", "m")])).toEqual([
      "Praat met ax en bx. Zij kennen misschien kx en lx, van wie het nog niet te zeggen is.",
      "Praat met cx. Zij kent misschien mx, van wie het nog niet te zeggen is.",
    ]);
  });

  test("says who was drawn by lot, who was named, and who should be asked for a name", () => {
    expect(
      told([
        { person: "a", reason: { code: "drawnByLot" } },
        { person: "b", reason: { code: "namedBy", by: "a" } },
        { person: "c", reason: { code: "drawnByLot" } },
        { person: null, reason: { code: "askForName", by: "c" } },
      ]),
    ).toEqual([
      "Praat met ax en cx, door het lot gekozen. Zo hoort u niet alleen wie u al kent.",
      "Praat met bx: ax noemt haar.",
      "Vraag cx wie zij vertrouwt, en praat ook met die persoon.",
    ]);
  });

  test("tells twelve talks and five names in a sentence, and of the others how many they are", () => {
    const many = Array.from({ length: 14 }, (_, at) => settling(`p${at + 1}`, "k"));
    expect(told(many)).toEqual([
      "Praat met p1x, p2x, p3x, p4x, p5x en nog 7 anderen. Zij kennen misschien kx, van wie het nog niet te zeggen is.",
      "Daarna helpen nog 2 gesprekken.",
    ]);
  });

  test("says that nobody is left to talk with", () => {
    expect(told([])).toEqual(["Met iedereen die mag, is gesproken. Beslis samen: beide keuzes zijn goed."]);
  });
});

describe("leavesOpen(proposal)", () => {
  test.each([
    ["mapAdds", "clear", false],
    ["mapAddsNothing", "likely", false],
    ["mapAdds", "cannotTellYet", true],
    ["cannotTellYet", "clear", true],
  ] as const)("with the verdict %s and somebody who is %s is %s", (code, tier, open) => {
    const proposal = { verdict: { code }, group: [{ tier: "clear" }, { tier }] };
    expect(leavesOpen(proposal as unknown as KeyFigureProposal)).toBe(open);
  });
});
