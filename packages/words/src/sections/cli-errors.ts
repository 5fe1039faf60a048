// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { cliErrors as ar } from "../ar/cli-errors.ts";
import { cliErrors as en } from "../en/cli-errors.ts";
import { cliErrors as nl } from "../nl/cli-errors.ts";
import { cliErrors as tr } from "../tr/cli-errors.ts";

/** The section `cliErrors` of every catalogue. */
export const cliErrorsWords = { name: "cliErrors", byLanguage: { nl, en, tr, ar } } as const;
