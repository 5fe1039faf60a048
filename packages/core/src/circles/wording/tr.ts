import type { CirclesWording } from "./wording.ts";

/** Turkish. */
export const tr: CirclesWording = {
  rules: {
    mayBeAsker: {
      name: "Katılmayı kabul etti",
      says: () => "Anahtar kişi haritada olmayı kabul etti ve koruma altında değil.",
      unmet: (_, who) => `${who} katılmayı henüz kabul etmedi.`,
    },
    criteriaRated: {
      name: "Ölçütler değerlendirildi",
      says: ({ minimum }) =>
        `Gelişim, ilgi ve buradaki topluma aşinalık ayrı ayrı değerlendirildi; her biri 3 üzerinden en az ${minimum}.`,
      unmet: ({ have, need }, who) => `${who}: ${need} ölçütten ${have} tanesi değerlendirildi ve yeterli.`,
    },
    acceptedExample: {
      name: "Örnek olarak görülüyor",
      says: ({ minimum }) => `En az ${minimum} ebeveyn onu örnek gösterdi; kendini göstermesi sayılmaz.`,
      unmet: ({ have, need }, who) => `${who} için ${have} ebeveyn örnek dedi; ${need} gerekiyor.`,
    },
    trustedByAnotherParent: {
      name: "Başka bir ebeveyn ona güveniyor",
      says: ({ minimum }) => `Kendisi dışında en az ${minimum} ebeveyn ona güveniyor.`,
      unmet: (_, who) => `${who} için güvenen kimse kayıtlı değil. Konuşun: şimdilik aday olabilir.`,
    },
    activeCoach: {
      name: "Etkin bir koçu var",
      says: () => "Anahtar grubu bir uzman destekliyor.",
      unmet: () => "Anahtar grubun etkin bir koçu yok.",
    },
    keyGroupSize: {
      name: "Bir grup",
      says: ({ minimum }) => `Anahtar grubun en az ${minimum} üyesi var.`,
      unmet: ({ have, need }) => `Anahtar grubun ${have} üyesi var; en az ${need} gerekiyor.`,
    },
    keyGroupConnected: {
      name: "Birbirine bağlı",
      says: () => "Bütün anahtar kişiler doğrudan ya da birbirleri aracılığıyla bağlı.",
      unmet: ({ have }) => `Anahtar grup, birbirini tanımayan ${have} gruba ayrılıyor.`,
    },
    coachingLogged: {
      name: "Koçluk sürüyor",
      says: ({ minimum }) => `Son iki ayda en az ${minimum} kez koçluk yapıldı.`,
      unmet: () => "Son iki ayda kayıtlı koçluk görüşmesi yok.",
    },
  },
  health: {
    keyGroupSize: ({ count }) => `Anahtar grubun ${count} üyesi var.`,
    keyGroupOneGroup: () => "Anahtar kişiler birlikte tek bir grup.",
    keyGroupSeveralGroups: ({ count }) => `Anahtar kişiler, aralarında bağ olmayan ${count} grup.`,
    languagesServed: ({ names }) => `Ebeveynler anahtar grupla şu dillerde konuşabilir: ${names}.`,
    languagesUnserved: ({ names }) =>
      `Ebeveynler şu dilleri de konuşuyor: ${names}. Hiçbir anahtar kişi onlarla bu dilleri konuşmuyor.`,
    languageDominates: ({ count, of, names }) =>
      `${of} anahtar kişiden ${count} tanesi ebeveynlerle şu dili konuşuyor: ${names}.`,
    soleRoutes: ({ count, names }) => `${names} bırakırsa ${count} ebeveyn tek güvenilir yolunu kaybeder.`,
    noSoleRoutes: () => "Hiçbir ebeveyn tek bir anahtar kişiye bağlı değil.",
    coachActive: ({ names }) => `Anahtar grubun koçu: ${names}.`,
    coachMissing: () => "Anahtar grubun etkin bir koçu yok. Önce bir koç arayın.",
    coachingRecent: ({ count }) => `Son iki aydaki koçluk görüşmeleri: ${count}.`,
    coachingMissing: () => "Son iki ayda kayıtlı koçluk görüşmesi yok.",
    coachingUnknown: () => "Koçluk görüşmeleri burada henüz kaydedilmiyor.",
  },
  withRoute: ({ withRoute, parents }) => `${parents} ebeveynden ${withRoute} tanesinin güvenilir bir yolu var.`,
  routesChanged: ({ gained, lost }) => `${gained} ebeveyn güvenilir bir yol kazandı, ${lost} ebeveyn kaybetti.`,
};
