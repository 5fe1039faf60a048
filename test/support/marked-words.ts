import type { Catalogue } from "@parent-circles/words";
import { sections } from "./catalogue-texts.ts";

const mark = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]: [string, unknown]) => [
      key,
      typeof text === "string" ? `⟦${text}⟧` : mark(text as object),
    ]),
  );

/** A whole catalogue made from the English one, with every text between ⟦ and ⟧: whatever it says can be told from other words. */
export const markedWords = Object.fromEntries(
  sections.map(({ name, byLanguage: { en } }) => [name, name === "about" ? en : mark(en)]),
) as unknown as Catalogue;

/** What of a text is not said in the marked words, spaces aside. */
export function unmarked(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
  return rest === text ? rest.replaceAll(/\s/g, "") : unmarked(rest);
}
