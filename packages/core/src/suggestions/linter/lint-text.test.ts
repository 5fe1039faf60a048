import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../base/language.ts";
import { lintText, type LintFinding } from "./lint-text.ts";

const codes = (text: string, language: Language): string[] => [
  ...new Set(lintText(text, { language }).map(({ code }) => code)),
];

const bad: Record<Language, readonly (readonly [LintFinding["code"], string])[]> = {
  nl: [
    ["pressure", "U moet naar de ouderavond komen."],
    ["pressure", "Uw komst is verplicht."],
    ["label", "Wij zoeken moeilijk bereikbare ouders."],
    ["label", "Dit is voor probleemgezinnen in de wijk."],
    ["label", "Onze doelgroep is welkom."],
    ["blame", "Een slechte moeder komt nooit op school."],
    ["blame", "Traditioneel is goed, maar u bent te streng."],
    ["childsAffairs", "We praten over het rapport van uw zoon."],
    ["childsAffairs", "De school heeft zorgen over uw kind."],
    ["officialese", "Wij willen uw participatie op school."],
  ],
  en: [
    ["pressure", "You must come to the meeting."],
    ["pressure", "Parents should help at home."],
    ["label", "We invite hard-to-reach parents."],
    ["label", "A morning for problem families."],
    ["label", "You are our target group."],
    ["blame", "Do not be a bad parent."],
    ["blame", "It is your fault that he is late."],
    ["childsAffairs", "We will discuss her grades."],
    ["childsAffairs", "The school is worried about your child."],
    ["officialese", "This supports participation of stakeholders."],
  ],
  tr: [
    ["pressure", "Toplantıya gelmek zorundasınız."],
    ["pressure", "Gelmeniz gerekiyor."],
    ["label", "Sorunlu aileler için bir sabah."],
    ["label", "Zor ulaşılan velileri davet ediyoruz."],
    ["label", "Hedef kitlemiz sizsiniz."],
    ["blame", "Kötü anne olmayın."],
    ["blame", "Bu sizin suçunuz."],
    ["childsAffairs", "Karnesini konuşacağız."],
    ["childsAffairs", "Çocuğunuz için endişeliyiz."],
    ["officialese", "Paydaşlarla bir müdahale planı yapıyoruz."],
  ],
  ar: [
    ["pressure", "يجب أن تحضري الاجتماع."],
    ["pressure", "الحضور إلزامي."],
    ["label", "ندعو الأمهات اللواتي يصعب الوصول إليهن."],
    ["label", "صباح للعائلات المحرومة."],
    ["label", "أنتِ من الفئة المستهدفة."],
    ["blame", "لا تكوني أم سيئة."],
    ["blame", "هذا ذنبك."],
    ["childsAffairs", "سنتحدث عن الشهادة المدرسية."],
    ["childsAffairs", "نحن قلقون على طفلك."],
    ["officialese", "نعمل على تفعيل وتمكين أصحاب المصلحة."],
  ],
};

const good: Record<Language, readonly string[]> = {
  nl: [
    "Kom je woensdag mee koffie drinken? Kinderen zijn welkom.",
    "Er is een open ochtend in de buurtkamer. Je mag ook gewoon even kijken.",
    "Ik ga er zelf ook heen. Zullen we samen lopen?",
    "Je mag nee zeggen; dan laten we het daarbij.",
    "We praten over de overstap naar de middelbare school.",
  ],
  en: [
    "Would you like to come along for coffee on Wednesday? Children are welcome.",
    "There is an open morning in the community room. You can just have a look.",
    "I am going myself. Shall we walk together?",
    "You may say no; then we leave it.",
    "We talk about moving on to secondary school.",
  ],
  tr: [
    "Çarşamba günü birlikte kahve içmeye gelir misin? Çocuklar gelebilir.",
    "Mahalle odasında açık bir sabah var. Sadece bakmaya da gelebilirsin.",
    "Ben de gidiyorum. Birlikte yürüyelim mi?",
    "Hayır diyebilirsin; o zaman ısrar edilmez.",
    "Ortaokula geçişi konuşuyoruz.",
  ],
  ar: [
    "هل تودين أن تأتي معي لشرب القهوة يوم الأربعاء؟ يمكن إحضار الأطفال.",
    "هناك صباح مفتوح في غرفة الحي. يمكنك أن تأتي لتلقي نظرة.",
    "أنا ذاهبة أيضاً. هل نمشي معاً؟",
    "يمكنك أن تقولي لا، وعندها نتوقف.",
    "نتحدث عن الانتقال إلى المدرسة الثانوية.",
  ],
};

describe("PN-31 lintText(text, {language})", () => {
  it.each(languages.flatMap((language) => bad[language].map(([code, text]) => [language, code, text] as const)))(
    "rejects in %s (%s): %s",
    (language, code, text) => {
      expect(codes(text, language)).toContain(code);
    },
  );

  it.each(languages.flatMap((language) => good[language].map((text) => [language, text] as const)))(
    "accepts in %s: %s",
    (language, text) => {
      expect(lintText(text, { language })).toEqual([]);
    },
  );

  it("finds the place of a word, so that it can be marked", () => {
    expect(lintText("Please: you must come.", { language: "en" })).toEqual([{ code: "pressure", at: 12, length: 4 }]);
  });

  it("finds a sentence of more than twenty words, not one of twenty", () => {
    const sentence = (words: number): string => `${Array.from({ length: words }, () => "kom").join(" ")}.`;
    expect(codes(sentence(20), "nl")).toEqual([]);
    expect(codes(sentence(21), "nl")).toEqual(["sentenceTooLong"]);
  });

  it("finds a name that should stay out, written with or without its marks", () => {
    const options = { language: "tr", hiddenNames: ["Gülşen İ."] } as const;
    expect(lintText("Gulsen i. söyledi.", { ...options, hiddenNames: ["Gulsen i."] }).map(({ code }) => code)).toEqual([
      "namesSomebody",
    ]);
    expect(lintText("Gülşen İ. söyledi.", options).map(({ code }) => code)).toEqual(["namesSomebody"]);
    expect(lintText("Ayşe söyledi.", options)).toEqual([]);
  });

  it("reads Turkish and Arabic endings and beginnings as parts of the same word", () => {
    expect(codes("ZORUNDASINIZ", "tr")).toEqual(["pressure"]);
    expect(codes("والمستهدفات", "ar")).toEqual(["label"]);
    expect(codes("للمستهدفات", "ar")).toEqual(["label"]);
    expect(codes("للشهادة المدرسية", "ar")).toEqual(["childsAffairs"]);
  });

  it("finds nothing in an empty text", () => {
    for (const language of languages) expect(lintText("", { language })).toEqual([]);
  });
});
