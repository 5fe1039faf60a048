import type { Suggestions } from "../nl/suggestions.ts";

/** Suggestions in Arabic. */
export const suggestions: Suggestions = {
  occasion: {
    any: "نشاط للأهل",
    untitled: "نشاط",
    details: "{earlier}، {next}",
    described: "{occasion} ({details})",
    childrenWelcome: "يمكن إحضار الأطفال",
  },
  reasons: {
    saidSheWouldCome: {
      undated: "قالت {who} إنها ستأتي إذا دعتها {whom}.",
      dated: "قالت {who} إنها ستأتي إذا دعتها {whom} ({month}).",
    },
    trusts: { undated: "{who} تثق في {whom}.", dated: "{who} تثق في {whom} ({month})." },
    speakTogether: "اللغة بين {who} و{whom}: {language}.",
    otherAsksOpen: "لدى {who} طلبات أخرى مفتوحة، عددها {count}.",
  },
  invite: "اقتراح: أن تدعو {asker} {target} إلى {occasion}.",
  introduce: "يمكن أن تعرّفهما {via} ببعضهما.",
  instead: "إذا لم تستطع {asker}: {instead}.",
  mayRefuse: "يمكن أن تقول {target} لا، وعندها نتوقف.",
  safeContact: {
    inPersonOnly: "تحدثوا مع {target} وجهًا لوجه فقط، لا بالهاتف ولا برسالة.",
    notAtHome: "لا تتحدثوا مع {target} في بيتها.",
    schoolHoursOnly: "تحدثوا مع {target} في ساعات المدرسة فقط.",
  },
  tell: "يمكن أن تحدّث {teller} {target} عن الشبكة. لا دعوة الآن.",
  unassigned: {
    noRoute: "{target}: لا أحد في الدائرة تثق به بعد.",
    noSharedLanguage: "{target}: من يمكنها أن تدعوها لا تشاركها لغة.",
    noCapacity: "{target}: من يمكنها أن تدعوها لا تتسع الآن لطلب آخر.",
    noConsent: "{target}: لم تقل إنها تريد أن تُدعى.",
    paused: "{target}: من يمكنها أن تدعوها في استراحة.",
    protected: "{target}: لا يُتواصل معها.",
    keepApart: "{target}: من يمكنها أن تدعوها لا تناسبها الآن.",
    resting: "{target}: من يمكنها أن تدعوها ترتاح بعد طلب سابق.",
    belowFloor: "{target}: الاحتمال ضعيف الآن؛ نشاط مفتوح أنسب.",
    noOccasion: "{target}: لا توجد مناسبة تناسبها بعد.",
    alreadyAsked: "{target}: سُئلت من قبل من أجل هذا الطلب.",
    askedLately: "{target}: سُئلت منذ وقت قصير، وتُترك الآن لترتاح.",
    onlyTell: "{target}: لا تعرف عن الشبكة بعد؛ أخبروها أولًا.",
  },
  next: {
    interview: "تحدثوا مع {target}: بمن تثق؟",
    meeting: "يمكن أن تتعرف {member} و{keyFigure} إلى بعضهما في {occasion}. {target} تثق في {member}.",
    meetingSomewhere: "يمكن أن تتعرف {member} و{keyFigure} إلى بعضهما. {target} تثق في {member}.",
    candidate: "قد ترغب {member} في أن تصبح شخصية محورية، و{target} تثق بها.",
    activity: "الأنسب الآن نشاط مفتوح تكون فيه {keyFigure}: {occasion}.",
    occasion: "خططوا أولًا لنشاط قريب في مكان مألوف.",
    tell: "يمكن أن تحدّثها {keyFigure} أولًا عن الشبكة.",
    wait: "انتظروا الآن، ثم انظروا من جديد لاحقًا.",
  },
  newTie: "إذا تعرفت {member} و{keyFigure} إلى بعضهما، انفتح طريق إلى أهالٍ عددهم {count}.",
};
