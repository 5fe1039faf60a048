import type { Measures } from "../nl/measures.ts";

/** The measures in Turkish. */
export const measures: Measures = {
  measures: {
    "trust-nominations": {
      name: "Ona kaç ebeveyn güveniyor",
      meaning: "Bu kadar ebeveyn ona güvendiğini anlattı. Kilit kişiler burada sayılmaz.",
      caution: "Henüz konuşulmamış olanlar kimseyi söyleyemedi. Yani düşük sayı, ona kimse güvenmiyor demek değildir.",
    },
    "gossip-nominations": {
      name: "Haberi kim yayıyor",
      meaning: "Bu kadar ebeveyn şöyle dedi: ona anlatın, herkes duyar.",
      caution: "Bu, haber için iyidir. Ebeveynlerin ona özel bir şey anlattığı anlamına gelmez.",
    },
    "reach-direct": {
      name: "Kendisi kaç ebeveyne sorabilir",
      meaning: "Bu kadar ebeveyne kendisi sorabilir.",
      caution: "Vakti olup olmadığını ve o ebeveynlerin gelip gelmeyeceğini söylemez.",
    },
    "reach-introduced": {
      name: "Kendisi veya tanıştırma yoluyla kaç ebeveyne sorabilir",
      meaning: "Bu kadar ebeveyne kendisi veya onları tanıştıran bir ebeveyn yoluyla sorabilir.",
      caution: "Tanıştırma yoluyla sormak, kendisinin sormasından daha az sonuç verir.",
    },
    coverage: {
      name: "Kaç ebeveyne ulaşması beklenir",
      meaning: "Ulaşabildiği herkese sorarsa, bu kadar ebeveynin evet demesi beklenir.",
      caution: "Bu bir beklentidir. Sayıları toplamayın: iki kişi çoğu zaman aynı ebeveynlere ulaşır.",
    },
    "kpp-pos-reach": {
      name: "Ona yakın kaç ebeveyn var",
      meaning: "Bu kadar ebeveyn ondan bir adım uzakta; adım sayısını siz seçebilirsiniz.",
      caution: "Güçlü bağ ile zayıf bağ burada aynı sayılır.",
    },
    "kpp-pos": {
      name: "Herkese ne kadar yakın",
      meaning: "%100: diğer her ebeveyn ondan bir adım uzakta. Uzaklaştıkça düşer.",
      caution: "Güçlü bağ ile zayıf bağ burada aynı sayılır.",
    },
    "kpp-neg": {
      name: "O olmadan hangi ebeveynler birbirine ulaşmaz",
      meaning: "O durursa, bütün ebeveyn çiftlerinin bu kadarı birbirine ulaşmaz.",
      caution: "Bir kısmı şimdi de ulaşmıyor. İkinci bir güvenilir kişi arayın; kimsenin gitmesi gerekmiyor.",
    },
    "kpp-neg-distance": {
      name: "O olmadan ebeveynler birbirinden ne kadar uzak",
      meaning: "%0: bütün ebeveynler birbirinden bir adım uzakta. %100: kimse kimseye ulaşmıyor.",
      caution: "Uzaklığın bir kısmı şimdi de var. İkinci bir güvenilir kişi arayın; kimsenin gitmesi gerekmiyor.",
    },
    diffusion: {
      name: "Ondan çıkan haber kaç kez duyulur",
      meaning: "Ebeveynler birbirine anlatırsa, onun haberi bu kadar kez duyulur.",
      caution: "İki kez duyan iki kez sayılır. Bu, açık haber içindir; kişisel bir rica için değildir.",
    },
    constraint: {
      name: "Tanıdıkları birbirini tanıyor mu",
      meaning: "Düşük: tanıdıkları birbirini tanımıyor, o grupları bağlıyor. Yüksek: hepsi birbirini tanıyor.",
      caution: "Hiçbiri daha iyi değildir. Bir gruba ikisi de gerekir.",
    },
    "effective-size": {
      name: "Kaç ayrı tanıdığı var",
      meaning: "Bu kadar ayrı tanıdığı var. Birbirini tanıyanlar birlikte neredeyse bir kişi sayılır.",
      caution: "Çok sayıda ayrı tanıdık, bağların ne kadar güçlü olduğunu söylemez.",
    },
    brokerage: {
      name: "Başka iki kişinin arasında kaç kez duruyor",
      meaning: "Aralarında bağ olmayan iki tarafın arasında bu kadar kez duruyor: ebeveynler veya kurumlar.",
      caution: "Bu yeri isteyip istemediğini ve sürdürüp sürdüremeyeceğini söylemez.",
    },
    "k-core": {
      name: "Çevresindeki grup ne kadar sıkı",
      meaning: "Grubundaki herkesin, o gruptan en az bu kadar kişiyle bağı var.",
      caution: "Sıkı bir grup bazen haberi de içinde tutar.",
    },
    density: {
      name: "Tanıdıkları arasında ne kadar bağ var",
      meaning: "Tanıdıkları arasında olabilecek bütün bağların bu kadarı var.",
      caution: "Kimsenin sormadığı bağlar eksik. Gerçek pay daha yüksek olabilir.",
    },
    reciprocity: {
      name: "Güven ne kadar karşılıklı",
      meaning: "Çevresindeki güvenin bu kadarı iki taraflı.",
      caution: "Henüz konuşulmamış olan, kime güvendiğini anlatamadı.",
    },
    components: {
      name: "Kaç kişiyle bağlantılı",
      meaning: "Kendisiyle birlikte bu kadar kişi birbirine bağlı. Herkes için birlikte: bu kadar ayrı parça.",
      caution: "Ayrı parçalar bazen yalnızca henüz kimsenin soru sormadığı yerlerdir.",
    },
    articulation: {
      name: "Parçaları bir arada tutuyor mu",
      meaning: "O durursa bu kadar parça eklenir. Herkes için birlikte: bu kadar kişi parçaları bir arada tutuyor.",
      caution: "Ona iyi bakın ve birlikte ikinci bir güvenilir kişi arayın.",
    },
    "e-i-index": {
      name: "Bağlar başka bir gruba gidiyor mu",
      meaning: "1: bütün bağları başka bir gruba gidiyor. −1: bütün bağları kendi grubunda kalıyor.",
      caution: "Hiçbiri daha iyi değildir. Bir ağa ikisi de gerekir.",
    },
    degree: {
      name: "Kimlerle bağı var",
      meaning: "Diğerlerinin bu kadarıyla güven bağı var. İki taraflı olan iki kez sayılır.",
      caution: "Çok bağ, bağların ne kadar güçlü olduğunu söylemez.",
    },
    betweenness: {
      name: "En kısa yol ne kadar ondan geçiyor",
      meaning: "Diğer ebeveynler arasındaki en kısa yolların bu kadarı ondan geçiyor.",
      caution: "O ebeveynlerin ona da gittiği anlamına gelmez.",
    },
    closeness: {
      name: "Diğerlerine kaç adım uzak",
      meaning: "1: herkese bir adım uzakta. Adım arttıkça düşer.",
      caution: "Güçlü bağ ile zayıf bağ burada aynı sayılır.",
    },
    eigenvector: {
      name: "Çok bağı olanlarla bağı var mı",
      meaning: "Yüksek: kendileri çok bağı olan ebeveynlerle bağı var.",
      caution: "Yalnızca büyük farklar bir şey söyler. Büyük gruptan ayrı olan neredeyse hiç almaz.",
    },
    pagerank: {
      name: "Güvenilenler ona güveniyor mu",
      meaning: "Yüksek: kendilerine güvenilen ebeveynler ona güveniyor. Bütün sayılar birlikte %100 eder.",
      caution: "Yalnızca büyük farklar bir şey söyler.",
    },
  },
  units: {
    parents: "ebeveyn",
    members: "ebeveyn",
    people: "kişi",
    parts: "parça",
    share: "pay",
    number: "sayı",
    pairs: "çift",
    hearings: "kez duyulur",
    contacts: "tanıdık",
    ties: "bağ",
  },
  parameters: {
    domain: {
      name: "Kime ne için güveniliyor?",
      choices: {
        invite: "o sorarsa birlikte gitmek için",
        schoolQuestions: "okulla ilgili sorular için",
        personalWorries: "kişisel kaygılar için",
        accompany: "birlikte bir yere gitmek için",
        childcare: "çocuklara bakmak için",
      },
    },
    directed: {
      name: "Kimin kime güvendiği sayılsın mı?",
      choices: { true: "evet, güvenin bir yönü var", false: "hayır, her bağ iki yönde sayılır" },
    },
    weighted: {
      name: "Güvenin ne kadar güçlü olduğu sayılsın mı?",
      choices: { true: "evet, güçlü güven daha çok sayılır", false: "hayır, her bağ aynı sayılır" },
    },
    maxHops: { name: "En çok kaç adım?", choices: {} },
    rounds: { name: "Kaç kez anlatılıyor?", choices: {} },
    passing: {
      name: "Birinin haberi anlatması ne kadar olası?",
      choices: { trust: "güven ne kadarsa o kadar" },
    },
    group: {
      name: "Hangi grup?",
      choices: { present: "şu anki kilit grup", proposed: "henüz olmayan bir grup" },
    },
    groups: {
      name: "Hangi gruplar var?",
      choices: { circle: "kilit kişiler ve diğerleri", kind: "ebeveynler ve kurumlar" },
    },
    normalisation: {
      name: "Kendisi nasıl sayılsın?",
      choices: {
        paper: "kendisi bir adım sayılır",
        excludeOverN: "yalnızca diğerleri, herkese bölünür",
        excludeOverRest: "yalnızca diğerleri",
      },
    },
    form: {
      name: "Ulaşmadığı kişiler nasıl sayılsın?",
      choices: {
        wassermanFaust: "ulaştıklarının ortalaması, az iseler daha düşük",
        harmonic: "herkes ayrı sayılır, ulaşmadığı sıfır sayılır",
      },
    },
  },
};
