// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { survey as ar } from "../ar/survey.ts";
import { survey as en } from "../en/survey.ts";
import { survey as nl } from "../nl/survey.ts";
import { survey as tr } from "../tr/survey.ts";

/** The section `survey` of every catalogue. */
export const surveyWords = { name: "survey", byLanguage: { nl, en, tr, ar } } as const;
