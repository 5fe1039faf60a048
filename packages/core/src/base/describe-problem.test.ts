import { aboutWords, errorsWords, languages } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { describeProblem } from "./describe-problem.ts";
import { errorCodes } from "./error-codes.ts";
import { problem } from "./errors.ts";

type Texts = (typeof errorsWords.byLanguage)["en"]["texts"];

describe("describeProblem(problem, { language })", () => {
  const range = problem("document/out-of-range", "/people/0/stage", { minimum: 0.5, maximum: 5 });

  test("describeProblem() puts place, expectation and next step together in English, with the details filled in", () => {
    expect(describeProblem(range)).toBe(
      "/people/0/stage: This number is outside 0.5 to 5. Correct it, or leave the key out when the number is unknown.",
    );
  });

  test.each([
    ["nl", "/people/0/stage: Dit getal ligt niet tussen 0.5 en 5."],
    ["en", "/people/0/stage: This number is outside 0.5 to 5."],
    ["tr", "/people/0/stage: Bu sayı 0.5 ile 5 arasında değil."],
    ["ar", "\u2068/people/0/stage\u2069: هذا العدد ليس بين 0.5 و5."],
  ] as const)("describeProblem() in %j writes numbers as they are typed: %j", (language, expected) => {
    expect(describeProblem(range, { language })).toMatch(new RegExp(`^${expected} `));
  });

  test("describeProblem() sets Latin places and details apart in an Arabic sentence, and takes its fixed words from it", () => {
    const missing = problem("intake/missing-column", "persons.csv:1", { column: "displayName" });
    expect(describeProblem(missing, { language: "ar" })).toBe(
      "\u2068persons.csv:1\u2069: العمود \u2068displayName\u2069 ناقص. أضيفوه، أو قولوا أي عمود هو.",
    );
    const kind = problem("document/wrong-kind", "", { found: "string", wanted: "whole number" });
    expect(describeProblem(kind, { language: "ar" })).toContain("الموجود هنا: نص، والمطلوب: عدد صحيح.");
  });

  test("describeProblem() says fixed words in the language, and leaves what was typed as it is, even where it is such a word", () => {
    const reason = problem("rights/not-possible", "", { reason: "notAboutHer" });
    expect(describeProblem(reason, { language: "nl" })).toContain(": dit gaat niet over haar.");
    expect(describeProblem(reason)).toContain(": this is not about her.");
    expect(describeProblem(problem("rights/not-possible", "", { reason: "toString" }), { language: "nl" })).toContain(
      ": toString.",
    );
    expect(
      describeProblem(problem("intake/missing-column", "", { column: "notAboutHer" }), { language: "nl" }),
    ).toContain("notAboutHer");
  });

  test("describeProblem() joins a list, and shows a question mark for a detail that is missing", () => {
    const allowed = problem("document/value-not-allowed", "", { allowed: ["a", "b"] });
    expect(describeProblem(allowed, { language: "tr" })).toBe(
      "Bu değer şunlardan biri değil: a, b. Bunlardan birini seçin.",
    );
    expect(describeProblem(problem("document/missing-key", ""))).toBe("The key ? is missing. Add it.");
  });

  test("describeProblem() takes somebody's own words, and refuses a language that the product does not speak", () => {
    const own = { about: aboutWords.byLanguage.en, errors: structuredClone(errorsWords.byLanguage.en) };
    Object.assign(own.errors.texts["merge/same-person"], { expected: "Zwei!", next: "Bitte." });
    expect(describeProblem(problem("merge/same-person", ""), { language: own })).toBe("Zwei! Bitte.");
    expect(() => describeProblem(range, { language: "de" as never })).toThrow(
      expect.objectContaining({ code: "query/value-not-allowed" }),
    );
  });

  test.each(languages)(
    "each code says in %j what was expected and what to do, in sentences of that language",
    (language) => {
      const [said, english] = [language, "en" as const].map((one) => errorsWords.byLanguage[one].texts) as [
        Texts,
        Texts,
      ];
      expect(Object.keys(said)).toEqual(errorCodes);
      const sentences = errorCodes.flatMap((code) => Object.values(said[code]));
      expect(sentences.filter((text) => !text.endsWith("."))).toEqual([]);
      const alike = errorCodes.filter((code) => said[code].expected === english[code].expected);
      expect(alike).toEqual(language === "en" ? errorCodes : []);
    },
  );
});
