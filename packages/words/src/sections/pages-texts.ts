// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesTexts as ar } from "../ar/pages-texts.ts";
import { pagesTexts as en } from "../en/pages-texts.ts";
import { pagesTexts as nl } from "../nl/pages-texts.ts";
import { pagesTexts as tr } from "../tr/pages-texts.ts";

/** The section `pagesTexts` of every catalogue. */
export const pagesTextsWords = { name: "pagesTexts", byLanguage: { nl, en, tr, ar } } as const;
