import type { Interviews } from "../nl/interviews.ts";

/** Interviews in Arabic. */
export const interviews: Interviews = {
  reasons: {
    noRoute: "لا طريق إلى هذا الشخص بعد",
    drawnByLot: "اختير بالقرعة",
    namedBy: "ذُكر من قبل: {names}",
  },
  wouldGain: "إذا جرى الحديث مع الجميع، فقد تصل مجموعة إلى نحو {count} من الأهل أكثر من الآن.",
  gainUnknown: "لا يمكن القول بعد ماذا تضيف أحاديث أخرى.",
  stops: {
    enough: "هذا يكفي. لن تغيّر أحاديث أخرى المجموعة إلا قليلًا.",
    asManyAsWanted: "جرى الحديث مع العدد الذي أردتموه من الأهل.",
    nobodyLeft: "جرى الحديث مع كل من يمكن سؤاله.",
  },
  neverAsked:
    "لم يُسأل {count} من الأهل عن شيء بعد. اسألوا كلًّا منهم عن اسم واحد: مع من تأتون إلى نشاط للأهل؟ يستغرق ذلك نصف دقيقة.",
};
