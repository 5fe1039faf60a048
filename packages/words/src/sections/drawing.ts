// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { drawing as ar } from "../ar/drawing.ts";
import { drawing as en } from "../en/drawing.ts";
import { drawing as nl } from "../nl/drawing.ts";
import { drawing as tr } from "../tr/drawing.ts";

/** The section `drawing` of every catalogue. */
export const drawingWords = { name: "drawing", byLanguage: { nl, en, tr, ar } } as const;
