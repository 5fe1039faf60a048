import type { Circles } from "../nl/circles.ts";

/** The circles in Arabic. */
export const circles: Circles = {
  parents: "{count} من الأهل",
  rules: {
    mayBeAsker: {
      name: "وافقت على المشاركة",
      says: "وافقت الشخصية المحورية على أن تكون في الخريطة، وهي ليست تحت الحماية.",
      unmet: "لم توافق {who} على المشاركة بعد.",
    },
    criteriaRated: {
      name: "تم تقييم المعايير",
      says: "تم تقييم التطور والمشاركة ومعرفة المجتمع هنا، كل منها {minimum} أو أكثر من 3.",
      unmet: "{who}: تم تقييم {count} من {need} معايير بدرجة كافية.",
    },
    acceptedExample: {
      name: "تُعدّ قدوة",
      says: "عدد من ذكرها قدوةً من الأهل {count} على الأقل، ولا يُحسب ذكرها لنفسها.",
      unmet: "عدد من ذكر {who} قدوةً من الأهل: {count}، والمطلوب {need}.",
    },
    trustedByAnotherParent: {
      name: "يثق بها أحد الأهل",
      says: "عدد من يثق بها من الأهل {count} على الأقل، ولا تُحسب هي.",
      unmet: "لم يُسجَّل أحد يثق بـ {who} حتى الآن. تحدثوا في الأمر: يمكن أن تكون مرشحة الآن.",
    },
    activeCoach: {
      name: "لديها مرافقة مهنية",
      says: "ترافق المجموعةَ المحورية شخصيةٌ مهنية.",
      unmet: "ليس للمجموعة المحورية مرافقة مهنية نشطة.",
    },
    keyGroupSize: {
      name: "مجموعة",
      says: "عدد أعضاء المجموعة المحورية {minimum} على الأقل.",
      unmet: "عدد أعضاء المجموعة المحورية {count}، والمطلوب {need} على الأقل.",
    },
    keyGroupConnected: {
      name: "مترابطة",
      says: "كل الشخصيات المحورية مرتبطة بعضها ببعض، مباشرة أو عبر غيرها.",
      unmet: "المجموعة المحورية مقسومة إلى {count} مجموعات لا يعرف بعضها بعضًا.",
    },
    coachingLogged: {
      name: "المرافقة مستمرة",
      says: "في الشهرين الأخيرين جرت المرافقة {minimum} مرة على الأقل.",
      unmet: "لم تُسجَّل أي جلسة مرافقة في الشهرين الأخيرين.",
    },
  },
  health: {
    keyGroupSize: "عدد أعضاء المجموعة المحورية: {count}.",
    keyGroupOneGroup: "الشخصيات المحورية مجموعة واحدة مترابطة.",
    keyGroupSeveralGroups: "الشخصيات المحورية {count} مجموعات لا رابط بينها.",
    languagesServed: "يمكن للأهل التحدث مع المجموعة المحورية بهذه اللغات: {names}.",
    languagesUnserved: "يتكلم الأهل أيضًا {names}، ولا تتكلمها معهم أي شخصية محورية.",
    languageDominates: "{count} من {of} شخصيات محورية يتكلمن مع الأهل {names}.",
    soleRoutes: "إذا توقفت {names}، يفقد {parents} طريقهم الموثوق الوحيد.",
    noSoleRoutes: "لا يعتمد أحد من الأهل على شخصية محورية واحدة فقط.",
    coachActive: "{names} ترافق المجموعة المحورية.",
    coachMissing: "ليس للمجموعة المحورية مرافقة مهنية نشطة. ابحثوا عنها أولًا.",
    coachingRecent: "جلسات المرافقة في الشهرين الأخيرين: {count}.",
    coachingMissing: "لم تُسجَّل أي جلسة مرافقة في الشهرين الأخيرين.",
    coachingUnknown: "لا تُسجَّل جلسات المرافقة هنا بعد.",
  },
  withRoute: "عدد من لديهم طريق موثوق: {count} من {parents}.",
  routesChanged: "كسب {gained} طريقًا موثوقًا، وفقده {lost}.",
};
