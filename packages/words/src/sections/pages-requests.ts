// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesRequests as ar } from "../ar/pages-requests.ts";
import { pagesRequests as en } from "../en/pages-requests.ts";
import { pagesRequests as nl } from "../nl/pages-requests.ts";
import { pagesRequests as tr } from "../tr/pages-requests.ts";

/** The section `pagesRequests` of every catalogue. */
export const pagesRequestsWords = { name: "pagesRequests", byLanguage: { nl, en, tr, ar } } as const;
