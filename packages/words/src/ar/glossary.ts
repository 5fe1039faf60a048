import type { Glossary } from "../nl/glossary.ts";

/** The terms in Arabic. An ask and a request have one word, as people say them; what surrounds it tells which is meant. */
export const glossary: Glossary = {
  keyFigure: {
    one: "شخصية محورية",
    several: "شخصيات محورية",
    not: "شخصية أساسية, شخصيات أساسية, شخصية رئيسية, شخصيات رئيسية, شخصية مفتاحية, أم محورية, أمهات محوريات",
  },
  keyGroup: {
    one: "المجموعة المحورية",
    several: "المجموعات المحورية",
    not: "المجموعة الأساسية, المجموعة الرئيسية, النواة",
  },
  firstCircle: {
    one: "الدائرة الأولى",
    several: "الدوائر الأولى",
    not: "الحلقة الأولى, الدائرة الداخلية",
  },
  secondCircle: {
    one: "الدائرة الثانية",
    several: "الدوائر الثانية",
    not: "الحلقة الثانية, الدائرة الخارجية",
  },
  coach: {
    one: "مرافقة",
    several: "مرافقات",
    not: "مدرب*, تدريب*, مرشدة, مرشدات",
  },
  candidate: {
    one: "مرشحة",
    several: "مرشحات",
    not: "مترشحة*",
  },
  coordinator: {
    one: "منسقة",
    several: "منسقات",
    not: "مشرفة, مشرفات",
  },
  parent: {
    one: "أحد الأهل",
    several: "الأهل",
    not: "أولياء الأمور, ولي الأمر, الآباء والأمهات, والدين, والدي*",
  },
  mother: {
    one: "أم",
    several: "أمهات",
    not: "ماما, والدة, والدات",
  },
  institution: {
    one: "مؤسسة",
    several: "مؤسسات",
    not: "هيئة, هيئات, منظمة, منظمات",
  },
  trustedRoute: {
    one: "طريق موثوق",
    several: "طرق موثوقة",
    not: "طريق ثقة, طريق الثقة, طرق ثقة, طرق الثقة, مسار موثوق, مسار ثقة",
  },
  introduction: {
    one: "تعريف",
    several: "تعريفات",
    not: "تعارف*",
  },
  ask: {
    one: "طلب",
    several: "طلبات",
    not: "مهمة, مهمات, مهام",
  },
  request: {
    one: "طلب",
    several: "طلبات",
    not: "التماس*",
  },
  consent: {
    one: "موافقة",
    several: "موافقات",
    not: "إذن, رضا",
  },
  network: {
    one: "شبكة",
    several: "شبكات",
    not: "منظومة, منظومات",
  },
};
