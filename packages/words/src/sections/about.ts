// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { about as ar } from "../ar/about.ts";
import { about as en } from "../en/about.ts";
import { about as nl } from "../nl/about.ts";
import { about as tr } from "../tr/about.ts";

/** The section `about` of every catalogue. */
export const aboutWords = { name: "about", byLanguage: { nl, en, tr, ar } } as const;
