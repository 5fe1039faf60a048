// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { suggestions as ar } from "../ar/suggestions.ts";
import { suggestions as en } from "../en/suggestions.ts";
import { suggestions as nl } from "../nl/suggestions.ts";
import { suggestions as tr } from "../tr/suggestions.ts";

/** The section `suggestions` of every catalogue. */
export const suggestionsWords = { name: "suggestions", byLanguage: { nl, en, tr, ar } } as const;
