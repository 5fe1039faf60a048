// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesReferrals as ar } from "../ar/pages-referrals.ts";
import { pagesReferrals as en } from "../en/pages-referrals.ts";
import { pagesReferrals as nl } from "../nl/pages-referrals.ts";
import { pagesReferrals as tr } from "../tr/pages-referrals.ts";

/** The section `pagesReferrals` of every catalogue. */
export const pagesReferralsWords = { name: "pagesReferrals", byLanguage: { nl, en, tr, ar } } as const;
