import type { PagesManage } from "../nl/pages-manage.ts";

/** These words in Arabic. */
export const pagesManage: PagesManage = {
  title: "الإدارة",
  lead: "ما ترتبه من حين إلى آخر.",
  parts: {
    invitations: "من يمكنه الدخول: دعوة، وسحب دعوة، وإنهاء دخول.",
    institutions: "من يشارك: إضافة، وتغيير، وحذف.",
    settings: "كم مرة نطلب من أحد، وماذا ترى المدرسة.",
    copies: "الشبكة كلها في ملف، والنسخة الاحتياطية.",
  },
  answers: {
    title: "من المسؤول عن البيانات؟",
    controller: "المسؤول عن البيانات: {controller}.",
    assessment: "مكان تقييم الخصوصية: {assessment}.",
    settings: "يعرف ذلك من يدير الخادم.",
    trial: "كل الناس هنا خياليون. من أجل أناس حقيقيين تبدأ من جديد من الصفر، برابط أول جديد.",
  },
};
