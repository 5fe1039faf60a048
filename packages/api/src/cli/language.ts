import { parseArgs } from "node:util";
import { type Language, languages } from "@parent-circles/words";
import type { Surroundings } from "./command.ts";

/**
 * The language in which the command line answers: the one typed with `--lang`, else the terminal's as POSIX has it, else
 * English.
 */
export function languageFor(words: readonly string[], { environment }: Pick<Surroundings, "environment">): Language {
  const { values } = parseArgs({ args: [...words], options: { lang: { type: "string" } }, strict: false });
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== "");
  return languageIn(values.lang) ?? languageIn(locale?.split(/[_.@]/)[0]) ?? "en";
}

const languageIn = (tag: unknown): Language | undefined => languages.find((language) => language === tag);
