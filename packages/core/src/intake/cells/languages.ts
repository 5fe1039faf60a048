import type { CellReader } from "../contract.ts";
import { plainWord } from "./plain-word.ts";

/** Languages as people name them in a Dutch neighbourhood, by their tag. */
const names: Readonly<Record<string, readonly string[]>> = {
  nl: ["Nederlands", "Dutch", "Hollanda", "Flemenkçe"],
  en: ["Engels", "English", "İngilizce"],
  tr: ["Turks", "Turkish", "Türkçe"],
  ar: ["Arabisch", "Arabic", "العربية", "Marokkaans Arabisch"],
  ber: ["Berbers", "Tamazight", "Berber"],
  fr: ["Frans", "French"],
  es: ["Spaans", "Spanish"],
  pt: ["Portugees", "Portuguese"],
  pap: ["Papiaments", "Papiamento", "Papiamentu"],
  pl: ["Pools", "Polish"],
  so: ["Somalisch", "Somali"],
  ti: ["Tigrinya"],
  fa: ["Perzisch", "Farsi"],
  uk: ["Oekraïens", "Ukrainian"],
  none: ["geen", "geen gezamenlijke taal", "no shared language"],
};

const tags = new Map(
  Object.entries(names).flatMap(([tag, words]) => words.map((word) => [plainWord(word), tag] as const)),
);

/** A language tag, or a language by its name. */
export const readLanguage: CellReader = (text) => {
  const tag = tags.get(plainWord(text));
  return tag === undefined
    ? { kind: "value", value: text }
    : { kind: "value", value: tag, repair: ["intake/word-recognised", { word: tag }] };
};
