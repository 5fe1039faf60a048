import * as words from "@parent-circles/words";
import type { Catalogue } from "@parent-circles/words";

const mark = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]: [string, unknown]) => [
      key,
      typeof text === "string" ? `⟦${text}⟧` : mark(text as object),
    ]),
  );

/** A whole catalogue made from the English one, with every text between ⟦ and ⟧: whatever it says can be told from other words. */
export const markedWords = Object.fromEntries(
  Object.values(words).flatMap((section) => {
    if (typeof section !== "object" || !("byLanguage" in section)) return [];
    const { name, byLanguage } = section;
    return [[name, name === "about" ? byLanguage.en : mark(byLanguage.en)]];
  }),
) as unknown as Catalogue;

/** What of a text is not said in the marked words, spaces aside. */
export function unmarked(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
  return rest === text ? rest.replaceAll(/\s/g, "") : unmarked(rest);
}
