import {
  type Catalogue,
  inLanguage,
  type Language,
  pagesAccessWords,
  pagesNetworkWords,
  pagesRequestsWords,
  pagesWords,
  type Speaker as AnySpeaker,
} from "@parent-circles/words";

/** Every text of the pages in one language. */
export type Words = Catalogue["pages"] &
  Catalogue["pagesAccess"] &
  Catalogue["pagesNetwork"] &
  Catalogue["pagesRequests"];

/** Everything needed to say something on the pages in one language. */
export interface Speaker extends AnySpeaker {
  readonly language: Language;
  readonly words: Words;
}

/** Who speaks a language on the pages, and all their words. */
export function speakerOf(language: Language): Speaker {
  const { words, ...speaker } = inLanguage(pagesWords, language);
  const access = inLanguage(pagesAccessWords, language).words;
  const network = inLanguage(pagesNetworkWords, language).words;
  const requests = inLanguage(pagesRequestsWords, language).words;
  return { ...speaker, language, words: { ...words, ...access, ...network, ...requests } };
}
