import type { QueryErrors } from "../../nl/errors/query.ts";

/** What can be wrong in any question to a network, in Arabic. */
export const queryErrors: QueryErrors = {
  "query/unknown-person": {
    expected: "لا يوجد شخص كهذا في هذه الشبكة.",
    next: "اختاروا من قائمة الأشخاص.",
  },
  "query/unknown-parameter": {
    expected: "لا يوجد معامل بهذا الاسم؛ الموجود: {allowed}.",
    next: "اختاروا واحدًا منها.",
  },
  "query/too-many-hops": {
    expected: "خطوات الطريق {maximum} على الأكثر: سلاسل التعريف الطويلة لا تنجح.",
    next: "اطلبوا {maximum} من الخطوات أو أقل؛ والمعتاد خطوتان.",
  },
  "query/out-of-range": {
    expected: "هذا العدد ليس بين {minimum} و{maximum}.",
    next: "اختاروا عددًا بينهما.",
  },
  "query/value-not-allowed": {
    expected: "هذه القيمة ليست واحدة من: {allowed}.",
    next: "اختاروا واحدة منها.",
  },
  "query/date-invalid": {
    expected: "التاريخ يوم من التقويم يُكتب هكذا: YYYY-MM-DD.",
    next: "صححوا التاريخ.",
  },
};
