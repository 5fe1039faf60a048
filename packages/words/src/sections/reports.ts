// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { reports as ar } from "../ar/reports.ts";
import { reports as en } from "../en/reports.ts";
import { reports as nl } from "../nl/reports.ts";
import { reports as tr } from "../tr/reports.ts";

/** The section `reports` of every catalogue. */
export const reportsWords = { name: "reports", byLanguage: { nl, en, tr, ar } } as const;
