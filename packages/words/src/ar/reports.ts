import type { Reports } from "../nl/reports.ts";

/** The reports in Arabic. */
export const reports: Reports = {
  titles: {
    activities: "لأي غرض كانت الأنشطة",
    attendance: "كم شخصًا حضر",
    burden: "ماذا يُطلب ممن",
    calibration: "مدى صحة التقديرات",
    clocks: "ما ستفعله المُهل قريبًا",
    coaching: "جلسات المرافقة شهرًا بشهر",
    comparison: "ما الذي تغيّر بين يومين",
    cooperation: "التعاون مع المؤسسات",
    "coverage-by-language": "من يمكن سؤاله وبأي لغة",
    "help-questions": "أسئلة المساعدة وما آلت إليه",
    institution: "دور مؤسسة واحدة",
    "learned-rates": "ما تعلّمته الشبكة من النتائج",
    mediators: "من يستطيع التوسط مع مؤسسة",
    participation: "إلى أي درجة وصل الأهل، بالأعداد",
    "reach-in-language": "الوصول بلغة واحدة، بالأعداد",
    structure: "البنية المجردة، لأغراض البحث",
    "trusted-routes": "كم من الأهل لديهم طريق موثوق، مع مرور الوقت",
  },
};
