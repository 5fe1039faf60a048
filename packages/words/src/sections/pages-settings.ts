// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesSettings as ar } from "../ar/pages-settings.ts";
import { pagesSettings as en } from "../en/pages-settings.ts";
import { pagesSettings as nl } from "../nl/pages-settings.ts";
import { pagesSettings as tr } from "../tr/pages-settings.ts";

/** The section `pagesSettings` of every catalogue. */
export const pagesSettingsWords = { name: "pagesSettings", byLanguage: { nl, en, tr, ar } } as const;
