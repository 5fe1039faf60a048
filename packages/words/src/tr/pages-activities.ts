import type { PagesActivities } from "../nl/pages-activities.ts";

/** These words in Turkish. */
export const pagesActivities: PagesActivities = {
  add: "Yeni etkinlik",
  make: "Etkinliği oluştur",
  added: "Tamam, eklendi: {activity}",
  name: "Nedir?",
  stage: "Anneler için ne kadar tanıdık?",
  stageUnknown: "Henüz bilmiyorum",
  stages: {
    "1": "Birlikte konuşmak, evde ya da çocuk parkında",
    "2": "Mahallede, bildiği bir yerde",
    "3": "Ağla birlikte, bir okul ya da kurum konuk",
    "4": "Okul binasında",
    "5": "Okulda yardım etmek ya da karara katılmak",
  },
  date: "Hangi gün?",
  time: "Saat kaçta?",
  place: "Nerede?",
  mayWait: "Henüz belli değil mi? Boş bırakın.",
  childcare: "Çocuklar gelebilir mi?",
  answers: {
    yes: "Evet",
    no: "Hayır",
    unknown: "Bilmiyorum",
  },
  often: "Ne sıklıkla?",
  oftenOptions: {
    once: "Bir kez",
    weekly: "Her hafta",
    everyTwoWeeks: "İki haftada bir",
    monthly: "Her ay, haftanın aynı gününde",
    otherwise: "Şimdi olduğu gibi",
  },
  change: "Değiştir",
  save: "Kaydet",
  cancel: "Yapılmayacak",
  cancelled: "yapılmayacak",
  back: "Geri",
  sure: "Bu etkinlik yapılmayacak mı: {activity}, {date}?",
  sureHint: "O zaman kimseyi artık davet etmeyiz. Daha önce sorulanlara siz haber verin.",
};
