import type { About } from "../nl/about.ts";

/** What Arabic is; numbers in the digits that stand on Dutch letters too. */
export const about: About = {
  name: "العربية",
  locale: "ar-u-nu-latn",
  direction: "rtl",
  languageNames: { pap: "البابيامنتو", rif: "الريفية", ber: "الأمازيغية" },
};
