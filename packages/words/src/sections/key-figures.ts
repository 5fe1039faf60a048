// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { keyFigures as ar } from "../ar/key-figures.ts";
import { keyFigures as en } from "../en/key-figures.ts";
import { keyFigures as nl } from "../nl/key-figures.ts";
import { keyFigures as tr } from "../tr/key-figures.ts";

/** The section `keyFigures` of every catalogue. */
export const keyFiguresWords = { name: "keyFigures", byLanguage: { nl, en, tr, ar } } as const;
