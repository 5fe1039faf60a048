import type { PagesSettings } from "../nl/pages-settings.ts";

/** These words in Arabic. */
export const pagesSettings: PagesSettings = {
  title: "هكذا نعمل",
  lead: "تسري هذه الاتفاقات على الشبكة كلها فور حفظها.",
  saved: "تم الحفظ. يسري هذا من الآن.",
  save: "حفظ",
  name: "ما اسم الحي؟",
  counts: {
    asksPerQuarter: "كم مرة نطلب من شخصية محورية في ثلاثة أشهر؟",
    askerRestDays: "كم يومًا ترتاح بعد طلب؟",
    parentRestDays: "كم يومًا نترك أحد الأهل مرتاحًا بعد دعوة؟",
  },
  maxHops: "عبر كم شخص يمكن أن تمر الدعوة؟",
  hops: {
    "1": "مباشرة فقط",
    "2": "عبر شخص واحد",
    "3": "عبر شخصين: نادرًا ما ينجح ذلك",
  },
  smallCount: "تحت أي عدد لا ترى المدرسة رقمًا؟",
  showZeroCounts: "هل يجوز أن ترى المدرسة أن العدد صفر؟",
  yes: "نعم",
  no: "لا",
  chances: {
    title: "الاحتمالات التي نحسب بها، بالنسبة المئوية",
    lead: "اترك هذه كما هي إن شككت. ما تراه في حيّك أفضل من التخمين.",
    baseRate: "كم مرة ينجح الأمر مع من لا نعرف عنها شيئًا؟",
    comesAfterTalk: "كم مرة تأتي بعد حديث جيد؟",
    introductionWillingness: "كم مرة ترغب إحداهن في تعريف اثنتين ببعضهما؟",
    introductionMinimum: "ما أدنى قدر من الثقة لتعريف شخص؟",
    unassignedFloor: "تحت أي احتمال لا نطلب من أحد؟",
  },
};
