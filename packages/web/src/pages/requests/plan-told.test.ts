import { languages } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import type { Suggestion } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { planTold } from "./plan-told.ts";

const invitations = (...chances: number[]) =>
  chances.map((probability) => ({ probability, comesProbability: probability / 2 }) as Suggestion);

describe("planTold({plan, proof}, speaker)", () => {
  // .6 + .7 = 1.3 talks, half of which come: .65; .8 + .9 = 1.7 and .85.
  test.each([
    [[0.6, 0.7], "ongeveer 1 keer tot een gesprek leiden. Ongeveer 1 keer komt"],
    [[0.8, 0.9], "ongeveer 2 keer tot een gesprek leiden. Ongeveer 1 keer komt"],
  ])("says talks and coming of %j apart, each to the nearest number", (chances, part) => {
    expect(planTold({ plan: invitations(...chances), proof: "exact" }, speakerOf("nl"))[0]).toContain(part);
  });

  test("says whether another plan could be likelier to work, in each language", () => {
    for (const language of languages) {
      const speaker = speakerOf(language);
      const said = (["exact", "bound"] as const).map(
        (proof) => planTold({ plan: invitations(0.5, 0.5), proof }, speaker)[1],
      );
      expect(said).toEqual([speaker.words.suggestions.proof.exact, speaker.words.suggestions.proof.bound]);
    }
  });

  test("says nothing of one invitation or none", () => {
    expect(planTold({ plan: invitations(0.5), proof: "exact" }, speakerOf("nl"))).toEqual([]);
    expect(planTold({ plan: [], proof: "exact" }, speakerOf("nl"))).toEqual([]);
  });
});
