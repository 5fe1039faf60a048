import type { PagesReferrals } from "../nl/pages-referrals.ts";

/** What the page on which a partner refers parents says, in Turkish. */
export const pagesReferrals: PagesReferrals = {
  title: "Ebeveynleri yönlendirme",
  lead: "Bir ebeveyni yalnızca kendisi isterse yönlendirin. Sizin aracılığınızla geldiğini başka kimse okumaz.",
  name: "Kendisine nasıl denmesini istiyor?",
  nameHint: "Bir ad ve bir harf, örneğin Samira B. Numara yazmayın.",
  said: "Size ne söyledi?",
  knows: "Onu yönlendirdiğimi biliyor.",
  understands: "Ağın ne olduğunu ve istediği zaman bırakabileceğini anlıyor.",
  agrees: "Daha önce ayrılmış olsa da, ağda olmayı kendisi istiyor.",
  notYet: "Üçünü de işaretleyin. Hayır derse onu yönlendirmezsiniz.",
  send: "Onu yönlendir",
  sent: "Teşekkürler. Bundan sonrasını koordinatör yapar.",
  mine: "Yönlendirmeleriniz",
  empty: "Henüz kimseyi yönlendirmediniz.",
  on: "{date} tarihinde yönlendirildi",
  noDate: "Yönlendirildi; günü bilinmiyor",
  promise: "Burada ad görmezsiniz, sonra ne olduğunu da görmezsiniz. Bu ona aittir.",
};
