import { languages } from "../../base/language.ts";
import { plainWord } from "./plain-word.ts";
import type { CellReader } from "../contract.ts";

/** Languages of the neighbourhoods of a Dutch town; the platform knows what they are called in the product's languages. */
const tags = [
  "nl", "en", "tr", "ar", "ber", "rif", "zgh", "shi", "kab", "fr", "es", "pt", "pap", "pl", "so", "ti", "am", "om", "fa",
  "ps", "ur", "hi", "pa", "bn", "ta", "ne", "ku", "ckb", "sr", "hr", "bs", "sq", "mk", "bg", "ro", "hu", "cs", "sk", "lt",
  "lv", "uk", "ru", "ka", "hy", "az", "de", "it", "el", "zh", "yue", "vi", "th", "id", "ms", "fil", "srn", "sw", "ha", "yo",
  "ig", "ak", "ff", "ln", "he", "arc", "syr",
] as const; // prettier-ignore

/** What people call their languages besides. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  nl: ["Hollands", "Hollandaca", "Flemenkçe", "Vlaams"],
  ar: ["Marokkaans Arabisch", "Marokkaans", "Darija", "عربي", "العربية", "Syrisch Arabisch"],
  ber: ["Berbers", "Tamazight", "Berber", "Amazigh", "Berberice"],
  rif: ["Tarifit", "Riffijns", "Riffi"],
  pap: ["Papiaments", "Papiamento", "Papiamentu"],
  so: ["af-Soomaali", "Soomaali", "Somalisch", "Somali"],
  ku: ["Kurmancî", "Kurmanji", "Koerdisch", "Kürtçe", "Kurdî"],
  ckb: ["Sorani", "Soranî", "سورانی"],
  fa: ["Farsi", "Dari", "Perzisch", "فارسی", "دری"],
  ps: ["Pasjtoe", "Pashto", "پښتو"],
  srn: ["Sranan", "Sranantongo", "Surinaams"],
  hns: ["Sarnami"],
  zh: ["Mandarijn", "Mandarin"],
  none: ["geen", "geen gezamenlijke taal", "no shared language", "none", "yok", "لا يوجد"],
};

let tagByName: ReadonlyMap<string, string> | undefined;

/** The tags by name; names are dear to ask of the platform, and most sheets hold no language. */
const tagsByName = (): ReadonlyMap<string, string> => (tagByName ??= new Map([...platformNames(), ...ownNames()]));

const ownNames = (): [name: string, tag: string][] =>
  Object.entries(otherNames).flatMap(([tag, names]) => names.map((name): [string, string] => [plainWord(name), tag]));

function platformNames(): [name: string, tag: string][] {
  const spoken = languages.flatMap(namesIn);
  return tags.flatMap((tag) =>
    [...spoken, ...namesIn(tag)].flatMap((names): [string, string][] => {
      const name = names.of(tag);
      return name === undefined ? [] : [[plainWord(name), tag]];
    }),
  );
}

const namesIn = (language: string): Intl.DisplayNames[] =>
  Intl.DisplayNames.supportedLocalesOf([language]).map(
    (locale) => new Intl.DisplayNames([locale], { type: "language", fallback: "none" }),
  );

// The platform has no name for every one of them.
const known: ReadonlySet<string> = new Set([...tags, ...Object.keys(otherNames)]);
const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A tag in whatever letters, of two or three letters, if it is that of a language: `TR` and `tur` are `tr`. */
function tagOf(text: string): string | undefined {
  if (!/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(text)) return undefined;
  const [tag = ""] = Intl.getCanonicalLocales(text.replaceAll("_", "-"));
  const language = tag.split("-")[0] ?? "";
  return known.has(language) || english.of(language) !== undefined ? tag : undefined;
}

/** A language by its name in its own words or in those of the product, or by its tag. An unknown word is unreadable. */
export const readLanguage: CellReader = (text) => {
  const tag = tagsByName().get(plainWord(text)) ?? tagOf(text);
  if (tag === undefined) return { kind: "absent", reason: "unreadable" };
  if (tag === text) return { kind: "value", value: tag };
  const repair =
    tag === "none"
      ? (["intake/word-recognised", { word: tag }] as const)
      : (["intake/language-recognised", { language: tag }] as const);
  return { kind: "value", value: tag, repair };
};
