import type { KeyFigures } from "../nl/key-figures.ts";

/** Key figures explained in Arabic. Numbers stand after a colon, so that nothing has to agree with them. */
export const keyFigures: KeyFigures = {
  parents: "{count} من الأهل",
  interviewed: "تحدثنا مع {count} من {of}",
  undated: "التاريخ غير معروف",
  reasons: {
    trustedBy: "عدد الأهل الذين يُرجح أن يأتوا بدعوة من هذا الشخص: {count} ({interviewed}). آخر معلومة: {ago}.",
    onlyShe: "عدد الأهل الذين لا يثقون بغير هذا الشخص في المجموعة: {count}. آخر معلومة: {ago}.",
    exampleFor: "عدد الأهل الذين يرون هذا الشخص قدوة: {count}. آخر معلومة: {ago}.",
    criteriaRated: "عدد المعايير التي جرى تقييمها: {count} من {of}. آخر تقييم: {ago}.",
    speaksWith: "اللغة مع هذا الشخص: {language}، وعدد المتحدثين بها من الأهل: {count}. آخر معلومة: {ago}.",
  },
  tiers: { clear: "واضح", likely: "مرجح", cannotTellYet: "لا يمكن القول بعد" },
  ways: {
    random: "أشخاص بالقرعة",
    mostNamed: "الأكثر ذكرًا",
    nominatedFriends: "أصدقاء يذكرهم العدد نفسه من الأهل",
    nominatedFriendsPlusTwo: "أصدقاء يذكرهم الأهل بزيادة اثنين",
    gossipNominations: "من ينشرون الأخبار",
  },
  verdicts: {
    mapAdds: "الفرق لصالح هذه المجموعة في عدد الأهل: {count} تقريبًا. المقارنة مع: {way}.",
    mapAddsNothing: "الخريطة لا تضيف شيئًا هنا. العدد نفسه تقريبًا مع: {way}.",
    cannotTellYet: "لا يمكن القول بعد إن كانت الخريطة مفيدة. ربما العدد نفسه مع: {way}.",
  },
  nothingToCompare: "لا يوجد بعد ما نقارن به هذه المجموعة.",
};
