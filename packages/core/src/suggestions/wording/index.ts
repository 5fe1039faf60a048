import type { Language } from "../../base/language.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { tr } from "./tr.ts";
import type { Wording } from "./wording.ts";

export { type Language, languages } from "../../base/language.ts";

const wordings: Readonly<Record<Language, Wording>> = { nl, en, tr, ar };

/** The sentences of a language. */
export const wordingIn = (language: Language): Wording => wordings[language];
