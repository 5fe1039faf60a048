// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { errors as ar } from "../ar/errors.ts";
import { errors as en } from "../en/errors.ts";
import { errors as nl } from "../nl/errors.ts";
import { errors as tr } from "../tr/errors.ts";

/** The section `errors` of every catalogue. */
export const errorsWords = { name: "errors", byLanguage: { nl, en, tr, ar } } as const;
