import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { tr } from "./tr.ts";
import type { Wording } from "./wording.ts";

const wordings = { nl, en, tr, ar } as const satisfies Record<string, Wording>;

/** A language in which the product speaks. */
export type Language = keyof typeof wordings;
/** The languages in which the product speaks, the default first. */
export const languages = Object.freeze(Object.keys(wordings)) as readonly Language[];

/** The sentences of a language. */
export const wordingIn = (language: Language): Wording => wordings[language];
