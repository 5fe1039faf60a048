// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesBegin as ar } from "../ar/pages-begin.ts";
import { pagesBegin as en } from "../en/pages-begin.ts";
import { pagesBegin as nl } from "../nl/pages-begin.ts";
import { pagesBegin as tr } from "../tr/pages-begin.ts";

/** The section `pagesBegin` of every catalogue. */
export const pagesBeginWords = { name: "pagesBegin", byLanguage: { nl, en, tr, ar } } as const;
