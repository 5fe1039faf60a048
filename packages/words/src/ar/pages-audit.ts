import type { PagesAudit } from "../nl/pages-audit.ts";

/** What the page of the audit says, in Arabic. */
export const pagesAudit: PagesAudit = {
  title: "السجل",
  lead: "من فعل ماذا، ومن قرأ ماذا. لا توجد فيه أسماء الناس.",
  empty: "لا شيء في السجل بعد.",
  when: "متى",
  who: "من",
  what: "ماذا",
  about: "عن ماذا",
  why: "لأجل ماذا",
  more: "أظهر السطور التالية",
  whole: "هذه السطور متصل بعضها ببعض.",
  broken: "ابتداءً من السطر {position} السجل غير صحيح. أخبر من يدير الخادم.",
};
