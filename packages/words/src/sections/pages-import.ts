// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesImport as ar } from "../ar/pages-import.ts";
import { pagesImport as en } from "../en/pages-import.ts";
import { pagesImport as nl } from "../nl/pages-import.ts";
import { pagesImport as tr } from "../tr/pages-import.ts";

/** The section `pagesImport` of every catalogue. */
export const pagesImportWords = { name: "pagesImport", byLanguage: { nl, en, tr, ar } } as const;
