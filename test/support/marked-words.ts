import type { Catalogue } from "@parent-circles/words";
import { sections } from "./catalogue-texts.ts";

const mark = (words: unknown): unknown => {
  if (typeof words === "string") return `⟦${words}⟧`;
  if (Array.isArray(words)) return words.map(mark);
  return Object.fromEntries(Object.entries(words as object).map(([key, one]: [string, unknown]) => [key, mark(one)]));
};

/** A whole catalogue made from the English one, with every text between ⟦ and ⟧: whatever it says can be told from other words. */
export const markedWords = Object.fromEntries(
  sections.map(({ name, byLanguage: { en } }) => [name, name === "about" ? en : mark(en)]),
) as unknown as Catalogue;

/** What of a text is not said in the marked words, spaces aside. */
export function unmarked(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
  return rest === text ? rest.replaceAll(/\s/g, "") : unmarked(rest);
}
