import { type Catalogue, inLanguage, type Section } from "@parent-circles/words";
import { useSpeaker } from "./use-speaker.ts";

/** The words of a section in the language of the page: what one page alone says is fetched with that page. */
export const useWords = <Name extends keyof Catalogue>(section: Section<Name>): Catalogue[Name] =>
  inLanguage(section, useSpeaker().language).words;
