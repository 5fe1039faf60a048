// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { demonstration as ar } from "../ar/demonstration.ts";
import { demonstration as en } from "../en/demonstration.ts";
import { demonstration as nl } from "../nl/demonstration.ts";
import { demonstration as tr } from "../tr/demonstration.ts";

/** The section `demonstration` of every catalogue. */
export const demonstrationWords = { name: "demonstration", byLanguage: { nl, en, tr, ar } } as const;
