// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesInvite as ar } from "../ar/pages-invite.ts";
import { pagesInvite as en } from "../en/pages-invite.ts";
import { pagesInvite as nl } from "../nl/pages-invite.ts";
import { pagesInvite as tr } from "../tr/pages-invite.ts";

/** The section `pagesInvite` of every catalogue. */
export const pagesInviteWords = { name: "pagesInvite", byLanguage: { nl, en, tr, ar } } as const;
