// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesRights as ar } from "../ar/pages-rights.ts";
import { pagesRights as en } from "../en/pages-rights.ts";
import { pagesRights as nl } from "../nl/pages-rights.ts";
import { pagesRights as tr } from "../tr/pages-rights.ts";

/** The section `pagesRights` of every catalogue. */
export const pagesRightsWords = { name: "pagesRights", byLanguage: { nl, en, tr, ar } } as const;
