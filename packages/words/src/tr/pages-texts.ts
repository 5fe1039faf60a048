import type { PagesTexts } from "../nl/pages-texts.ts";

/** What is said of texts that wait for the coordinator, in Turkish. */
export const pagesTexts: PagesTexts = {
  title: "Sizi bekleyen metinler",
  lead: "Siz izin verince başkaları okur.",
  by: "İçinde bir ad olabilir: {names}.",
  readTitle: "İçinde bir ad olabilir",
  readLead: "Bu metinleri herkes şimdiden okuyabilir. Gerçekten biri geçiyorsa adını çıkarın.",
  letThrough: "Okunsun",
  turnAway: "Okunmasın",
  kinds: {
    helpQuestions: "Soru",
    activities: "Etkinlik",
    groups: "Grup",
    institutions: "Kurum",
  },
};
