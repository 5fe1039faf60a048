// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { glossary as ar } from "../ar/glossary.ts";
import { glossary as en } from "../en/glossary.ts";
import { glossary as nl } from "../nl/glossary.ts";
import { glossary as tr } from "../tr/glossary.ts";

/** The section `glossary` of every catalogue. */
export const glossaryWords = { name: "glossary", byLanguage: { nl, en, tr, ar } } as const;
