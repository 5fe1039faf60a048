import { languageIn, monthIn, sentencesOf, whereAndWhen, type Wording } from "./wording.ts";
import type { Activity } from "../../model/document.ts";

const occasionText = (occasion: Activity | undefined): string =>
  occasion === undefined ? "نشاط للأهل" : `${occasion.title ?? "نشاط"}${inBrackets(occasion)}`;

const inBrackets = (occasion: Activity): string => {
  const details = [whereAndWhen("ar", occasion), occasion.childcare === true ? "يمكن إحضار الأطفال" : ""].filter(
    Boolean,
  );
  return details.length === 0 ? "" : ` (${details.join("، ")})`;
};

const when = (date: string | null): string => (date === null ? "" : ` (${monthIn("ar", date)})`);

/** Arabic. */
export const ar: Wording = {
  reason: (reason, nameOf) => {
    const who = nameOf(reason.who);
    switch (reason.code) {
      case "saidSheWouldCome":
        return `قالت ${who} إنها ستأتي إذا دعتها ${nameOf(reason.whom)}${when(reason.date)}.`;
      case "trusts":
        return `${who} تثق في ${nameOf(reason.whom)}${when(reason.date)}.`;
      case "speakTogether":
        return `اللغة بين ${who} و${nameOf(reason.whom)}: ${languageIn("ar", reason.language)}.`;
      case "otherAsksOpen":
        return `لدى ${who} طلبات أخرى مفتوحة، عددها ${reason.count}.`;
    }
  },
  suggestion: ({ asker, target, via, occasion, sentences, instead }) =>
    sentencesOf(
      `اقتراح: أن تدعو ${asker} ${target} إلى ${occasionText(occasion)}.`,
      via === undefined ? undefined : `يمكن أن تعرّفهما ${via} ببعضهما.`,
      ...sentences,
      instead === undefined ? undefined : `إذا لم تستطع ${asker}: ${instead}.`,
      `يمكن أن تقول ${target} لا، وعندها نتوقف.`,
    ),
  safeContact: (rule, target) =>
    ({
      inPersonOnly: `تحدثوا مع ${target} وجهاً لوجه فقط، لا بالهاتف ولا برسالة.`,
      notAtHome: `لا تتحدثوا مع ${target} في بيتها.`,
      schoolHoursOnly: `تحدثوا مع ${target} في ساعات المدرسة فقط.`,
    })[rule],
  tell: ({ teller, target }) => `يمكن أن تحدّث ${teller} ${target} عن الشبكة. لا دعوة الآن.`,
  unassigned: (reason, target) => `${target}: ${unassigned[reason]}`,
};

const unassigned: Record<Parameters<Wording["unassigned"]>[0], string> = {
  noRoute: "لا أحد في الدائرة تثق به بعد.",
  noSharedLanguage: "من يمكنها أن تدعوها لا تشاركها لغة.",
  noCapacity: "من يمكنها أن تدعوها لا تتسع الآن لطلب آخر.",
  noConsent: "لم تقل إنها تريد أن تُدعى.",
  paused: "من يمكنها أن تدعوها في استراحة.",
  protected: "لا يُتواصل معها.",
  keepApart: "من يمكنها أن تدعوها لا تناسبها الآن.",
  resting: "من يمكنها أن تدعوها ترتاح بعد طلب سابق.",
  belowFloor: "الاحتمال ضعيف الآن؛ نشاط مفتوح أنسب.",
  noOccasion: "لا توجد مناسبة تناسبها بعد.",
  alreadyAsked: "سُئلت من قبل من أجل هذا الطلب.",
  onlyTell: "لا تعرف عن الشبكة بعد؛ أخبروها أولاً.",
};
