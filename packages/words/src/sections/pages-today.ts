// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesToday as ar } from "../ar/pages-today.ts";
import { pagesToday as en } from "../en/pages-today.ts";
import { pagesToday as nl } from "../nl/pages-today.ts";
import { pagesToday as tr } from "../tr/pages-today.ts";

/** The section `pagesToday` of every catalogue. */
export const pagesTodayWords = { name: "pagesToday", byLanguage: { nl, en, tr, ar } } as const;
