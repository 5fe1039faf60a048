import type { CirclesWording } from "./wording.ts";

/** Arabic. */
export const ar: CirclesWording = {
  rules: {
    mayBeAsker: {
      name: "وافقت على المشاركة",
      says: () => "وافقت الشخصية الأساسية على أن تكون في الخريطة، وهي ليست تحت الحماية.",
      unmet: (_, who) => `لم توافق ${who} على المشاركة بعد.`,
    },
    criteriaRated: {
      name: "تم تقييم المعايير",
      says: ({ minimum }) => `تم تقييم التطور والمشاركة ومعرفة المجتمع هنا، كل منها ${minimum} أو أكثر من 3.`,
      unmet: ({ have, need }, who) => `${who}: تم تقييم ${have} من ${need} معايير بدرجة كافية.`,
    },
    acceptedExample: {
      name: "تُعدّ قدوة",
      says: ({ minimum }) => `عدد من ذكرها قدوةً من الأهل ${minimum} على الأقل، ولا يُحسب ذكرها لنفسها.`,
      unmet: ({ have, need }, who) => `عدد من ذكر ${who} قدوةً من الأهل: ${have}، والمطلوب ${need}.`,
    },
    trustedByAnotherParent: {
      name: "يثق بها أحد الأهل",
      says: ({ minimum }) => `عدد من يثق بها من الأهل ${minimum} على الأقل، ولا تُحسب هي.`,
      unmet: (_, who) => `لم يُسجَّل أحد يثق بـ ${who} حتى الآن. تحدثوا في الأمر: يمكن أن تكون مرشحة الآن.`,
    },
    activeCoach: {
      name: "لديها مرافقة مهنية",
      says: () => "ترافق المجموعةَ الأساسية شخصيةٌ مهنية.",
      unmet: () => "ليس للمجموعة الأساسية مرافقة مهنية نشطة.",
    },
    keyGroupSize: {
      name: "مجموعة",
      says: ({ minimum }) => `عدد أعضاء المجموعة الأساسية ${minimum} على الأقل.`,
      unmet: ({ have, need }) => `عدد أعضاء المجموعة الأساسية ${have}، والمطلوب ${need} على الأقل.`,
    },
    keyGroupConnected: {
      name: "مترابطة",
      says: () => "كل الشخصيات الأساسية مرتبطة بعضها ببعض، مباشرة أو عبر غيرها.",
      unmet: ({ have }) => `المجموعة الأساسية مقسومة إلى ${have} مجموعات لا يعرف بعضها بعضًا.`,
    },
    coachingLogged: {
      name: "المرافقة مستمرة",
      says: ({ minimum }) => `في الشهرين الأخيرين جرت المرافقة ${minimum} مرة على الأقل.`,
      unmet: () => "لم تُسجَّل أي جلسة مرافقة في الشهرين الأخيرين.",
    },
  },
  health: {
    keyGroupSize: ({ count }) => `عدد أعضاء المجموعة الأساسية: ${count}.`,
    keyGroupOneGroup: () => "الشخصيات الأساسية مجموعة واحدة مترابطة.",
    keyGroupSeveralGroups: ({ count }) => `الشخصيات الأساسية ${count} مجموعات لا رابط بينها.`,
    languagesServed: ({ names }) => `يمكن للأهل التحدث مع المجموعة الأساسية بهذه اللغات: ${names}.`,
    languagesUnserved: ({ names }) => `يتكلم الأهل أيضًا ${names}، ولا تتكلمها معهم أي شخصية أساسية.`,
    languageDominates: ({ count, of, names }) => `${count} من ${of} شخصيات أساسية يتكلمن مع الأهل ${names}.`,
    soleRoutes: ({ count, names }) => `إذا توقفت ${names}، يفقد ${count} من الأهل طريقهم الموثوق الوحيد.`,
    noSoleRoutes: () => "لا يعتمد أحد من الأهل على شخصية أساسية واحدة فقط.",
    coachActive: ({ names }) => `${names} ترافق المجموعة الأساسية.`,
    coachMissing: () => "ليس للمجموعة الأساسية مرافقة مهنية نشطة. ابحثوا عنها أولًا.",
    coachingRecent: ({ count }) => `جلسات المرافقة في الشهرين الأخيرين: ${count}.`,
    coachingMissing: () => "لم تُسجَّل أي جلسة مرافقة في الشهرين الأخيرين.",
    coachingUnknown: () => "لا تُسجَّل جلسات المرافقة هنا بعد.",
  },
  withRoute: ({ withRoute, parents }) => `${withRoute} من ${parents} من الأهل لديهم طريق موثوق.`,
  routesChanged: ({ gained, lost }) => `كسب ${gained} من الأهل طريقًا موثوقًا، وفقده ${lost}.`,
};
