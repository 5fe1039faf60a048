import type { Catalogue } from "../sections/catalogue.ts";

/** The page on which a coordinator wants somebody invited, in Turkish. */
export const pagesInvite: Catalogue["pagesInvite"] = {
  title: "Birini davet edin",
  lead: "Bir etkinlik ve bunun kime iyi geleceğini seçersiniz. Ona kimin sorabileceğini biz ararız. Hiçbir şey gönderilmez.",
  start: "Birini davet edin",
  forHer: "Kime sorabileceğine bakın",
  activity: "Ne için?",
  new: "Yeni bir etkinlik",
  whom: "Kimi?",
  whomHint: "Birkaç kişi seçin. Burada yalnızca ağdan haberi olanlar var.",
  trustsHer: "{name} kişisine güveniyor.",
  direct: "Bir kilit kişi ona kendisi sorabilir.",
  viaIntroduction: "Biri onu tanıştırabilir.",
  noRoute: "Ona kimin sorabileceğini henüz bilmiyoruz.",
  nobody: "Şimdi davet edilecek kimse yok. Önce birine ağı anlatın ve bunu onun sayfasına yazın.",
  find: "Kimin sorabileceğini bulun",
  needsOne: "En az bir kadın seçin.",
  own: "Ağın kendisinden.",
  closeHint: "Bitirmek şu demek: bunun için artık kimseye sormayız.",
};
