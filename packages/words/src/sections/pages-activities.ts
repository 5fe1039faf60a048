// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesActivities as ar } from "../ar/pages-activities.ts";
import { pagesActivities as en } from "../en/pages-activities.ts";
import { pagesActivities as nl } from "../nl/pages-activities.ts";
import { pagesActivities as tr } from "../tr/pages-activities.ts";

/** The section `pagesActivities` of every catalogue. */
export const pagesActivitiesWords = { name: "pagesActivities", byLanguage: { nl, en, tr, ar } } as const;
