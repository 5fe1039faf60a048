// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesInstitutions as ar } from "../ar/pages-institutions.ts";
import { pagesInstitutions as en } from "../en/pages-institutions.ts";
import { pagesInstitutions as nl } from "../nl/pages-institutions.ts";
import { pagesInstitutions as tr } from "../tr/pages-institutions.ts";

/** The section `pagesInstitutions` of every catalogue. */
export const pagesInstitutionsWords = { name: "pagesInstitutions", byLanguage: { nl, en, tr, ar } } as const;
