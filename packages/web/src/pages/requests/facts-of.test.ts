import { describe, expect, test } from "vitest";
import { namesIn } from "../../data/names.ts";
import type { Suggestion } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { smallView } from "../small-view.ts";
import { factsOf } from "./facts-of.ts";

const suggestion = {
  target: "m10",
  asker: "k1",
  via: "m2",
  probability: 0.4,
  likelihood: "perhaps",
  occasion: null,
  kind: "invite",
  language: null,
  reasons: [{ code: "trusts", text: "Naima vertrouwt Şule.", who: "m10" }],
  unknown: ["language"],
  burden: { openAsks: 0, capacity: 2, lastAskedDays: null },
  consent: { target: "consented", asker: "consented", via: "informed" },
  alternatives: [{ asker: "k1", via: null, probability: 0.2, likelihood: "longShot" }],
  otherwise: ["wait"],
  doNotMention: ["whoNamedHer"],
  expires: "2026-03-22",
  text: "",
} as unknown as Suggestion;

const told = factsOf(suggestion, namesIn(smallView), speakerOf("nl"));
const textsUnder = (title: string) => [...told.first, ...told.more].find((fact) => fact.title === title)?.texts;

describe("factsOf", () => {
  test("tells first why, how sure and what it asks of her; what not to say stands once above all", () => {
    expect(told.first.map(({ title }) => title)).toEqual(["Waarom", "Hoe zeker", "Wat vraagt dit van Aisha\u00A0B.?"]);
  });

  test("says how sure in words, and what is not known", () => {
    expect(textsUnder("Hoe zeker")).toEqual(["Misschien lukt het.", "We weten niet welke taal zij samen spreken."]);
  });

  test("says how much is asked of her already", () => {
    expect(textsUnder("Wat vraagt dit van Aisha\u00A0B.?")).toEqual([
      "Zij heeft nu geen vragen lopen en kan er 2 aan.",
      "Zij is nog niet eerder gevraagd.",
    ]);
  });

  test("says the consent of each of the three", () => {
    expect(textsUnder("Toestemming")).toEqual([
      "Naima 10: doet mee",
      "Aisha\u00A0B.: doet mee",
      "Şule: weet van het netwerk",
    ]);
  });

  test("leaves out what has nothing to say", () => {
    const none = factsOf({ ...suggestion, alternatives: [] }, namesIn(smallView), speakerOf("nl"));
    expect(none.more.map(({ title }) => title)).toEqual(["Of kies iets anders", "Toestemming"]);
  });
});
