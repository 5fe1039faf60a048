// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { measures as ar } from "../ar/measures.ts";
import { measures as en } from "../en/measures.ts";
import { measures as nl } from "../nl/measures.ts";
import { measures as tr } from "../tr/measures.ts";

/** The section `measures` of every catalogue. */
export const measuresWords = { name: "measures", byLanguage: { nl, en, tr, ar } } as const;
