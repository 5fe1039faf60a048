import { type Language, languages } from "@parent-circles/words";
import type { Request } from "express";

/** English first: what a program is told that asks for no language, or for none that we speak. */
const offered: readonly Language[] = ["en", ...languages.filter((language) => language !== "en")];

/** The language in which a caller is told what went wrong, by `Accept-Language`. */
export function languageAskedBy(request: Request): Language {
  const liked = request.acceptsLanguages([...offered]);
  return offered.find((language) => language === liked) ?? "en";
}
