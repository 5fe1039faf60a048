import {
  cardFor,
  circlesOf,
  compareDates,
  describeProblem,
  explainKeyFigures,
  healthOf,
  identifyKeyFigures,
  type LanguageOrWords,
  lintText,
  listRules,
  mediators,
  problem,
  routeCounts,
  suggestOutreach,
} from "@parent-circles/core";
import type { Catalogue } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { markedWords, unmarked } from "../support/marked-words.ts";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trusts } from "../support/parents.ts";

const network = smallNetwork({
  people: [mother("t", { interviewed: true }), keyFigure("k"), mother("alone")],
  ties: [
    trusts("t", "k", { score: 5, reportedBy: "truster", language: "tr", date: "2026-02-01" }),
    { from: "k", to: "school", type: "worksWith" },
  ],
  activities: [{ id: "o", title: "Coffee", place: "room", date: "2026-03-04", time: "09:30", childcare: true }],
  requests: [requestFor("t", "alone")],
  asks: [{ id: "a", request: "r1", target: "t", asker: "k", occasion: "o", state: "offered", date: "2026-02-20" }],
});
const textsOf = (items: readonly { readonly text: string }[]): string[] => items.map(({ text }) => text);

/** Every call of the library that speaks, by what it says. */
const calls: Readonly<Record<string, (language: LanguageOrWords<keyof Catalogue>) => readonly string[]>> = {
  circlesOf: (language) => textsOf(circlesOf(network, { asOf, language }).findings),
  listRules: (language) => listRules(network, { language }).flatMap(({ name, text }) => [name, text]),
  healthOf: (language) => textsOf(healthOf(network, { asOf, language })),
  routeCounts: (language) => textsOf(routeCounts(network, { dates: [asOf], language })),
  compareDates: (language) => [compareDates(network, { from: "2026-02-01", to: asOf, language }).text],
  explainKeyFigures: (language) => {
    const proposal = identifyKeyFigures(network, { asOf, size: 1, replicates: 10 });
    const { verdict, members } = explainKeyFigures(proposal, language);
    return [verdict, ...members.flatMap(({ tier, sentences }) => [tier, ...sentences])];
  },
  mediators: (language) =>
    mediators(network, { institution: "school", asOf, language }).paths.map(({ through }) => through.roleName),
  suggestOutreach: (language) => {
    const { plan, unassigned } = suggestOutreach(network, requestFor("t", "alone"), { asOf, language });
    return [...textsOf([...plan, ...unassigned]), ...plan.flatMap(({ reasons }) => textsOf(reasons))];
  },
  describeProblem: (language) => [describeProblem(problem("request/no-targets", ""), { language })],
  cardFor: (language) => (["asker", "invited"] as const).map((reader) => cardFor(network, "a", { language, reader })),
};

describe("a language is taken by its tag or by value", () => {
  test.each(Object.keys(calls))(
    "%s(…, {language}) says all in the words that it is given, and nothing else",
    (call) => {
      const texts = calls[call]!(markedWords);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => text === "" || unmarked(text) !== "")).toEqual([]);
    },
  );

  test("lintText(text, {language}) refuses the words of the list that it is given", () => {
    const language = { ...markedWords, linter: { ...markedWords.linter, label: "flibber*" } };
    expect(lintText("We invite flibbering parents.", { language })).toEqual([{ code: "label", at: 10, length: 10 }]);
  });

  test.each([...Object.keys(calls), "lintText"])("%s(…, {language}) refuses a language without a catalogue", (call) => {
    const unknown = "de" as "nl";
    const make = calls[call] ?? (() => lintText("Guten Morgen.", { language: unknown }));
    expect(() => make(unknown)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: "query/value-not-allowed", place: "language" })],
      }),
    );
  });
});
