import { foldName } from "../../base/fold.ts";
import { firstNameFirst } from "./titles.ts";

/** Words that answer another question than who it is. */
export const answers: ReadonlySet<string> = new Set(
  ["ja", "nee", "yes", "no", "evet", "hayır", "نعم", "لا"].map(foldName),
);

/** Words, not a code: two letters one after the other, and no digits. */
export const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && !/\p{Nd}/u.test(text);

/** A folded name as it stands on the map: the first name and the initial of what follows. */
export const labelOf = (folded: string): string => {
  const [first = "", next] = folded.split(" ");
  return next === undefined ? first : `${first} ${Array.from(next)[0] ?? ""}`;
};

/** A name as the product keeps it: `Naima E.` of "Naima El Amrani"; a name of one word, or with an initial already, as it is. */
export function shownName(full: string): string {
  const name = firstNameFirst(full);
  const [first = "", next] = name.split(/\s+/);
  if (next === undefined || /^\p{L}\p{M}*\.?$/u.test(next)) return name;
  return `${first} ${Array.from(next)[0]?.toLocaleUpperCase() ?? ""}.`;
}
