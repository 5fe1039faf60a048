import type { Demonstration } from "../nl/demonstration.ts";

/** The links into a demonstration, in Turkish. */
export const demonstration: Demonstration = {
  title: "Parent Circles: gösterim",
  heading: "Parent Circles: uydurma mahalleler",
  roles: {
    coordinator: "koordinatör",
    coach: "koç",
    keyFigure: "kilit kişi",
    institution: "kurum",
    intake: "yönlendiren",
    auditor: "denetçi",
    self: "ebeveynin kendisi",
    public: "herkes",
  },
};
