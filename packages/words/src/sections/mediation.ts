// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { mediation as ar } from "../ar/mediation.ts";
import { mediation as en } from "../en/mediation.ts";
import { mediation as nl } from "../nl/mediation.ts";
import { mediation as tr } from "../tr/mediation.ts";

/** The section `mediation` of every catalogue. */
export const mediationWords = { name: "mediation", byLanguage: { nl, en, tr, ar } } as const;
