declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** The id of a network, that is of one neighbourhood. */
export type NetworkId = Branded<string, "NetworkId">;
/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDate = Branded<string, "CalendarDate">;
/** A probability, 0 to 1. */
export type Probability = number;

/** What an id looks like: letters, digits, dot, colon, hyphen and underscore; it starts with a letter or a digit. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/** Orders ids by code unit: the last rule wherever ranks are equal, the same on every machine. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
