import { type KeyFigureWords, languageName } from "./words.ts";

/** Arabic. Numbers stand after a colon, so that nothing has to agree with them. */
export const ar: KeyFigureWords = {
  locale: "ar",
  undated: "التاريخ غير معروف",
  reason: (reason, ago) => {
    switch (reason.code) {
      case "trustedBy":
        return `عدد الأهل الذين يُرجح أن يأتوا بدعوة من هذا الشخص: ${reason.count} (تحدثنا مع ${reason.interviewed} من ${reason.of}). آخر معلومة: ${ago}.`;
      case "onlyShe":
        return `عدد الأهل الذين لا يثقون بغير هذا الشخص في المجموعة: ${reason.count}. آخر معلومة: ${ago}.`;
      case "exampleFor":
        return `عدد الأهل الذين يرون هذا الشخص قدوة: ${reason.count}. آخر معلومة: ${ago}.`;
      case "criteriaRated":
        return `عدد المعايير التي جرى تقييمها: ${reason.count} من ${reason.of}. آخر تقييم: ${ago}.`;
      case "speaksWith":
        return `اللغة مع هذا الشخص: ${languageName("ar", reason.language)}، وعدد المتحدثين بها من الأهل: ${reason.count}. آخر معلومة: ${ago}.`;
    }
  },
  tier: { clear: "واضح", likely: "مرجح", cannotTellYet: "لا يمكن القول بعد" },
  way: {
    random: "أشخاص بالقرعة",
    mostNamed: "الأكثر ذكرًا",
    nominatedFriends: "أصدقاء يذكرهم العدد نفسه من الأهل",
    nominatedFriendsPlusTwo: "أصدقاء يذكرهم الأهل بزيادة اثنين",
    gossipNominations: "من ينشرون الأخبار",
  },
  verdict: (code, { way, count }) => {
    if (code === "mapAdds") return `الفرق لصالح هذه المجموعة في عدد الأهل: ${count} تقريبًا. المقارنة مع: ${way}.`;
    return code === "mapAddsNothing"
      ? `الخريطة لا تضيف شيئًا هنا. العدد نفسه تقريبًا مع: ${way}.`
      : `لا يمكن القول بعد إن كانت الخريطة مفيدة. ربما العدد نفسه مع: ${way}.`;
  },
  noWay: "لا يوجد بعد ما نقارن به هذه المجموعة.",
};
