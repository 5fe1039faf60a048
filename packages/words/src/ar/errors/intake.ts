import type { IntakeErrors } from "../../nl/errors/intake.ts";

/** What is wrong in files to be taken in, in Arabic. */
export const intakeErrors: IntakeErrors = {
  "intake/forbidden-column": {
    expected: "العمود {column} يسمّي شيئًا لا يحفظه هذا المنتج أبدًا.",
    next: "احذفوا العمود من الملف بأنفسكم ثم ارفعوه من جديد؛ لم يُحفظ شيء.",
  },
  "intake/unknown-format": {
    expected: "لم يوجد في هذا الجدول عمود أسماء معروف هنا.",
    next: "اكتبوا «الاسم» فوق الأسماء، و«بمن تثق؟» فوق من تثق بهن؛ أو اذكروا كيف يُقرأ: {allowed}.",
  },
  "intake/not-readable": {
    expected: "لا يمكن قراءة الملف كنص.",
    next: "احفظوا الجدول بصيغة CSV وبنص UTF-8 ثم ارفعوا ذلك الملف.",
  },
  "intake/workbook-unreadable": {
    expected: "لا يمكن قراءة هذا المصنف: فارغ أو محمي بكلمة مرور أو أقدم من 2007 أو تالف.",
    next: "احفظوا الورقة من جديد بصيغة ‎.xlsx بلا كلمة مرور، أو CSV.",
  },
  "intake/sheet-not-read": {
    expected: "هذه الورقة ليست قائمة معروفة هنا، فلم يُقرأ منها شيء.",
    next: "لا يلزم شيء إلا إذا كان فيها أشخاص أو روابط.",
  },
  "intake/hidden-sheet": {
    expected: "هذه الورقة المخفية فيها بيانات ولم تُقرأ.",
    next: "أظهروها إن كانت من القائمة.",
  },
  "intake/quotes-open": {
    expected: "فُتحت علامة اقتباس أو أُغلقت في غير موضعها، فاختلطت الخلايا.",
    next: "صححوا علامات الاقتباس في هذا الصف، أو احفظوا الجدول من جديد بصيغة CSV.",
  },
  "intake/missing-column": {
    expected: "العمود {column} ناقص.",
    next: "أضيفوه، أو قولوا أي عمود هو.",
  },
  "intake/duplicate-column": {
    expected: "العمود {column} موجود في الملف مرتين.",
    next: "أبقوا واحدًا منهما.",
  },
  "intake/unknown-column": {
    expected: "العمود {column} لا يخص أي حقل في هذه الصيغة، فلم يؤخذ منه شيء.",
    next: "قولوا أي حقل هو، أو اتركوا العمود عن قصد.",
  },
  "intake/cells-beyond-header": {
    expected: "في الصف خلايا أكثر من العناوين.",
    next: "احذفوا الخلايا الزائدة، أو ضعوا النص الذي فيه الفاصل بين علامتي اقتباس.",
  },
  "intake/missing-value": {
    expected: "يجب ملء العمود {column}.",
    next: "املؤوه أو احذفوا الصف.",
  },
  "intake/date-in-future": {
    expected: "هذا التاريخ بعد {asOf}.",
    next: "صححوا التاريخ، أو اتركوه إذا كان غير معروف.",
  },
  "intake/scope-missing": {
    expected: "لا يُحفظ هذا إلا لمن وافقت على: {scope}.",
    next: "اسألوها وسجّلوا جوابها؛ وحتى ذلك الحين لا يُحفظ منه شيء.",
  },
  "intake/other-network": {
    expected: "الملف يخص شبكة أخرى غير التي يُستورد إليها.",
    next: "استوردوا كل حي وحده.",
  },
  "intake/nothing-to-take": {
    expected: "ليس في الملفات شخص يمكن أخذه.",
    next: "أضيفوا ملفًا فيه أشخاص، أو صححوا الصفوف المرفوضة.",
  },
  "intake/repeated-row": {
    expected: "الصف نفسه موجود في {first}؛ وقد أُخذ مرة واحدة.",
    next: "لا شيء، إلا إذا كان يجب أن يختلفا.",
  },
  "intake/too-many-names": {
    expected: "يُجاب عن السؤال بأسماء عددها {maximum} على الأكثر.",
    next: "أبقوا أول {maximum} مما ذكرت.",
  },
  "intake/talk-too-long-ago": {
    expected: "جرى الحديث قبل {earliest}. مَن ذُكرت حينها لا يجوز أن تبقى هنا من دون أن تعلم.",
    next: "اسألوا إن كان ذلك ما زال صحيحًا، واكتبوه بتاريخ اليوم.",
  },
  "intake/question-for-key-figures": {
    expected: "لا تُسأل إلا الشخصية المحورية عمن يأتي إليها.",
    next: "اتركوا هذا الجواب.",
  },
  "intake/empty-column": {
    expected: "العمود {column} فارغ، فلم يُقرأ منه شيء.",
    next: "لا يلزم شيء.",
  },
  "intake/platform-column": {
    expected: "العمود {column} يضيفه البرنامج الذي أنشأ الملف بنفسه، ولم يؤخذ منه شيء.",
    next: "لا يلزم شيء.",
  },
  "intake/weight-column": {
    expected: "العمود {column} يقول كم يبلغ سمك الخط، لا كم تثق واحدة بأخرى، ولم يؤخذ منه شيء.",
    next: "إن كان درجة ثقة من 1 إلى 5 فقولي إنه العمود score.",
  },
  "intake/graph-unreadable": {
    expected: "لا يمكن قراءة هذا الملف من برنامج رسم أو استبيان: فهو تالف، أو من نوع لا يُقرأ هنا.",
    next: "احفظيه من جديد شبكةً بسيطة بلا أوقات ولا مجموعات داخل مجموعات ولا نوعين من الصفوف، أو جدولًا.",
  },
  "intake/no-person": {
    expected: "هذا ليس شخصًا، ولا نوع مؤسسة معروفًا هنا، فلم يُنشأ منه أحد.",
    next: "إن كان شخصًا فاحذفي الكلمة أو اكتبي دورًا مكانها.",
  },
  "intake/direction-missing": {
    expected: "لا يقول هذا الخط أيّ الاثنتين تثق بالأخرى أو تساعدها.",
    next: "قولي من هي، بصف لكل اتجاه؛ وحتى ذلك الحين لا يُحفظ منه شيء.",
  },
  "intake/lines-read-as-knows": {
    expected: "لا تقول الخطوط ماذا تعني: قُرئت على أنها من تعرف من.",
    next: "إن كانت كلها روابط من نوع آخر فقولي أي نوع.",
  },
  "intake/row-numbers": {
    expected: "العمود {column} يعدّ الصفوف؛ لم يُؤخذ منه شيء.",
    next: "لا يلزم شيء.",
  },
  "intake/note-row": {
    expected: "هذه ملاحظة تحت القائمة وليست شخصًا.",
    next: "لا يلزم شيء.",
  },
  "intake/pairs-read-as-trust": {
    expected: "لهذه الأزواج درجة وليس لها نوع رابط: قُرئت على أنها من تثق بمن.",
    next: "إذا كانت غير ذلك فاذكروا نوع الرابط.",
  },
  "intake/computed-column": {
    expected: "العمود {column} من تصدير سابق ويُحسب من جديد.",
    next: "لا يلزم شيء.",
  },
  "intake/above-header": {
    expected: "هذا الصف فوق صف العناوين الذي وُجد في الصف {header}.",
    next: "لا يلزم شيء إلا إذا كانت العناوين في مكان آخر.",
  },
  "intake/header-again": {
    expected: "صف العناوين مكرر هنا.",
    next: "لا يلزم شيء.",
  },
  "intake/total-row": {
    expected: "هذا صف مجاميع وليس شخصًا.",
    next: "لا يلزم شيء.",
  },
  "intake/column-left-out": { expected: "تُرك العمود {column} كما طُلب.", next: "لا يلزم شيء." },
  "intake/session-too-large": {
    expected: "حضر أكثر من {maximum} شخص: هذا لا يقول إلا القليل عمن يعرف من.",
    next: "لا يلزم شيء؛ الأنشطة الأصغر تُحسب.",
  },
  "intake/gives-no-tie": {
    expected: "من لم تحضر، أو حضرت وحدها، لم تلتق أحدًا هناك.",
    next: "لا يلزم شيء.",
  },
  "intake/encoding-read": {
    expected: "قُرئ النص على أنه {encoding} لا UTF-8 ({sure}).",
    next: "انظروا هل الأسماء صحيحة؛ وإلا فاذكروا الترميز أو احفظوا الملف بترميز UTF-8.",
  },
  "intake/text-tidied": {
    expected: "رُتّبت مسافات حول النص أو علامات غير مرئية أو حركات منفصلة.",
    next: "لا يلزم شيء.",
  },
  "intake/escape-removed": {
    expected: "حُذفت فاصلة عليا تحمي الجداول من الصيغ.",
    next: "لا يلزم شيء.",
  },
  "intake/odd-bytes": {
    expected: "قُرئ النص على أنه UTF-8 مع أن بعض رموزه لا توافقه.",
    next: "انظروا هل الأسماء صحيحة؛ وإلا فاذكروا الترميز الصحيح.",
  },
  "intake/name-mended": {
    expected: "أُصلح اسم كان برنامج آخر قد أفسده.",
    next: "انظروا هل الاسم صحيح.",
  },
  "intake/name-spoilt": {
    expected: "وضع برنامج آخر رموزًا مكان حروف من هذا الاسم.",
    next: "اكتبوا الاسم كما تكتبه هي.",
  },
  "intake/month-first": {
    expected: "قُرئت تواريخ هذا العمود والشهر أولًا، لأن بعضها لا يكون إلا كذلك.",
    next: "انظروا هل اليوم والشهر صحيحان.",
  },
  "intake/date-ambiguous": {
    expected: "في هذا العمود يأتي اليوم أولًا أحيانًا والشهر أولًا أحيانًا، وهذا التاريخ يحتمل الأمرين.",
    next: "اكتبوا هذا التاريخ هكذا: YYYY-MM-DD.",
  },
  "intake/date-of-other-calendar": {
    expected: "هذا التاريخ من تقويم آخر غير الميلادي.",
    next: "اكتبوه بالتاريخ الميلادي هكذا: YYYY-MM-DD.",
  },
  "intake/several-names": {
    expected: "في هذه الخلية أسماء أكثر من شخص.",
    next: "أعطوا كل واحدة صفًا خاصًا بها.",
  },
  "intake/name-of-several": {
    expected: "أكثر من شخص بهذا الاسم.",
    next: "أضيفوا حرفًا من اسم العائلة أو استخدموا رمزًا.",
  },
  "intake/name-like-another": {
    expected: "هذا الاسم يشبه كثيرًا اسم شخص آخر.",
    next: "اكتبوه بالطريقة نفسها إن كانت الشخص نفسه، أو أعطوها صفًا خاصًا بها.",
  },
  "intake/person-by-name": {
    expected: "عُرف هذا الاسم على أنه شخص في القائمة.",
    next: "انظروا هل هي المقصودة.",
  },
  "intake/person-from-name": {
    expected: "لم يكن هذا الاسم في القائمة، فأُضيفت على أنها شخص ذُكر.",
    next: "انظروا هل هي في القائمة باسم آخر.",
  },
  "intake/surname-shortened": {
    expected: "لم يُحفظ من اسم العائلة إلا حرفه الأول.",
    next: "لا يلزم شيء.",
  },
  "intake/date-rewritten": {
    expected: "أُعيدت كتابة تاريخ هكذا: YYYY-MM-DD.",
    next: "انظروا هل اليوم والشهر صحيحان.",
  },
  "intake/number-rewritten": { expected: "أُعيدت كتابة عدد بنقطة عشرية.", next: "لا يلزم شيء." },
  "intake/language-recognised": {
    expected: "قُرئت لغة على أنها {language}.",
    next: "انظروا هل هذا هو المقصود.",
  },
  "intake/word-recognised": {
    expected: "قُرئت كلمة على أنها {word}.",
    next: "انظروا هل هذا هو المقصود.",
  },
};
