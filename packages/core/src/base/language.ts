/** The languages in which the product speaks, the default first. */
export const languages = Object.freeze(["nl", "en", "tr", "ar"] as const);
/** A language in which the product speaks. */
export type Language = (typeof languages)[number];
