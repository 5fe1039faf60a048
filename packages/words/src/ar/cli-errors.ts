import type { CliErrors } from "../nl/cli-errors.ts";

/** The command line's own errors in Arabic. */
export const cliErrors: CliErrors = {
  "cli/file-unreadable": {
    expected: "لا يمكن قراءة الملف {file}.",
    next: "تحققوا من اسمه، ومن أن قراءته مسموحة لكم.",
  },
  "cli/file-unwritable": {
    expected: "لا يمكن كتابة الملف {file}.",
    next: "تحققوا من مجلده، ومن أن الكتابة فيه مسموحة لكم.",
  },
  "cli/cannot-listen": {
    expected: "لا يستطيع الخادم الاستماع على المنفذ {port}.",
    next: "اختاروا منفذًا آخر باستعمال \u2068--port\u2069.",
  },
  "cli/file-exists": {
    expected: "الملف {file} موجود من قبل.",
    next: "اختاروا مكانًا آخر؛ لا يُكتب فوق شيء.",
  },
  "cli/no-installation": {
    expected: "لا يوجد تركيب في المجلد {folder}.",
    next: "تحققوا من \u2068--data\u2069؛ أول serve يُنشئ تركيبًا.",
  },
  "cli/no-network": {
    expected: "لا توجد شبكة {network} في هذا التركيب.",
    next: "تحققوا من \u2068--network\u2069.",
  },
  "cli/no-import": {
    expected: "ليس في الشبكة {network} استيراد {import} يمكن التراجع عنه.",
    next: "تحققوا من اسمه: يمكن التراجع مرة واحدة وخلال ثلاثين يومًا.",
  },
  "cli/no-account": {
    expected: "لا يوجد حساب باسم الدخول هذا.",
    next: "تحققوا من \u2068--login\u2069.",
  },
  "cli/setting-missing": {
    expected: "الإعداد {name} ناقص في البيئة.",
    next: "اضبطوه وابدؤوا من جديد؛ وفي docs/operation.md ما فائدته.",
  },
  "cli/secret-too-short": {
    expected: "الإعداد {name} أقصر من {least} حرفًا؛ مثل هذا السر يمكن تخمينه.",
    next: "أنشئ واحدًا بالأمر parent-circles secret، واحفظه بعيدًا عن قاعدة البيانات.",
  },
  "cli/backup-broken": {
    expected: "النسخة الاحتياطية {file} ليست سليمة.",
    next: "خذوا نسخة أخرى؛ لم يُسترجع شيء.",
  },
  "cli/audit-broken": {
    expected: "سجل {network} لا يتماسك ابتداءً من القيد {entry}.",
    next: "اتركوا قاعدة البيانات كما هي وأخبروا المدقق.",
  },
  "cli/begun": {
    expected: "بدأ هذا التثبيت من قبل.",
    next: "ادعُ شخصًا بالأمر invite أو اسأل المنسقة.",
  },
  "cli/trial": {
    expected: "هذا التثبيت تجربة بأشخاص خياليين، ويبقى كذلك.",
    next: "أنشئ رابطًا أول لمجلد جديد فارغ.",
  },
  "cli/secret-changed": {
    expected: "الإعداد PARENT_CIRCLES_SECRET ليس الإعداد الذي أُنشئ به هذا التركيب.",
    next: "أعيدوه كما كان: بإعداد آخر لا يُعرف من غادر، ولا يمكن التحقق من السجل.",
  },
  "cli/anchor-missed": {
    expected: "سجل {network} ليس السجل الذي تتحدث عنه المرساة بتاريخ {at}.",
    next: "اتركوا قاعدة البيانات والمرساة كما هما وأخبروا المدقق. بعد استعادة نسخة يحدث هذا: ابدؤوا حينها ملف مرساة جديدًا.",
  },
  "cli/anchor-broken": {
    expected: "في {file} مرساة لم يصنعها هذا التركيب، أو غُيّرت.",
    next: "اتركوا قاعدة البيانات والمرساة كما هما وأخبروا المدقق. بعد استعادة نسخة يحدث هذا: ابدؤوا حينها ملف مرساة جديدًا.",
  },
  "cli/key-missing": {
    expected: "المفتاح الذي تُحفظ به الأسماء ليس المفتاح المعطى ولا الذي قبله.",
    next: "أعيدوا PARENT_CIRCLES_KEY أو PARENT_CIRCLES_KEY_FILE كما كان، أو أعطوا ذلك المفتاح في PARENT_CIRCLES_OLD_KEY.",
  },
  "cli/key-file-readable": {
    expected: "يستطيع آخرون على هذا الجهاز قراءة المفتاح في {file}.",
    next: "اجعلوا قراءته لصاحبه وحده: \u2068chmod 600\u2069.",
  },
  "cli/bad-usage": { expected: "استُدعي الأمر بطريقة لا يعرفها.", next: "انظروا \u2068--help\u2069." },
};
