// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesAccounts as ar } from "../ar/pages-accounts.ts";
import { pagesAccounts as en } from "../en/pages-accounts.ts";
import { pagesAccounts as nl } from "../nl/pages-accounts.ts";
import { pagesAccounts as tr } from "../tr/pages-accounts.ts";

/** The section `pagesAccounts` of every catalogue. */
export const pagesAccountsWords = { name: "pagesAccounts", byLanguage: { nl, en, tr, ar } } as const;
