/**
 * The languages in which the product speaks, the default first: the one list. A language is a folder beside this file,
 * its catalogue, and its tag in this line; `pnpm --filter @parent-circles/words sections` then makes the rest.
 */
export const languages = Object.freeze(["nl", "en", "tr", "ar"] as const);

/** A language in which the product speaks. */
export type Language = (typeof languages)[number];
