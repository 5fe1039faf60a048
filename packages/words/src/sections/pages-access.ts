// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesAccess as ar } from "../ar/pages-access.ts";
import { pagesAccess as en } from "../en/pages-access.ts";
import { pagesAccess as nl } from "../nl/pages-access.ts";
import { pagesAccess as tr } from "../tr/pages-access.ts";

/** The section `pagesAccess` of every catalogue. */
export const pagesAccessWords = { name: "pagesAccess", byLanguage: { nl, en, tr, ar } } as const;
