// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { cards as ar } from "../ar/cards.ts";
import { cards as en } from "../en/cards.ts";
import { cards as nl } from "../nl/cards.ts";
import { cards as tr } from "../tr/cards.ts";

/** The section `cards` of every catalogue. */
export const cardsWords = { name: "cards", byLanguage: { nl, en, tr, ar } } as const;
