// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pages as ar } from "../ar/pages.ts";
import { pages as en } from "../en/pages.ts";
import { pages as nl } from "../nl/pages.ts";
import { pages as tr } from "../tr/pages.ts";

/** The section `pages` of every catalogue. */
export const pagesWords = { name: "pages", byLanguage: { nl, en, tr, ar } } as const;
