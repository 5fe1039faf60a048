import type { Reports } from "../nl/reports.ts";

/** The reports in Turkish. */
export const reports: Reports = {
  titles: {
    activities: "Etkinlikler ne içindi",
    attendance: "Kaç kişi geldi",
    burden: "Kimden ne rica ediliyor",
    calibration: "Tahminler ne kadar tuttu",
    clocks: "Süreler yakında ne yapacak",
    coaching: "Aylara göre koçluk",
    comparison: "İki gün arasında ne değişti",
    cooperation: "Kurumlarla iş birliği",
    "coverage-by-language": "Kime hangi dilde sorulabilir",
    "help-questions": "Yardım soruları ve sonuçları",
    institution: "Bir kurumun payı",
    "learned-rates": "Ağın sonuçlardan öğrendikleri",
    mediators: "Bir kurumla kim aracılık edebilir",
    participation: "Ebeveynler nereye kadar geldi: sayılarla",
    "reach-in-language": "Bir dilde ulaşılanlar: sayılarla",
    structure: "Yalın yapı, araştırma için",
    "trusted-routes": "Kaç ebeveynin güvenilir bir yolu var: zaman içinde",
  },
};
