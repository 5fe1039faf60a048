import type { PagesTexts } from "../nl/pages-texts.ts";

/** What is said of texts that wait for the coordinator, in Arabic. */
export const pagesTexts: PagesTexts = {
  title: "نصوص تنتظرك",
  lead: "لا يقرؤها الآخرون إلا بعد أن تسمحي بها.",
  by: "ربما فيها اسم: {names}.",
  readTitle: "ربما فيها اسم",
  readLead: "يستطيع الجميع قراءة هذه النصوص الآن. إذا كان فيها أحد حقًا، فاحذفي اسمها.",
  letThrough: "اسمحي بها",
  turnAway: "لا تسمحي بها",
  kinds: {
    helpQuestions: "سؤال",
    activities: "نشاط",
    groups: "مجموعة",
    institutions: "مؤسسة",
  },
};
