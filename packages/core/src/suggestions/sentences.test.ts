import { suggestionsWords } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { wordsIn } from "../base/language.ts";
import { reasonText, suggestionText } from "./sentences.ts";

const english = wordsIn(suggestionsWords, "en");
const bare = {
  asker: "Aisha",
  target: "Naima",
  via: undefined,
  occasion: undefined,
  sentences: [],
  instead: undefined,
};

describe("suggestionText(speaker, parts)", () => {
  test.each([
    [undefined, "something for parents"],
    [{ id: "o" }, "an activity"],
    [{ id: "o", title: "Coffee" }, "Coffee"],
    [{ id: "o", title: "Coffee", place: "Room 3", childcare: false }, "Coffee (Room 3)"],
    [{ id: "o", title: "Coffee", childcare: true }, "Coffee (children welcome)"],
    [
      { id: "o", title: "Coffee", place: "Room 3", date: "2026-03-04", time: "09:30" },
      "Coffee (Room 3, Wednesday 4 March, 09:30)",
    ],
  ])("suggestionText() tells of the occasion %j what is known: %s", (occasion, told) => {
    expect(suggestionText(english, { ...bare, occasion })).toBe(
      `Ask Aisha to invite Naima to ${told}. Naima may say no; then leave it.`,
    );
  });

  test("suggestionText() tells of an occasion without a title what it is, in Arabic with names kept apart", () => {
    const text = suggestionText(wordsIn(suggestionsWords, "ar"), { ...bare, occasion: { id: "o", place: "Zaal 3" } });
    expect(text).toContain("نشاط (\u2068Zaal 3\u2069)");
  });
});

describe("reasonText(speaker, reason, nameOf)", () => {
  test.each([
    [1, "Aisha has one other ask open."],
    [2, "Aisha has 2 other asks open."],
  ])("reasonText() counts the other asks: %i", (count, told) => {
    expect(reasonText(english, { code: "otherAsksOpen", who: "k", count }, () => "Aisha")).toBe(told);
  });
});
