import { describe, expect, it } from "vitest";
import { readNetwork } from "../../model/read-network.ts";
import { lintText } from "../linter/lint-text.ts";
import { languages } from "../wording/index.ts";
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

  it("names nobody but the asker to the invited person, so that it can be left lying about", () => {
    const text = cardFor(network, "introduced", { language: "en", reader: "invited" });
    expect(text).toContain("Aisha");
    expect(text).not.toMatch(/Naima|Fatma/);
  });
});
