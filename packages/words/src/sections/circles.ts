// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { circles as ar } from "../ar/circles.ts";
import { circles as en } from "../en/circles.ts";
import { circles as nl } from "../nl/circles.ts";
import { circles as tr } from "../tr/circles.ts";

/** The section `circles` of every catalogue. */
export const circlesWords = { name: "circles", byLanguage: { nl, en, tr, ar } } as const;
