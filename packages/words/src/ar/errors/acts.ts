import type { ActsErrors } from "../../nl/errors/acts.ts";

/** What cannot be done, in Arabic. */
export const actsErrors: ActsErrors = {
  "query/unknown-institution": {
    expected: "لا توجد مؤسسة كهذه في هذه الشبكة.",
    next: "اختاروا من قائمة المؤسسات.",
  },
  "query/only-herself": {
    expected: "لا يمكن أن يُدخل هذا إلا الشخص نفسه.",
    next: "اطلبوا منها أن تُدخله، أو اتركوه.",
  },
  "query/unknown-occasion": {
    expected: "لا توجد مناسبة كهذه في هذه الشبكة.",
    next: "اختاروا مناسبة من القائمة، أو اتركوها.",
  },
  "query/unknown-measure": {
    expected: "لا يوجد مقياس بهذا الاسم؛ الموجود: {allowed}.",
    next: "اختاروا واحدًا منها.",
  },
  "query/measure-not-for-sets": {
    expected: "لا يقول هذا المقياس شيئًا عن مجموعة؛ والتي تقول: {allowed}.",
    next: "اختاروا واحدًا منها، أو اطلبوا قيمته لكل شخص.",
  },
  "query/cancelled": { expected: "أُوقف العمل.", next: "ابدؤوه من جديد عندما تريدون الجواب." },
  "query/group-impossible": {
    expected: "لا مجموعة حجمها {size} تستوفي كل الشروط: عدد من يمكن اختيارهم {candidates}.",
    next: "اطلبوا مجموعة أصغر أو تخلّوا عن شرط.",
  },
  "query/not-a-group-member": {
    expected: "لا يمكن أن يكون هذا الشخص عضوًا في المجموعة: {reason}.",
    next: "اختاروا من وافقت على المشاركة.",
  },
  "request/no-targets": {
    expected: "طلب التواصل يذكر شخصًا واحدًا على الأقل للوصول إليه.",
    next: "اربطوا أولًا أسماء الطلب بأشخاص في الشبكة.",
  },
  "request/wrong-kind": {
    expected: "لا تُقدَّم الاقتراحات إلا لطلب تواصل.",
    next: "أجيبوا عن المشروع المشترك بالقبول أو الرفض.",
  },
  "query/unknown-request": { expected: "لا يوجد طلب كهذا في هذه الشبكة.", next: "اختاروا من القائمة." },
  "query/unknown-question": { expected: "لا يوجد سؤال مساعدة كهذا في هذه الشبكة.", next: "اختاروا من القائمة." },
  "query/unknown-text": { expected: "هذا النص لا ينتظرك (أو لم يعد ينتظر).", next: "اقرئي القائمة من جديد." },
  "query/unknown-ask": {
    expected: "لا يوجد في هذه الشبكة طلب كهذا من شخصية محورية.",
    next: "اختاروا من قائمة هذه الطلبات.",
  },
  "ask/not-in-this-state": {
    expected: "لا يمكن فعل هذا بما طُلب من شخصية محورية وحالته: {state}.",
    next: "اقرؤوا الطلب من جديد واختاروا خطوة تناسبه.",
  },
  "ask/in-person-only": {
    expected: "لا يُتحدَّث إليها إلا وجهًا لوجه، فلا بطاقة تُرسل.",
    next: "تحدثوا إليها عندما ترونها.",
  },
  "ask/not-possible": {
    expected: "لا يمكن عرض هذا الطلب الآن: {reason}.",
    next: "اطلبوا الاقتراحات من جديد واختاروا غيره.",
  },
  "query/unknown-tie": {
    expected: "لا يوجد رابط كهذا في هذه الشبكة.",
    next: "اختاروا من قائمة الروابط، بالمعرّف أو بالموضع في القائمة.",
  },
  "role/rule-unmet": {
    expected: "القاعدة «{rule}» لم تُستوفَ بعد: {reason}.",
    next: "سجّلوا الناقص، أو غيّروا القاعدة لهذه الشبكة، ثم أكّدوا من جديد.",
  },
  "role/not-possible": {
    expected: "تغيير الدور هذا لا يناسب الدور الحالي: {reason}.",
    next: "انظروا إلى دورها الحالي واختاروا خطوة أخرى.",
  },
  "consent/scope-missing": {
    expected: "الموافقة تذكر كل أمر على حدة، من: {allowed}.",
    next: "اسألوا عن كل أمر وحده وسجّلوا ما قالت له نعم.",
  },
  "consent/not-possible": {
    expected: "هذه الخطوة لا تناسب حالة الموافقة الآن: {reason}.",
    next: "انظروا إلى الحالة الآن؛ وبعد الرفض لا يطلب العودة إلا صاحبة الشأن.",
  },
  "rights/not-possible": {
    expected: "لا يمكن تغيير هذا القول هكذا: {reason}.",
    next: "صححوا ما قالته هي؛ واعترضوا على ما قاله غيرها عنها.",
  },
  "person/suppressed": {
    expected: "أُخرج شخص كهذا وطلب ألا يضاف من جديد.",
    next: "لا تضيفوها إلا إذا طلبت هي العودة، واذكروا ذلك.",
  },
  "outcome/before-ask": {
    expected: "حدث هذا قبل الطلب.",
    next: "اذكروا اليوم الذي حدث فيه، من يوم الطلب فصاعدًا.",
  },
  "outcome/in-the-future": {
    expected: "هذا اليوم لم يأتِ بعد.",
    next: "اذكروا اليوم الذي حدث فيه، حتى اليوم.",
  },
  "outcome/not-possible": {
    expected: "لا يمكن تسجيل هذه النتيجة: {reason}.",
    next: "انظروا إلى الطلب وإلى موافقة من فيه.",
  },
  "disclosure/not-allowed": {
    expected: "لا يُعرض هذا على هذا الدور.",
    next: "اسألوا منسقة الشبكة.",
  },
  "request/not-in-this-state": {
    expected: "لا يمكن فعل هذا بطلب حالته: {state}.",
    next: "اقرؤوا الطلب من جديد واختاروا خطوة تناسبه.",
  },
  "merge/same-person": { expected: "لا يُدمج إلا شخصان مختلفان.", next: "اختاروا اثنين." },
  "merge/unknown": {
    expected: "هذا الدمج غير مسجل في الشبكة.",
    next: "اختاروا من قائمة عمليات الدمج.",
  },
  "merge/undo-later-first": {
    expected: "دمجٌ لاحق مسّ الأشخاص أو الصفوف نفسها، أو أن معرّفها مستعمل.",
    next: "ألغوا الدمج اللاحق أولًا.",
  },
  "disclosure/too-narrow": {
    expected: "هذا يسأل عن أقل من {minimum} أشخاص، أو عن الجميع إلا أقل من {minimum}.",
    next: "اسألوا عن جزء أكبر.",
  },
  "disclosure/recognisable": {
    expected: "يمكن التعرف على شخص ممن حوله: عدد المتشابهين {smallest} فقط، والمطلوب {minimum}.",
    next: "شاركوا الأعداد بدل الشبكة.",
  },
  "internal/unexpected": {
    expected: "حدث خطأ ما كان ينبغي أن يحدث.",
    next: "حاولوا مرة أخرى؛ وإذا تكرر فأخبروا القائمين على البرنامج بما فعلتم.",
  },
};
