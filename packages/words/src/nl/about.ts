import type { About as Shape } from "../text.ts";

/** What a language is, beside its words. */
export type About = Shape;

/** What Dutch is. */
export const about: About = {
  name: "Nederlands",
  locale: "nl-NL",
  direction: "ltr",
  languageNames: { pap: "Papiaments", rif: "Tarifit", ber: "Berbers" },
};
