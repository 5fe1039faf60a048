/** The questions of the interview, as they are read aloud. */
export const questions = {
  NG1: {
    nl: "Met wie praat u over school of opvoeden?",
    en: "With whom do you talk about school or raising children?",
    tr: "Okul veya çocuk yetiştirme konusunda kimlerle konuşuyorsunuz?",
    ar: "مع مَن تتحدثين عن المدرسة أو عن تربية الأطفال؟",
  },
  NG2: {
    nl: "Naar wie gaat u met een brief van school of als er iets is met uw kind?",
    en: "If a school letter is unclear or there is something with your child, to whom do you go?",
    tr: "Okuldan gelen bir mektubu anlamadığınızda veya çocuğunuzla ilgili bir şey olduğunda kime gidersiniz?",
    ar: "إلى مَن تذهبين برسالة من المدرسة أو إذا كان هناك أمر يخص طفلك؟",
  },
  NG3: {
    nl: "Wie zou u kunnen meenemen naar iets voor ouders?",
    en: "Who could bring you along to something for parents?",
    tr: "Veliler için bir etkinliğe sizi kim yanında götürebilir?",
    ar: "مَن يمكنها أن تصطحبك إلى نشاط للأمهات والآباء؟",
  },
  NG4: {
    nl: "Als iedereen in de wijk iets moet horen, aan wie vertellen we het dan?",
    en: "If everybody in the neighbourhood should hear something, to whom should we tell it?",
    tr: "Mahallede herkesin bir şeyi duyması gerekse, onu kime söylemeliyiz?",
    ar: "إذا أردنا أن يصل خبر إلى كل من في الحي، فلمن نقوله؟",
  },
  NG5: {
    nl: "Wie is hier een voorbeeld voor andere moeders?",
    en: "Who is an example for other mothers here?",
    tr: "Burada diğer annelere kim örnek oluyor?",
    ar: "مَن هنا قدوة للأمهات الأخريات؟",
  },
  NG6: {
    nl: "Welke moeders komen bij u?",
    en: "Which mothers come to you?",
    tr: "Size hangi anneler gelir?",
    ar: "أي أمهات يأتين إليكِ؟",
  },
} as const;

/** The questions about each name. */
export const interpreterQuestions = {
  trust: {
    nl: "Hoeveel vertrouwt u haar, van 1 (een beetje) tot 5 (helemaal)?",
    en: "How much do you trust her, from 1 (a little) to 5 (fully)?",
    tr: "Ona ne kadar güveniyorsunuz? 1 (biraz) ile 5 (tamamen) arasında söyleyin.",
    ar: "كم تثقين بها، من 1 (قليلاً) إلى 5 (تماماً)؟",
  },
  language: {
    nl: "Welke taal spreekt u samen?",
    en: "Which language do you speak together?",
    tr: "Birlikte hangi dili konuşuyorsunuz?",
    ar: "بأي لغة تتحدثان معاً؟",
  },
  frequency: {
    nl: "Hoe vaak ziet u haar: elke week, elke maand of minder?",
    en: "How often do you see her: every week, every month or less?",
    tr: "Onu ne sıklıkla görüyorsunuz: her hafta, her ay veya daha seyrek?",
    ar: "كم مرة ترينها: كل أسبوع أم كل شهر أم أقل؟",
  },
  meetingPlace: {
    nl: "Waar ontmoet u haar?",
    en: "Where do you meet her?",
    tr: "Onunla nerede buluşuyorsunuz?",
    ar: "أين تلتقين بها؟",
  },
  mayKnowWhoNamedHer: {
    nl: "Mag zij weten dat u haar hebt genoemd?",
    en: "May she know that you named her?",
    tr: "Onun adını verdiğinizi öğrenebilir mi?",
    ar: "هل يجوز أن تعرف أنكِ ذكرتِ اسمها؟",
  },
  knowsTheNetwork: {
    nl: "Weet zij van het netwerk?",
    en: "Does she know about the network?",
    tr: "Ağdan haberi var mı?",
    ar: "هل تعرف عن الشبكة؟",
  },
} as const;

/** How someone is written down. */
export const namingRule = {
  nl: "Schrijf een voornaam met een letter, of een bijnaam. Geen achternaam, telefoonnummer, adres of afkomst.",
  en: "Write a first name with an initial, or a nickname. No surname, telephone number, address or origin.",
  tr: "Bir ad ve bir harf ya da bir lakap yazın. Soyadı, telefon, adres veya köken yazmayın.",
  ar: "اكتبي الاسم الأول مع حرف، أو لقباً. بدون اسم العائلة أو الهاتف أو العنوان أو الأصل.",
} as const;
