// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesHelp as ar } from "../ar/pages-help.ts";
import { pagesHelp as en } from "../en/pages-help.ts";
import { pagesHelp as nl } from "../nl/pages-help.ts";
import { pagesHelp as tr } from "../tr/pages-help.ts";

/** The section `pagesHelp` of every catalogue. */
export const pagesHelpWords = { name: "pagesHelp", byLanguage: { nl, en, tr, ar } } as const;
