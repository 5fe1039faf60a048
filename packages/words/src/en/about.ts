import type { About } from "../nl/about.ts";

/** What English is. */
export const about: About = {
  name: "English",
  locale: "en-GB",
  direction: "ltr",
  languageNames: { pap: "Papiamento", rif: "Tarifit", ber: "Berber" },
};
