// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesPeople as ar } from "../ar/pages-people.ts";
import { pagesPeople as en } from "../en/pages-people.ts";
import { pagesPeople as nl } from "../nl/pages-people.ts";
import { pagesPeople as tr } from "../tr/pages-people.ts";

/** The section `pagesPeople` of every catalogue. */
export const pagesPeopleWords = { name: "pagesPeople", byLanguage: { nl, en, tr, ar } } as const;
