// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { httpErrors as ar } from "../ar/http-errors.ts";
import { httpErrors as en } from "../en/http-errors.ts";
import { httpErrors as nl } from "../nl/http-errors.ts";
import { httpErrors as tr } from "../tr/http-errors.ts";

/** The section `httpErrors` of every catalogue. */
export const httpErrorsWords = { name: "httpErrors", byLanguage: { nl, en, tr, ar } } as const;
