// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { interviews as ar } from "../ar/interviews.ts";
import { interviews as en } from "../en/interviews.ts";
import { interviews as nl } from "../nl/interviews.ts";
import { interviews as tr } from "../tr/interviews.ts";

/** The section `interviews` of every catalogue. */
export const interviewsWords = { name: "interviews", byLanguage: { nl, en, tr, ar } } as const;
