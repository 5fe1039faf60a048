// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { linter as ar } from "../ar/linter.ts";
import { linter as en } from "../en/linter.ts";
import { linter as nl } from "../nl/linter.ts";
import { linter as tr } from "../tr/linter.ts";

/** The section `linter` of every catalogue. */
export const linterWords = { name: "linter", byLanguage: { nl, en, tr, ar } } as const;
