// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { explorer as ar } from "../ar/explorer.ts";
import { explorer as en } from "../en/explorer.ts";
import { explorer as nl } from "../nl/explorer.ts";
import { explorer as tr } from "../tr/explorer.ts";

/** The section `explorer` of every catalogue. */
export const explorerWords = { name: "explorer", byLanguage: { nl, en, tr, ar } } as const;
