import { languages } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import type { Suggestion } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { planTold } from "./plan-told.ts";

const invitations = (...chances: number[]) => chances.map((probability) => ({ probability }) as Suggestion);

describe("planTold({plan, proof}, speaker)", () => {
  // .6 + .7 = 1.3 and .8 + .9 = 1.7.
  test.each([
    [[0.6, 0.7], "Van deze 2 uitnodigingen verwachten we ongeveer 1 keer ja."],
    [[0.8, 0.9], "Van deze 2 uitnodigingen verwachten we ongeveer 2 keer ja."],
  ])("rounds the yes that may be expected of %j to the nearest, not up", (chances, sentence) => {
    expect(planTold({ plan: invitations(...chances), proof: "exact" }, speakerOf("nl"))[0]).toBe(sentence);
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
