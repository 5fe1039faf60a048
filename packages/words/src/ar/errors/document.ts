import type { DocumentErrors } from "../../nl/errors/document.ts";

/** What is wrong in a network document, in Arabic. */
export const documentErrors: DocumentErrors = {
  "document/not-json": {
    expected: "لا يمكن قراءة الملف بصيغة JSON.",
    next: "احفظوه من جديد بصيغة JSON وبنص UTF-8 ثم حاولوا مرة أخرى.",
  },
  "document/wrong-kind": {
    expected: "الموجود هنا: {found}، والمطلوب: {wanted}.",
    next: "صححوا القيمة في هذا الموضع.",
  },
  "document/missing-key": { expected: "المفتاح {key} ناقص.", next: "أضيفوه." },
  "document/unknown-key": {
    expected: "لا وجود للمفتاح {key} في هذه الصيغة.",
    next: "احذفوه أو صححوا كتابته.",
  },
  "document/forbidden-key": {
    expected: "المفتاح {key} يسمّي شيئًا لا يحفظه هذا المنتج أبدًا.",
    next: "احذفوه من الملف بأنفسكم ثم قدّموا الملف من جديد؛ لم يُحفظ شيء.",
  },
  "document/value-not-allowed": {
    expected: "هذه القيمة ليست واحدة من: {allowed}.",
    next: "اختاروا واحدة منها.",
  },
  "document/out-of-range": {
    expected: "هذا العدد ليس بين {minimum} و{maximum}.",
    next: "صححوه، أو اتركوا المفتاح إذا كان العدد غير معروف.",
  },
  "document/score-out-of-range": {
    expected: "درجة الثقة عدد صحيح من 1 إلى 5.",
    next: "صححوها، أو اتركوها إذا كان الجواب غير معروف.",
  },
  "document/text-not-allowed": {
    expected: "هذا النص غير مناسب: {rule}.",
    next: "اختصروه أو صححوه.",
  },
  "document/time-rule-not-read": {
    expected: "الجزء {part} من هذه القاعدة غير مفهوم.",
    next: "اكتبوا قاعدة يومية أو أسبوعية أو شهرية كما تكتبها التقاويم: FREQ مع BYDAY أو INTERVAL أو COUNT أو UNTIL.",
  },
  "document/name-holds-contact-data": {
    expected: "الاسم المعروض 40 حرفًا على الأكثر، بلا '@' وبلا ستة أرقام متتالية أو أكثر.",
    next: "استعملوا الاسم الأول مع حرف، أو لقبًا.",
  },
  "document/date-invalid": {
    expected: "التاريخ يوم من التقويم يُكتب هكذا: YYYY-MM-DD.",
    next: "صححوا التاريخ، أو اتركوه إذا كان غير معروف.",
  },
  "document/duplicate-id": {
    expected: "استُعمل هذا المعرّف من قبل، في {first}.",
    next: "أعطوا كل شخص وكل مؤسسة معرّفًا خاصًا.",
  },
  "document/unknown-end": {
    expected: "هذا المعرّف لا يخص أحدًا في الملف.",
    next: "أضيفوا الشخص أو المؤسسة، أو احذفوا هذا السطر.",
  },
  "document/unknown-reference": {
    expected: "هذا المعرّف غير موجود في الملف؛ المطلوب: {wanted}.",
    next: "أضيفوا الناقص، أو اتركوا هذا.",
  },
  "document/self-tie": { expected: "رابط بين شخص ونفسه.", next: "احذفوا السطر." },
  "document/too-large": {
    expected: "يتجاوز الملف الحد الأقصى: {maximum} {what}.",
    next: "قسّموه إلى ملف لكل حي.",
  },
  "document/more-problems": {
    expected: "عدد المشكلات الأخرى: {left}.",
    next: "أصلحوا ما سبق أولًا، ثم اقرؤوا الملف من جديد.",
  },
};
