// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesInterview as ar } from "../ar/pages-interview.ts";
import { pagesInterview as en } from "../en/pages-interview.ts";
import { pagesInterview as nl } from "../nl/pages-interview.ts";
import { pagesInterview as tr } from "../tr/pages-interview.ts";

/** The section `pagesInterview` of every catalogue. */
export const pagesInterviewWords = { name: "pagesInterview", byLanguage: { nl, en, tr, ar } } as const;
