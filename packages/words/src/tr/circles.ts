import type { Circles } from "../nl/circles.ts";

/** The circles in Turkish. */
export const circles: Circles = {
  parents: "{count} ebeveyn",
  rules: {
    mayBeAsker: {
      name: "Katılmayı kabul etti",
      says: "Kilit kişi haritada olmayı kabul etti ve koruma altında değil.",
      unmet: "{who} katılmayı henüz kabul etmedi.",
    },
    criteriaRated: {
      name: "Ölçütler değerlendirildi",
      says: "Gelişim, ilgi ve buradaki topluma aşinalık ayrı ayrı değerlendirildi; her biri 3 üzerinden en az {minimum}.",
      unmet: "{who}: {need} ölçütten {count} tanesi değerlendirildi ve yeterli.",
    },
    acceptedExample: {
      name: "Örnek olarak görülüyor",
      says: "En az {parents} onu örnek gösterdi; kendini göstermesi sayılmaz.",
      unmet: "{who} için {parents} örnek dedi; {need} gerekiyor.",
    },
    trustedByAnotherParent: {
      name: "Başka bir ebeveyn ona güveniyor",
      says: "Kendisi dışında en az {parents} ona güveniyor.",
      unmet: "{who} için güvenen kimse kayıtlı değil. Konuşun: şimdilik aday olabilir.",
    },
    activeCoach: {
      name: "Etkin bir koçu var",
      says: "Kilit grubu bir uzman destekliyor.",
      unmet: "Kilit grubun etkin bir koçu yok.",
    },
    keyGroupSize: {
      name: "Bir grup",
      says: "Kilit grubun en az {minimum} üyesi var.",
      unmet: "Kilit grubun {count} üyesi var; en az {need} gerekiyor.",
    },
    keyGroupConnected: {
      name: "Birbirine bağlı",
      says: "Bütün kilit kişiler doğrudan ya da birbirleri aracılığıyla bağlı.",
      unmet: "Kilit grup, birbirini tanımayan {count} gruba ayrılıyor.",
    },
    coachingLogged: {
      name: "Koçluk sürüyor",
      says: "Son iki ayda en az {minimum} kez koçluk yapıldı.",
      unmet: "Son iki ayda kayıtlı koçluk görüşmesi yok.",
    },
  },
  health: {
    keyGroupSize: "Kilit grubun {count} üyesi var.",
    keyGroupOneGroup: "Kilit kişiler birlikte tek bir grup.",
    keyGroupSeveralGroups: "Kilit kişiler, aralarında bağ olmayan {count} grup.",
    languagesServed: "Ebeveynler kilit grupla şu dillerde konuşabilir: {names}.",
    languagesUnserved: "Ebeveynler şu dilleri de konuşuyor: {names}. Hiçbir kilit kişi onlarla bu dilleri konuşmuyor.",
    languageDominates: "{of} kilit kişiden {count} tanesi ebeveynlerle şu dili konuşuyor: {names}.",
    soleRoutes: "{names} bırakırsa {parents} tek güvenilir yolunu kaybeder.",
    noSoleRoutes: "Hiçbir ebeveyn tek bir kilit kişiye bağlı değil.",
    coachActive: "Kilit grubun koçu: {names}.",
    coachMissing: "Kilit grubun etkin bir koçu yok. Önce bir koç arayın.",
    coachingRecent: "Son iki aydaki koçluk görüşmeleri: {count}.",
    coachingMissing: "Son iki ayda kayıtlı koçluk görüşmesi yok.",
    coachingUnknown: "Koçluk görüşmeleri burada henüz kaydedilmiyor.",
  },
  withRoute: "Güvenilir bir yolu olanlar: {parents} içinde {count}.",
  routesChanged: "{gained} güvenilir bir yol kazandı, {lost} kaybetti.",
};
