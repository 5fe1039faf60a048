import { type KeyFigureWords, languageName } from "./words.ts";

/** Turkish. A number takes no plural after it. */
export const tr: KeyFigureWords = {
  locale: "tr",
  undated: "tarihi bilinmiyor",
  reason: (reason, ago) => {
    switch (reason.code) {
      case "trustedBy":
        return `${reason.count} veli bu kişi çağırırsa büyük olasılıkla gelir (${reason.of} veliden ${reason.interviewed} kişiyle görüşüldü). Son bilgi: ${ago}.`;
      case "onlyShe":
        return `${reason.count} veli bu grupta başka kimseye güvenmiyor. Son bilgi: ${ago}.`;
      case "exampleFor":
        return `${reason.count} veli bu kişiyi örnek gösterdi. Son bilgi: ${ago}.`;
      case "criteriaRated":
        return `${reason.of} ölçütten ${reason.count} tanesi değerlendirildi. Son değerlendirme: ${ago}.`;
      case "speaksWith":
        return `${reason.count} veli bu kişiyle şu dili konuşuyor: ${languageName("tr", reason.language)}. Son bilgi: ${ago}.`;
    }
  },
  tier: { clear: "belli", likely: "muhtemel", cannotTellYet: "henüz söylenemez" },
  way: {
    random: "kurayla seçilen kişiler",
    mostNamed: "en çok adı geçenler",
    nominatedFriends: "aynı sayıda velinin adını verdiği arkadaşlar",
    nominatedFriendsPlusTwo: "iki veli fazlasının adını verdiği arkadaşlar",
    gossipNominations: "haberi yayan kişiler",
  },
  verdict: (code, { way, count }) => {
    if (code === "mapAdds") return `Bu grup yaklaşık ${count} veliye daha fazla ulaşır. Karşılaştırma: ${way}.`;
    return code === "mapAddsNothing"
      ? `Harita burada bir şey katmıyor: ${way} yaklaşık aynı sayıda veliye ulaşır.`
      : `Haritanın yardımı henüz söylenemez: ${way} aynı sayıda veliye ulaşabilir.`;
  },
  noWay: "Bu grubu karşılaştıracak bir şey henüz yok.",
};
