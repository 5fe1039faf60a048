import type { Demonstration } from "../nl/demonstration.ts";

/** The links into a demonstration, in Arabic. */
export const demonstration: Demonstration = {
  title: "عرض تجريبي: Parent Circles",
  heading: "أحياء خيالية: Parent Circles",
  roles: {
    coordinator: "منسقة",
    coach: "مرافقة",
    keyFigure: "شخصية محورية",
    institution: "مؤسسة",
    intake: "مسؤولة الإحالة",
    auditor: "مدقق",
    self: "الأم نفسها",
    public: "الجميع",
  },
};
