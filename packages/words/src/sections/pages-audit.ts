// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesAudit as ar } from "../ar/pages-audit.ts";
import { pagesAudit as en } from "../en/pages-audit.ts";
import { pagesAudit as nl } from "../nl/pages-audit.ts";
import { pagesAudit as tr } from "../tr/pages-audit.ts";

/** The section `pagesAudit` of every catalogue. */
export const pagesAuditWords = { name: "pagesAudit", byLanguage: { nl, en, tr, ar } } as const;
