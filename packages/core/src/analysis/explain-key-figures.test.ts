import { describe, expect, test } from "vitest";
import { asOf, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { identifyKeyFigures } from "./key-figures.ts";
import { baselineNames } from "./key-figures/baselines.ts";
import { languages } from "../base/language.ts";
import { explainKeyFigures } from "./explain-key-figures.ts";

const proposal = identifyKeyFigures(
  smallNetwork({
    people: [
      mother("A", {
        interviewed: true,
        displayName: "Aisha B.",
        criteria: { development: { rating: 2, by: "coach", date: "2026-02-28", evidence: "conversation" } },
      }),
      ...["a", "b"].map((id) => mother(id, { interviewed: true })),
    ],
    ties: ["a", "b"].map((id) => trusts(id, "A", { score: 5, date: "2026-01-01", language: "tr" })),
  }),
  { asOf, size: 1, replicates: 10 },
);

describe("explainKeyFigures(proposal, language)", () => {
  test("says why in Dutch, each sentence on a stored fact with its age", () => {
    expect(explainKeyFigures(proposal, "nl").members[0]).toEqual({
      id: "A",
      tier: "duidelijk",
      sentences: [
        "2 ouders zouden waarschijnlijk meegaan (3 van de 3 zijn gesproken). Laatst verteld: 8 weken geleden.",
        "2 ouders vertrouwen niemand anders in deze groep. Laatst verteld: 8 weken geleden.",
        "1 van de 3 criteria is beoordeeld. Laatst gedaan: gisteren.",
      ],
    });
  });

  test.each(languages)("gives at most three short sentences in %s, without names", (language) => {
    const { members, verdict } = explainKeyFigures(proposal, language);
    const sentences = members.flatMap((member) => member.sentences);
    expect(sentences.length).toBeGreaterThan(0);
    expect(members.every((member) => member.sentences.length <= 3)).toBe(true);
    for (const text of [...sentences, verdict]) {
      expect(text).not.toMatch(/Aisha|undefined|null|NaN|\{/);
      for (const sentence of text.split(/[.;] /)) expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
    }
  });

  test("says each verdict and each cheap way differently, in every language", () => {
    for (const language of languages) {
      const texts = (["mapAdds", "mapAddsNothing", "cannotTellYet"] as const).flatMap((code) =>
        baselineNames.map(
          (nearest) => explainKeyFigures({ group: [], verdict: { code, nearest, difference: 3.4 } }, language).verdict,
        ),
      );
      expect(new Set(texts).size).toBe(3 * baselineNames.length);
    }
  });

  test.each([
    [0.2, "This group reaches about 1 parent more than people drawn by lot."],
    [3.4, "This group reaches about 3 parents more than people drawn by lot."],
  ])("says a difference of %d in whole parents, at least one", (difference, told) => {
    const verdict = { code: "mapAdds", nearest: "random", difference } as const;
    expect(explainKeyFigures({ group: [], verdict }, "en").verdict).toBe(told);
  });

  test("says so where there is nothing to compare with, and where a fact has no date", () => {
    const verdict = { code: "cannotTellYet", nearest: null, difference: null } as const;
    const reasons = [{ code: "onlyShe", count: 1, date: null, ageDays: null }] as const;
    const group = [{ ...(proposal.group[0] as (typeof proposal.group)[number]), reasons }];
    expect(explainKeyFigures({ group, verdict }, "en")).toEqual({
      verdict: "There is nothing to compare this group with yet.",
      members: [
        {
          id: "A",
          tier: "clear",
          sentences: ["1 parent trusts nobody else in this group; last told on an unknown date."],
        },
      ],
    });
  });
});
