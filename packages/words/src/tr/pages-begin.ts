import type { PagesBegin } from "../nl/pages-begin.ts";

/** These words in Turkish. */
export const pagesBegin: PagesBegin = {
  steps: {
    you: "Siz",
    neighbourhood: "Mahalle",
    responsible: "Kim sorumlu",
    people: "İlk kişiler",
  },
  next: "Devam",
  back: "Geri",
  first: {
    title: "Siz kimsiniz?",
    lead: "Buradaki ilk kişi sizsiniz. Bu bağlantıyı size sunucuya bakan kişi verdi. Bir kez çalışır.",
    ahead: "Şimdi ne yapacaksınız",
    minutes: "Yaklaşık üç dakika sürer. Arada durabilirsiniz: sonra yeniden giriş yapın.",
    over: "Bu bağlantı artık çalışmıyor. Bir kez ve yedi gün çalışır. Daha önce burada mıydınız? O zaman giriş yapın. Değilse sunucuya bakan kişiden yeni bir bağlantı isteyin.",
  },
  neighbourhood: {
    title: "Hangi mahalle?",
    lead: "Bir ağ bir mahalledir.",
    name: "Mahallenin adı nedir?",
  },
  responsible: {
    title: "Bilgilerden kim sorumlu?",
    lead: "Anneler bir şey anlatmadan önce bu adı okur.",
    controller: "Vakfın ya da derneğin adı",
    controllerHint: "Okul ya da belediye olmasa daha iyi: o zaman hayır demek zorlaşır.",
    hasAssessment: "Gizlilik değerlendirmesi (DPIA) var mı?",
    yes: "Evet",
    notYet: "Henüz yok",
    where: "Gizlilik değerlendirmesi nerede duruyor?",
    whereHint: "Örneğin: yönetim kurulunda ya da bir web adresi.",
    trial:
      "O zaman bu, uydurma kişilerle bir denemedir. Her sayfada böyle yazar. Gerçekten var olan kimseyi henüz yazmayın.",
    whenReady:
      "Gizlilik değerlendirmesi hazır mı? O zaman yeniden ve boş başlarsınız: deneme hiçbir zaman gerçek olmaz. Sunucuya bakan kişiden yeni bir klasör ve yeni bir ilk bağlantı isteyin.",
    example:
      "Sunucuya bakan kişi “parent-circles dpia” ile bir kısmı doldurulmuş bir gizlilik değerlendirmesi hazırlar.",
    makeTrial: "Deneme başlat",
  },
  how: {
    title: "Nasıl başlamak istersiniz?",
    lead: "Hepsi olur. Sonra değiştirebilirsiniz.",
    import: "Bir listem var",
    interview: "Biriyle konuşacağım",
    people: "Boş başlıyorum",
    hints: {
      import: "Excel ya da bir tablo, karışık da olabilir. Önce ne anladığımızı görürsünüz.",
      interview: "Mutfak masasında altı soru, telefonda ya da kâğıtta.",
      people: "Önce etrafa bakarsınız. Kişiler sonra gelir.",
    },
    begin: "Başla",
  },
  wait: {
    title: "Ağınız burada başlıyor",
    text: "Koordinatör bu ağa henüz başlamadı. Daha sonra tekrar bakın.",
  },
};
