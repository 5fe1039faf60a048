// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesPerson as ar } from "../ar/pages-person.ts";
import { pagesPerson as en } from "../en/pages-person.ts";
import { pagesPerson as nl } from "../nl/pages-person.ts";
import { pagesPerson as tr } from "../tr/pages-person.ts";

/** The section `pagesPerson` of every catalogue. */
export const pagesPersonWords = { name: "pagesPerson", byLanguage: { nl, en, tr, ar } } as const;
