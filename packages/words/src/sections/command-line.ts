// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { commandLine as ar } from "../ar/command-line.ts";
import { commandLine as en } from "../en/command-line.ts";
import { commandLine as nl } from "../nl/command-line.ts";
import { commandLine as tr } from "../tr/command-line.ts";

/** The section `commandLine` of every catalogue. */
export const commandLineWords = { name: "commandLine", byLanguage: { nl, en, tr, ar } } as const;
