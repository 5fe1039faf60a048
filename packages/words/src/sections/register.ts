// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { register as ar } from "../ar/register.ts";
import { register as en } from "../en/register.ts";
import { register as nl } from "../nl/register.ts";
import { register as tr } from "../tr/register.ts";

/** The section `register` of every catalogue. */
export const registerWords = { name: "register", byLanguage: { nl, en, tr, ar } } as const;
