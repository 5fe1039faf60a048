import type { Catalogue } from "../sections/catalogue.ts";

/** The page on which a coordinator wants somebody invited, in Arabic. */
export const pagesInvite: Catalogue["pagesInvite"] = {
  title: "ادعي إحداهن",
  lead: "تختارين نشاطًا ومن قد يفيدها. نبحث عمّن تستطيع أن تسألها. لا يُرسَل شيء.",
  start: "ادعي إحداهن",
  forHer: "ابحثي عمّن يمكنها أن تسألها",
  activity: "إلى ماذا؟",
  new: "نشاط جديد",
  whom: "من؟",
  whomHint: "اختاري بضع نساء. هنا فقط من تعرف عن الشبكة.",
  trustsHer: "هي تثق بـ{name}.",
  direct: "تستطيع شخصية محورية أن تسألها بنفسها.",
  viaIntroduction: "تستطيع إحداهن أن تعرّفهما ببعضهما.",
  noRoute: "لا نعرف بعد من تستطيع أن تسألها.",
  nobody: "لا أحد لدعوته الآن. حدّثي إحداهن عن الشبكة أولًا، وسجّلي ذلك في صفحتها.",
  find: "ابحثي عمّن تستطيع أن تسأل",
  needsOne: "اختاري امرأة واحدة على الأقل.",
  own: "من الشبكة نفسها.",
  closeHint: "الإنهاء يعني: لا نسأل أحدًا عن هذا بعد الآن.",
};
