import type { PagesActivities } from "../nl/pages-activities.ts";

/** These words in Arabic. */
export const pagesActivities: PagesActivities = {
  add: "نشاط جديد",
  make: "إنشاء النشاط",
  added: "تم، أُضيف: {activity}",
  name: "ما هو؟",
  stage: "كم هو مألوف للأمهات؟",
  stageUnknown: "لا أعرف بعد",
  stages: {
    "1": "حديث معًا، في البيت أو في الملعب",
    "2": "في الحي، في مكان تعرفه",
    "3": "مع الشبكة، ومدرسة أو مؤسسة ضيفة",
    "4": "في مبنى المدرسة",
    "5": "المساعدة أو المشاركة في القرار في المدرسة",
  },
  date: "في أي يوم؟",
  time: "في أي ساعة؟",
  place: "أين؟",
  mayWait: "غير معروف بعد؟ اتركه فارغًا.",
  childcare: "هل الأطفال مرحب بهم؟",
  answers: {
    yes: "نعم",
    no: "لا",
    unknown: "لا أعرف",
  },
  often: "كم مرة؟",
  oftenOptions: {
    once: "مرة واحدة",
    weekly: "كل أسبوع",
    everyTwoWeeks: "كل أسبوعين",
    monthly: "كل شهر، في اليوم نفسه من الأسبوع",
    otherwise: "كما هو الآن",
  },
  change: "تغيير",
  save: "حفظ",
  cancel: "لن يُقام",
  cancelled: "لن يُقام",
  back: "رجوع",
  sure: "ألن يُقام {activity} يوم {date}؟",
  sureHint: "عندها لا ندعو إليه أحدًا بعد الآن. أخبر بنفسك من طُلب منها من قبل.",
};
