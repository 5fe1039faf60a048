// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesNetwork as ar } from "../ar/pages-network.ts";
import { pagesNetwork as en } from "../en/pages-network.ts";
import { pagesNetwork as nl } from "../nl/pages-network.ts";
import { pagesNetwork as tr } from "../tr/pages-network.ts";

/** The section `pagesNetwork` of every catalogue. */
export const pagesNetworkWords = { name: "pagesNetwork", byLanguage: { nl, en, tr, ar } } as const;
