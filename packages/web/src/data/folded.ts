import type { Language } from "@parent-circles/words";

/** A text as it is searched in: without case and accents, so that "sule" finds "Şule". */
export const foldedIn = (text: string, language: Language): string =>
  text
    .trim()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLocaleLowerCase(language)
    .replaceAll("ı", "i");
