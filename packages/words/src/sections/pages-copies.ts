// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesCopies as ar } from "../ar/pages-copies.ts";
import { pagesCopies as en } from "../en/pages-copies.ts";
import { pagesCopies as nl } from "../nl/pages-copies.ts";
import { pagesCopies as tr } from "../tr/pages-copies.ts";

/** The section `pagesCopies` of every catalogue. */
export const pagesCopiesWords = { name: "pagesCopies", byLanguage: { nl, en, tr, ar } } as const;
