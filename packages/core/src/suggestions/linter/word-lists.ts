import type { Language } from "../wording/index.ts";

/** What is wrong with a word in a text for parents. */
export type WordFault = "pressure" | "label" | "blame" | "childsAffairs" | "officialese";

/**
 * The words that texts for parents leave out: what presses, what labels people, what blames or judges how they raise their
 * children (PN-31), what tells of a child's affairs, and what only officials say.
 */
export const wordLists: Readonly<Record<Language, Readonly<Record<WordFault, string>>>> = {
  nl: {
    pressure: "moet, moeten, verplicht*, verwacht* van u, dient u, hoort u te, eis*, laatste kans",
    label:
      "probleem*, probleemgezin*, moeilijk bereikbar*, onbereikbar*, doelgroep*, risicogezin*, kwetsbar*, zwakke, achterstand*, allochto*, laagopgeleid*, geval, gevallen",
    blame:
      "slechte moeder*, slechte ouder*, verwaarlo*, fout van, schuld*, tekort schiet*, ouderwetse opvoeding, achterlijk*, te streng*, verwen*, uw cultuur, integreren, niet goed opgevoed",
    childsAffairs:
      "cijfers, rapport*, gedragsprobleem*, zorgen over uw kind, leerachterstand*, verzuim*, diagnose*, toetsresultat*",
    officialese:
      "participer*, participatie, faciliter*, signaler*, stakeholder*, traject*, interventie*, implementer*, educatief partnerschap, betrokkenheid vergroten",
  },
  en: {
    pressure: "must, should, have to, obliged, required to, expected to, last chance, ought to",
    label:
      "problem*, target, targets, target group*, hard to reach, unreachable, vulnerable, at risk, disadvantaged, deprived, case, cases, deficit*",
    blame:
      "bad mother*, bad parent*, neglect*, your fault, blame*, backward*, old fashioned upbringing, too strict, spoil*, your culture, integrate, failed, failing",
    childsAffairs:
      "grades, marks, report card*, behaviour problem*, worried about your child, learning delay*, truancy, diagnos*, test results",
    officialese:
      "participat*, facilitat*, stakeholder*, intervention*, implement*, trajectory, empower*, engagement strategy",
  },
  tr: {
    pressure: "zorunda*, zorunlu*, mecbur*, gerekir, gerekiyor, şart, son şans*, lazım",
    label:
      "sorunlu*, problemli*, ulaşılamayan*, zor ulaşılan*, hedef, hedef kitle*, hedef grup*, riskli*, geri kalmış*, dezavantajlı*, vaka*",
    blame:
      "kötü anne*, kötü ebeveyn*, ihmal*, sizin suçunuz*, suçlu*, eski kafalı*, çok katı*, şımart*, sizin kültürünüz*, yetersiz anne*, uyum sağla*",
    childsAffairs:
      "notları*, karne*, davranış sorunu*, davranış bozuk*, çocuğunuz için endişe*, devamsızlık*, teşhis*, tanı, sınav sonuç*",
    officialese: "katılım düzeyi*, paydaş*, müdahale*, uygulamaya koy*, entegrasyon*, farkındalık yarat*",
  },
  ar: {
    pressure: "يجب*, ينبغي*, إلزامي*, ملزم*, مضطر*, لا بد, آخر فرصة, مطلوب منك*",
    label: "مشكل*, مشاكل, مستهدف*, هدف, يصعب الوصول*, صعب* الوصول, ضعيفة, محروم*, معرض* للخطر, متخلف*, حالة, حالات",
    blame:
      "أم سيئة, أهل سيئون, إهمال*, مهمل*, خطؤك*, ذنبك*, تلوم*, قاسية جدا, تدليل*, ثقافتكم, تربية قديمة, تقصير*, فشل*, اندماج*",
    childsAffairs: "علامات, درجات طفلك, الشهادة المدرسية, سلوك طفلك, قلقون على طفلك, غياب*, تشخيص*, نتائج الاختبار*",
    officialese: "تفعيل*, تمكين*, أصحاب المصلحة, تدخلات, منهجية*, استراتيجية*",
  },
};
