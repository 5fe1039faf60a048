import { englishErrors } from "@parent-circles/words";

/**
 * What each code means, in English: what was expected (with `{details}` filled in), and what to do next. The other languages
 * stand beside it in `packages/words`.
 */
export const errorTexts = englishErrors;

/**
 * A code of the closed list, the same in the library, the API, the client and the docs.
 *
 * A code is never renamed, and a retired one is never used again.
 */
export type ErrorCode = keyof typeof errorTexts;

/** All codes, in the order of the docs. */
export const errorCodes = Object.freeze(Object.keys(errorTexts)) as readonly ErrorCode[];
