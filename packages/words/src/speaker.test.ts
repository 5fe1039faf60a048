import { describe, expect, test } from "vitest";
import { aboutWords, type Language, languages, speakerOf } from "./index.ts";

const speakerIn = (language: Language) => speakerOf(aboutWords.byLanguage[language]);

describe("say(text, values)", () => {
  const parents = { zero: "no parents", one: "{count} parent", other: "{count} parents" };

  test.each([
    [0, "no parents"],
    [1, "1 parent"],
    [2, "2 parents"],
    [1250, "1,250 parents"],
  ])("say() takes the form that goes with the number: %i", (count, expected) => {
    expect(speakerIn("en").say(parents, { count })).toBe(expected);
  });

  test("say() in Arabic takes the forms for two, few and many by the platform's rules (CLDR: 2; 3-10; 11-99)", () => {
    const { say } = speakerIn("ar");
    const forms = { two: "اثنان", few: "قليل", many: "كثير", other: "غير ذلك" };
    expect([2, 3, 10, 11, 99, 100].map((count) => say(forms, { count }))).toEqual([
      "اثنان",
      "قليل",
      "قليل",
      "كثير",
      "كثير",
      "غير ذلك",
    ]);
  });

  test("say() writes a number as the language does and a name as it is", () => {
    expect(speakerIn("nl").say("{name}: {sum}", { name: "Aisha", sum: 1250 })).toBe("Aisha: 1.250");
  });
});

describe("days and lists", () => {
  test.each([
    ["nl", "4 maart 2026", "woensdag 4 maart", "woensdag 4 maart 2026", "maart 2026", "4 weken geleden", "a, b en c"],
    ["en", "4 March 2026", "Wednesday 4 March", "Wednesday, 4 March 2026", "March 2026", "4 weeks ago", "a, b and c"],
    ["tr", "4 Mart 2026", "4 Mart Çarşamba", "4 Mart 2026 Çarşamba", "Mart 2026", "4 hafta önce", "a, b ve c"],
    [
      "ar",
      "4 مارس 2026",
      "الأربعاء، 4 مارس",
      "الأربعاء، 4 مارس 2026",
      "مارس 2026",
      "قبل 4 أسابيع",
      "\u2068a\u2069 و\u2068b\u2069 و\u2068c\u2069",
    ],
  ] as const)("the speaker of %j writes days, how long ago, and lists", (language, ...expected) => {
    const { date, weekday, fullDate, month, ago, list } = speakerIn(language);
    const day = "2026-03-04";
    expect([date(day), weekday(day), fullDate(day), month(day), ago(28), list(["a", "b", "c"])]).toEqual(expected);
  });

  test.each([
    [0, "vandaag"],
    [13, "13 dagen geleden"],
    [14, "2 weken geleden"],
    [61, "2 maanden geleden"],
    [730, "2 jaar geleden"],
  ])("ago(%i) is told in the unit that fits", (days, expected) => {
    expect(speakerIn("nl").ago(days)).toBe(expected);
  });
});

test.each(languages)(
  "languageName(tag) in %j knows what the platform does not, and keeps a tag that is none",
  (language) => {
    const { languageName } = speakerIn(language);
    expect(languageName("rif")).toBe(aboutWords.byLanguage[language].languageNames["rif"]);
    expect(languageName("tr")).not.toBe("tr");
    expect(languageName("no tag")).toBe("no tag");
  },
);
