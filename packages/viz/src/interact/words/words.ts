import type { Language } from "../../scene/words/words.ts";
import { arabic } from "./ar.ts";
import { dutch } from "./nl.ts";
import { english } from "./en.ts";
import type { MapWords } from "./shape.ts";
import { turkish } from "./tr.ts";

const byLanguage: Readonly<Record<Language, MapWords>> = { nl: dutch, en: english, tr: turkish, ar: arabic };

/** The texts around the map. */
export const mapWordsIn = (language: Language): MapWords => byLanguage[language];
