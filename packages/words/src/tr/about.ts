import type { About } from "../nl/about.ts";

/** What Turkish is. */
export const about: About = {
  name: "Türkçe",
  locale: "tr-TR",
  direction: "ltr",
  languageNames: { pap: "Papiamento", rif: "Tarifit", ber: "Berberice" },
};
