import type { PagesAudit } from "../nl/pages-audit.ts";

/** What the page of the audit says, in Turkish. */
export const pagesAudit: PagesAudit = {
  title: "Kayıt defteri",
  lead: "Kim ne yaptı, kim ne okudu. İçinde insanların adları yoktur.",
  empty: "Kayıt defterinde henüz bir şey yok.",
  when: "Ne zaman",
  who: "Kim",
  what: "Ne",
  about: "Ne hakkında",
  why: "Ne için",
  more: "Sonraki satırları göster",
  whole: "Bu satırlar birbirine uyuyor.",
  broken: "{position}. satırdan itibaren kayıt defteri doğru değil. Bunu sunucuyu yönetene söyleyin.",
};
