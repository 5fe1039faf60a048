import type { Survey } from "../nl/survey.ts";

/** The interview in Turkish. */
export const survey: Survey = {
  questions: {
    NG1: "Okul veya çocuk yetiştirme konusunda kimlerle konuşuyorsunuz?",
    NG2: "Okuldan gelen bir mektubu anlamadığınızda veya çocuğunuzla ilgili bir şey olduğunda kime gidersiniz?",
    NG3: "Ebeveynler için bir etkinliğe sizi kim yanında götürebilir?",
    NG4: "Mahallede herkesin bir şeyi duyması gerekse, onu kime söylemeliyiz?",
    NG5: "Burada diğer annelere kim örnek oluyor?",
    NG6: "Size hangi anneler gelir?",
  },
  aboutEach: {
    trust: "Ona ne kadar güveniyorsunuz? 1 (biraz) ile 5 (tamamen) arasında söyleyin.",
    comesAlong: "Ebeveynler için bir etkinliğe sizi {name} çağırsa, gider misiniz?",
    language: "Birlikte hangi dili konuşuyorsunuz?",
    frequency: "Onu ne sıklıkla görüyorsunuz: her hafta, her ay veya daha seyrek?",
    meetingPlace: "Onunla nerede buluşuyorsunuz?",
    mayKnowWhoNamedHer: "Onun adını verdiğinizi öğrenebilir mi?",
    knowsTheNetwork: "Ağdan haberi var mı?",
  },
  she: "o",
  comesAlongAnswers: {
    certainly: "Kesinlikle giderim",
    probably: "Herhâlde giderim",
    perhaps: "Belki giderim",
    certainlyNot: "Kesinlikle gitmem",
  },
  consent: {
    keepInMap: "Adım ağın haritasında yer alabilir.",
    beAsked: "Güvendiğim biri beni davet edebilir.",
    beIntroducer: "Bazen iki kişiyi birbiriyle tanıştırmak isterim.",
    storeLanguage: "Biriyle hangi dili konuştuğum yazılabilir.",
  },
  oneName: "Ebeveynler için bir etkinliğe kiminle gidersiniz? Bir isim yazın.",
  namingRule: "Bir ad ve bir harf ya da bir lakap yazın. Soyadı, telefon, adres veya köken yazmayın.",
};
