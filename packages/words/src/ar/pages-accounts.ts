import type { PagesAccounts } from "../nl/pages-accounts.ts";

/** These words in Arabic. */
export const pagesAccounts: PagesAccounts = {
  title: "من يمكنه الدخول",
  lead: "كل من هنا أنشأ طريقة دخوله بنفسه.",
  you: "هذا أنت.",
  end: "إنهاء",
  sure: "هل تريد إنهاء دخول {who}؟",
  sureHint: "يُسجَّل خروجه فورًا من كل أجهزته. ويمكنك دعوته من جديد لاحقًا.",
  yes: "نعم، أنهِ",
  no: "لا، ليس الآن",
};
