import type { Cards } from "../nl/cards.ts";

/** Cards in Turkish. */
export const cards: Cards = {
  occasion: "Etkinlik: {occasion}.",
  childrenWelcome: "Çocuklar gelebilir.",
  ask: {
    greeting: "Merhaba {asker}, bir daveti iletir misin? Davet {partner} için.",
    seeOrCall: "Onu görünce ya da arayınca sorabilirsin.",
    see: "Onu görünce sorabilirsin.",
    mayRefuse: "O hayır diyebilir, sen de diyebilirsin.",
  },
  introduction: {
    greeting: "Merhaba {asker}, {partner} belki gelmek isteyen bir anne tanıyor.",
    introduce: "Sizi tanıştırması için {partner} ile konuşur musun?",
    mayRefuse: "Herkes hayır diyebilir, sen de diyebilirsin.",
  },
  invitation: {
    question: "Birlikte gelir misin?",
    whereAndWhen: "Yer ve zaman: {details}.",
    look: "Sadece bakmaya da gelebilirsin.",
    greetings: "Selamlar, {asker}",
  },
};
