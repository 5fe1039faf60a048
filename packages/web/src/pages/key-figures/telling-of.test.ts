import { describe, expect, test } from "vitest";
import type { InterviewPlan, KeyFigureProposal } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { leavesOpen, tellingOf } from "./telling-of.ts";

type Interviews = InterviewPlan["interviews"];
const nl = speakerOf("nl");
const plan = { interviews: [], wouldGain: 2.4, stop: null, neverAsked: 0 };
const told = (some: Partial<Parameters<typeof tellingOf>[0]>) => tellingOf({ ...plan, ...some }, (id) => `${id}x`, nl);
const named = (person: string, ...by: string[]): Interviews[number] => ({ person, reason: { code: "namedBy", by } });
const gain = "Als iedereen gesproken is, bereikt een groep misschien ongeveer 2 ouders meer dan nu.";

describe("tellingOf(plan, nameOf, speaker)", () => {
  test("says what more talks would bring, and with whom to talk first: once for all for the same reason", () => {
    const drawn = ["a", "c"].map((person) => ({ person, reason: { code: "drawnByLot" } as const }));
    const far = { person: "f", reason: { code: "noRoute" } } as const;
    expect(told({ interviews: [far, ...drawn, named("b", "a", "c"), named("d", "a", "c")] })).toEqual([
      gain,
      "Praat met fx: er is nog geen route naar deze persoon.",
      "Praat met ax en cx, door het lot gekozen. Zo hoort u niet alleen wie u al kent.",
      "Praat met bx en dx: genoemd door ax en cx.",
    ]);
  });

  test("tells twelve talks and five names in a sentence, and of the others how many they are", () => {
    const many = Array.from({ length: 14 }, (_, at) => named(`p${at + 1}`, "k"));
    expect(told({ interviews: many })).toEqual([
      gain,
      "Praat met p1x, p2x, p3x, p4x, p5x en nog 7 anderen: genoemd door kx.",
      "Daarna helpen nog 2 gesprekken.",
    ]);
  });

  test("says that it is enough, or that nobody is left, and asks for single names where nothing was asked", () => {
    expect(told({ stop: "enough", neverAsked: 1 })).toEqual([
      "Dit is genoeg. Meer gesprekken veranderen de groep bijna niet.",
      "Aan 1 ouder is nog niets gevraagd. Vraag om één naam: met wie gaat u mee naar iets voor ouders? Dat kost een halve minuut.",
    ]);
    expect(told({ stop: "nobodyLeft" })).toEqual(["U sprak met iedereen die u kunt vragen."]);
  });

  test("says where nothing can be said yet of more talks", () => {
    expect(told({ wouldGain: null })).toEqual(["Wat meer gesprekken opleveren, is nog niet te zeggen."]);
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
