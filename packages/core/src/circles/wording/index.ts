import type { Language } from "../../base/language.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { tr } from "./tr.ts";
import type { CirclesWording } from "./wording.ts";

const wordings: Readonly<Record<Language, CirclesWording>> = { nl, en, tr, ar };

/** The sentences about circles in a language. */
export const circlesWordingIn = (language: Language): CirclesWording => wordings[language];

/** Names or languages in one phrase: `Turks, Pools en Arabisch`. */
export const listIn = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(names);
