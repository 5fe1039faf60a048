// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesSecondFactor as ar } from "../ar/pages-second-factor.ts";
import { pagesSecondFactor as en } from "../en/pages-second-factor.ts";
import { pagesSecondFactor as nl } from "../nl/pages-second-factor.ts";
import { pagesSecondFactor as tr } from "../tr/pages-second-factor.ts";

/** The section `pagesSecondFactor` of every catalogue. */
export const pagesSecondFactorWords = { name: "pagesSecondFactor", byLanguage: { nl, en, tr, ar } } as const;
