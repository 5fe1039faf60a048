import type { KeyFigures } from "../nl/key-figures.ts";

/** Key figures explained in Turkish. A number takes no plural after it. */
export const keyFigures: KeyFigures = {
  parents: "{count} ebeveyn",
  interviewed: "{of} ebeveynden {count} kişiyle görüşüldü",
  undated: "tarihi bilinmiyor",
  reasons: {
    trustedBy: "{parents} bu kişi çağırırsa büyük olasılıkla gelir ({interviewed}). Son bilgi: {ago}.",
    onlyShe: "{parents} bu grupta başka kimseye güvenmiyor. Son bilgi: {ago}.",
    exampleFor: "{parents} bu kişiyi örnek gösterdi. Son bilgi: {ago}.",
    criteriaRated: "{of} ölçütten {count} tanesi değerlendirildi. Son değerlendirme: {ago}.",
    speaksWith: "{parents} bu kişiyle şu dili konuşuyor: {language}. Son bilgi: {ago}.",
  },
  tiers: { clear: "belli", likely: "muhtemel", cannotTellYet: "henüz söylenemez" },
  ways: {
    random: "kurayla seçilen kişiler",
    mostNamed: "en çok adı geçenler",
    nominatedFriends: "aynı sayıda ebeveynin adını verdiği arkadaşlar",
    nominatedFriendsPlusTwo: "iki ebeveyn fazlasının adını verdiği arkadaşlar",
    gossipNominations: "haberi yayan kişiler",
  },
  verdicts: {
    mapAdds: "Bu grup yaklaşık {count} ebeveyne daha fazla ulaşır. Karşılaştırma: {way}.",
    mapAddsNothing: "Harita burada bir şey katmıyor: {way} yaklaşık aynı sayıda ebeveyne ulaşır.",
    cannotTellYet: "Haritanın yardımı henüz söylenemez: {way} aynı sayıda ebeveyne ulaşabilir.",
  },
  nothingToCompare: "Bu grubu karşılaştıracak bir şey henüz yok.",
};
