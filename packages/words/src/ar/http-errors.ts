import type { HttpErrors } from "../nl/http-errors.ts";

/** The API's own errors in Arabic. */
export const httpErrors: HttpErrors = {
  texts: {
    "http/not-signed-in": {
      expected: "يحتاج هذا الاستدعاء إلى جلسة.",
      next: "سجّلوا الدخول وأرسلوا رمز الجلسة، إما bearer token أو ملف تعريف ارتباط.",
    },
    "http/wrong-credentials": {
      expected: "لا يوجد حساب بهذا الاسم وكلمة المرور.",
      next: "راجع الاثنين؛ بعد عشر محاولات فاشلة يتوقف الدخول من هذا المكان ساعة.",
    },
    "http/role-not-chosen": {
      expected: "للحساب أكثر من دور.",
      next: "قولوا عبر networkId وrole أي دور تريدون.",
    },
    "http/passkey-not-accepted": {
      expected: "مفتاح المرور هذا لا يصلح هنا.",
      next: "حاول مرة أخرى، أو اطلب من المنسقة دعوة جديدة.",
    },
    "http/passkey-of-another": {
      expected: "مفتاح المرور هذا لحساب آخر.",
      next: "استعمل مفتاحًا للحساب الذي سُجّل به الدخول الآن.",
    },
    "http/invitation-over": {
      expected: "هذه الدعوة لا تعمل (أو لم تعد تعمل).",
      next: "اطلب من المنسقة دعوة جديدة؛ تعمل الدعوة مرة واحدة ولسبعة أيام.",
    },
    "http/login-taken": {
      expected: "اسم الدخول هذا لشخص آخر.",
      next: "اختر اسمًا آخر.",
    },
    "http/no-account-of-her-own": {
      expected: "لا يستطيع ذلك إلا من سجّل الدخول بحساب خاص به.",
      next: "اطلب دعوة من المنسقة.",
    },
    "http/password-not-her-own": {
      expected: "عليها أولًا أن تختار كلمة سر خاصة بها: فقد دخلت بكلمة سر وضعها غيرها.",
      next: "اخترها عبر \u2068POST /v1/sessions/own-password\u2069، وتابع بالرمز الموجود في الرد.",
    },
    "http/no-password": {
      expected: "ليس لهذا الحساب اسم ولا كلمة سر.",
      next: "سجّل الدخول بمفتاح المرور.",
    },
    "http/second-factor-needed": {
      expected: "يحتاج هذا الحساب إلى رمز مع كلمة السر.",
      next: "اكتب الرمز من تطبيقك، أو أحد رموز الاسترداد.",
    },
    "http/wrong-code": {
      expected: "هذا الرمز غير صحيح، أو استُعمل من قبل.",
      next: "اكتب الرمز الذي يعرضه التطبيق الآن، أو رمز استرداد لم تستعمله بعد.",
    },
    "http/second-factor-missing": {
      expected: "تحتاج كلمة السر إلى خطوة ثانية، ولم تُضبط بعد.",
      next: "اضبط الرموز أولًا عبر \u2068POST /v1/sessions/second-factor\u2069، ثم تابع بالرمز المميز في الجواب.",
    },
    "http/too-many-sign-ins": {
      expected: "حدثت محاولات دخول فاشلة كثيرة.",
      next: "حاولوا مرة أخرى بعد {seconds} ثانية.",
    },
    "http/too-many-calls": {
      expected: "تجاوزت الاستدعاءات {most} في دقيقة واحدة.",
      next: "حاولوا مرة أخرى بعد {seconds} ثانية.",
    },
    "http/too-many-streams": {
      expected: "تتابع هذه الجلسة الآن أعمالًا عددها {most}، وهو الحد.",
      next: "أغلقوا واحدًا منها، أو اسألوا عن العمل نفسه.",
    },
    "http/bulk-reading": {
      expected: "قُرئت خلال ساعة سجلات أكثر من {most} شخص؛ وقد أُخبر المدقق (R-43).",
      next: "سجّلوا الدخول من جديد عبر \u2068POST /v1/sessions/step-up\u2069 لقراءة {further} أخرى؛ ومع مفتاح أو رابط دخول انتظروا ساعة، أو اقرؤوا الخريطة.",
    },
    "http/step-up-not-possible": {
      expected: "لا يسجّل الدخول من جديد إلا من دخل بحسابه الخاص؛ ولا يمكن ذلك بمفتاح أو رابط دخول.",
      next: "انتظروا ساعة، أو اقرؤوا ما يلزم في الخريطة، أو لتقرأه المنسقة بحسابها.",
    },
    "http/not-allowed": {
      expected: "لا يجوز لدوركم فعل هذا هنا.",
      next: "اسألوا منسقة الشبكة؛ وربما لا وجود لما طلبتم أصلًا.",
    },
    "http/cross-site": {
      expected: "أرسلت هذا الاستدعاء صفحة من موقع آخر.",
      next: "أجروا التغيير من صفحات هذا الخادم، أو باستعمال bearer token.",
    },
    "http/not-found": {
      expected: "لا شيء في هذا العنوان.",
      next: "خذوا العناوين من القوائم ومن ترويسات Location.",
    },
    "http/unreadable-address": {
      expected: "لا يمكن قراءة العنوان: ليس مرمّزًا بترميز UTF-8.",
      next: "رمّزوه وأرسلوه من جديد.",
    },
    "http/method-not-allowed": {
      expected: "هذا العنوان لا يعرف إلا {allowed}.",
      next: "انظروا في \u2068/docs\u2069 ما يمكن فعله هنا.",
    },
    "http/precondition-failed": {
      expected: "تغيّر هذا منذ أن قرأتموه.",
      next: "اقرؤوه من جديد وأرسلوا تغييركم مع ETag الجديد.",
    },
    "http/precondition-required": {
      expected: "كل تغيير يذكر الحالة التي يبدأ منها: If-Match مع ETag الذي قرأتموه.",
      next: "اقرؤوه أولًا وأرسلوا ETag في If-Match؛ ولشيء جديد أرسلوا \u2068If-None-Match: *\u2069.",
    },
    "http/too-large": {
      expected: "المحتوى أكثر من {maximum} بايت.",
      next: "أرسلوا أقل في المرة الواحدة.",
    },
    "http/wrong-media-type": {
      expected: "المحتوى ليس بالصيغة المطلوبة: {wanted}.",
      next: "أرسلوه بهذه الصيغة، غير مضغوط أو gzip، مع Content-Type.",
    },
    "http/unreadable-body": {
      expected: "لا يمكن قراءة المحتوى بصيغة JSON.",
      next: "صححوه وأرسلوه من جديد.",
    },
    "http/missing-value": { expected: "تنقص هنا قيمة.", next: "أضيفوها." },
    "http/unknown-key": {
      expected: "لا وجود لهذا المفتاح أو المعامل هنا.",
      next: "احذفوه أو صححوا كتابته.",
    },
    "http/invalid-value": {
      expected: "هذه القيمة غير مناسبة؛ المطلوب: {wanted}.",
      next: "صححوها؛ في \u2068/docs\u2069 ما هو مسموح.",
    },
    "http/idempotency-key-reused": {
      expected: "هذا المفتاح (Idempotency-Key) يخص استدعاءً آخر.",
      next: "استعملوا مفتاحًا جديدًا لاستدعاء جديد.",
    },
    "http/reply-withheld": {
      expected: "تم هذا من قبل؛ ولم يعد يجوز ذكر جوابه، لأن أحد المذكورين فيه قد غادر.",
      next: "اقرؤوا الحال من جديد.",
    },
    "http/wrong-state": {
      expected: "لا يمكن فعل هذا في الحالة الراهنة.",
      next: "اقرؤوه من جديد لتروا الحال.",
    },
    "http/network-too-large": {
      expected: "تتسع الشبكة هنا لعدد {people} من الأشخاص على الأكثر، و{rows} من السطور في كل قوائمها.",
      next: "اجعلوا لكل حي شبكة.",
    },
    "http/busy": {
      expected: "يُطلب من هذا الخادم الآن أكثر مما يطيق.",
      next: "حاولوا مرة أخرى بعد {seconds} ثانية.",
    },
    "http/not-ready": {
      expected: "لا يستطيع الخادم الآن القراءة من قاعدة بياناته أو الكتابة فيها.",
      next: "حاولوا مرة أخرى بعد {seconds} ثانية؛ ومن يدير الخادم ينظر في قاعدة البيانات وقرصها.",
    },
    "http/too-heavy": {
      expected: "يحتاج هذا إلى وقت أو ذاكرة أكثر مما يجوز لاستدعاء واحد.",
      next: "اطلبوا أقل في المرة الواحدة؛ ويمكن أن يكون البحث الطويل عملًا مستقلًا.",
    },
    "http/wrong-data-kind": {
      expected: "في العرض التجريبي أشخاص خياليون فقط، وليس في التركيب الحقيقي أحد منهم (R-59).",
      next: "احفظوا هذه الشبكة في تركيب من نوعها.",
    },
    "http/wrong-host": {
      expected: "هذا العرض لا يجيب إلا على عنوانه.",
      next: "افتحه باسم localhost أو برقم الجهاز؛ وخلف وكيل، مع \u2068--proxies\u2069.",
    },
    "http/text-number": {
      expected: "في النص رقم، والجميع يقرأ هذا النص.",
      next: "احذفي الرقم؛ من تريد الاتصال تسأل المنسقة.",
    },
    "http/text-address": {
      expected: "في النص عنوان، والجميع يقرأ هذا النص.",
      next: "اكتبي اسم المكان، مثل «غرفة الحي دي برينك»: لا شارع مع رقم، ولا بريد إلكتروني، ولا موقع.",
    },
    "http/text-judgement": {
      expected: "في النص كلمة تحكم على الناس.",
      next: "اكتبي «الأهل» أو «العائلات»، وقولي ماذا سيحدث بدل أن تصفي أحدًا.",
    },
    "http/too-many-today": {
      expected: "وصل من هذا اليوم {most}.",
      next: "تابعي غدًا.",
    },
  },
  wanted: {
    text: "نص",
    number: "عدد",
    wholeNumber: "عدد صحيح",
    boolean: "true أو false",
    list: "قائمة",
    object: "كائن",
    oneOf: "واحد من {allowed}",
    atLeast: "{limit} على الأقل",
    atMost: "{limit} على الأكثر",
    atLeastCharacters: "{limit} حرفًا على الأقل",
    atMostCharacters: "{limit} حرفًا على الأكثر",
    atLeastEntries: "قائمة عدد عناصرها {limit} على الأقل",
    atMostEntries: "قائمة عدد عناصرها {limit} على الأكثر",
    pattern: "شكل هذا الحقل",
    day: "يوم يُكتب هكذا: YYYY-MM-DD",
    moment: "وقت يُكتب هكذا: YYYY-MM-DDTHH:MM:SSZ",
    oneOfTheShapes: "أحد الأشكال المذكورة في \u2068/docs\u2069",
    schema: "المخطط المذكور في \u2068/docs\u2069",
    visibleAscii: "من 1 إلى 255 حرفًا مرئيًا من ASCII",
    nextCursor: "قيمة nextCursor",
    asItIs: "كما هي؛ تغيّرها استدعاءات أخرى",
    absentWithoutConsent: "لا شيء، إلا إذا وافقت على storeLanguage",
    document: "مستند شبكة فيه {limit} مفتاحًا على الأكثر",
    decision: "قرار",
    asTheAskSays: "كما في الطلب",
    institution: "مؤسسة من الشبكة",
    person: "شخص من الشبكة",
    keyFigure: "شخصية محورية من الشبكة",
    nothing: "لا شيء: لا يخص هذا الدور",
    noReferral: "نوع آخر من الروابط: من أحال شخصًا تسجله مسؤولة الإحالة",
    anotherPassword: "كلمة سر غير الحالية",
    json: "application/json",
    utf8: "UTF-8، غير مضغوط أو gzip",
  },
};
