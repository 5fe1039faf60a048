import type { Interviews } from "../nl/interviews.ts";

/** Interviews in Turkish. A number takes no plural after it. */
export const interviews: Interviews = {
  reasons: {
    noRoute: "bu kişiye henüz bir yol yok",
    drawnByLot: "kurayla seçildi",
    namedBy: "adını söyleyenler: {names}",
  },
  wouldGain: "Herkesle görüşüldüğünde bir grup, şimdikinden yaklaşık {count} ebeveyn daha fazlasına ulaşabilir.",
  gainUnknown: "Daha çok görüşmenin ne getireceği henüz söylenemez.",
  stops: {
    enough: "Bu yeterli. Daha çok görüşme grubu neredeyse hiç değiştirmez.",
    asManyAsWanted: "İstediğiniz kadar ebeveynle görüşüldü.",
    nobodyLeft: "Sorulabilecek herkesle görüşüldü.",
  },
  neverAsked:
    "{count} ebeveyne henüz hiçbir şey sorulmadı. Her birine tek bir isim sorun: ebeveynler için bir şeye kiminle gelirsiniz? Yarım dakika sürer.",
};
