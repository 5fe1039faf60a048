import { suggestionsWords } from "@parent-circles/words";
import { describe, expect, it } from "vitest";
import { withRows } from "../../model/network.ts";
import { readNetwork } from "../../model/read-network.ts";
import { languages, wordsIn } from "../../base/language.ts";
import { lintText } from "../linter/lint-text.ts";
import { cardFor } from "./card.ts";

const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [
    { id: "t", displayName: "Naima" },
    { id: "x", displayName: "Fatma" },
    { id: "k", displayName: "Aisha", role: "keyFigure" },
  ],
  institutions: [{ id: "s", name: "De Kleine Prins", kind: "school" }],
  activities: [{ id: "o", title: "Koffie", place: "buurtkamer", date: "2026-03-04", time: "09:30", childcare: true }],
  requests: [{ id: "r", kind: "contactRequest", institution: "s", targets: ["t"] }],
  asks: [
    { id: "direct", request: "r", target: "t", asker: "k", occasion: "o", state: "offered", date: "2026-03-01" },
    {
      id: "introduced",
      request: "r",
      target: "t",
      asker: "k",
      via: "x",
      occasion: "o",
      state: "offered",
      date: "2026-03-01",
    },
    { id: "bare", request: "r", target: "t", asker: "k", state: "offered", date: "2026-03-01" },
  ],
});

const readers = ["asker", "invited"] as const;
const cases = languages.flatMap((language) =>
  readers.flatMap((reader) => ["direct", "introduced", "bare"].map((ask) => [language, reader, ask] as const)),
);

describe("cardFor(network, ask, {language, reader})", () => {
  it.each(cases)(
    "in %s for the %s of the %s ask passes the linter and names neither the school nor a third person",
    (language, reader, ask) => {
      const text = cardFor(network, ask, { language, reader });
      expect(lintText(text, { language })).toEqual([]);
      expect(text).not.toContain("Prins");
      expect(text).not.toContain(ask === "introduced" ? "Naima" : "Fatma");
    },
  );

  it("gives the asker a text for paper or a messenger", () => {
    expect(cardFor(network, "direct", { language: "nl", reader: "asker" })).toBe(
      "Dag Aisha, wil je Naima eens meevragen? Het gaat om: Koffie, buurtkamer, woensdag 4 maart, 09:30. Kinderen zijn welkom. " +
        "Vraag het als je haar ziet of belt. Naima mag nee zeggen, en jij ook.",
    );
  });

  it("tells the invited person what, then where and when, and promises nothing that nobody entered, such as a price", () => {
    expect(cardFor(network, "direct", { language: "nl", reader: "invited" })).toBe(
      "Kom je mee? Het gaat om: Koffie. Waar en wanneer: buurtkamer, woensdag 4 maart, 09:30. Kinderen zijn welkom. " +
        "Je mag ook alleen even kijken. Groetjes, Aisha",
    );
    expect(cardFor(network, "bare", { language: "nl", reader: "invited" })).toBe(
      "Kom je mee? Je mag ook alleen even kijken. Groetjes, Aisha",
    );
  });

  it("names nobody but the asker to the invited person, so that it can be left lying about", () => {
    const text = cardFor(network, "introduced", { language: "en", reader: "invited" });
    expect(text).toContain("Aisha");
    expect(text).not.toMatch(/Naima|Fatma/);
  });

  it.each(["asker", "invited"] as const)(
    "says to the %s that children are welcome where they are, and there alone",
    (reader) => {
      const withoutChildren = withRows(network, { activities: [{ id: "o", title: "Koffie" }] });
      const card = (from: typeof network) => cardFor(from, "direct", { language: "nl", reader });
      expect([card(network), card(withoutChildren)].map((text) => text.includes("Kinderen"))).toEqual([true, false]);
    },
  );

  it("tells of an activity that comes back its next day, from the day on which the card is read", () => {
    const weekly = withRows(network, { activities: [{ id: "o", date: "2025-09-03", rule: "FREQ=WEEKLY" }] });
    const card = (asOf?: string) =>
      cardFor(weekly, "direct", { language: "nl", reader: "asker", ...(asOf === undefined ? {} : { asOf }) });
    expect(card()).toContain("woensdag 4 maart");
    expect(card("2026-03-05")).toContain("woensdag 11 maart");
  });

  it.each(languages)(
    "R-58 in %s says how to speak to her safely, and proposes no call where none is safe",
    (language) => {
      const people = network.rows.people.map((person) =>
        person.id === "t" ? { ...person, safeContact: ["inPersonOnly" as const, "notAtHome" as const] } : person,
      );
      const careful = withRows(network, { people });
      const { words, say } = wordsIn(suggestionsWords, language);
      for (const [ask, partner] of [
        ["direct", "Naima"],
        ["introduced", "Fatma"],
      ] as const) {
        const text = cardFor(careful, ask, { language, reader: "asker" });
        expect(text).toContain(say(words.safeContact.inPersonOnly, { target: partner }));
        expect(text).toContain(say(words.safeContact.notAtHome, { target: partner }));
        expect(text).not.toMatch(/ziet of belt|see or call|arayınca|تتصلين/);
        expect(lintText(text, { language })).toEqual([]);
      }
    },
  );

  it.each(["direct", "introduced"])(
    "R-58 writes no note for the ask %s to be sent where she is to be spoken to in person only",
    (ask) => {
      const withSetting = (safeContact: ("inPersonOnly" | "notAtHome")[]) =>
        withRows(network, {
          people: network.rows.people.map((person) => (person.id === "t" ? { ...person, safeContact } : person)),
        });
      const note = { language: "nl", reader: "invited" } as const;
      expect(() => cardFor(withSetting(["inPersonOnly"]), ask, note)).toThrow(
        expect.objectContaining({ code: "ask/in-person-only" }),
      );
      expect(cardFor(withSetting(["notAtHome"]), ask, note)).toContain("Aisha");
    },
  );
});
