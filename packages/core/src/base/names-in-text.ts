import { foldName } from "./fold.ts";

/** Finds names in texts, in whatever spelling they are written. */
export interface NameFinder {
  /** Whether a text has one of the names in it as words of its own: "An" is in "An de Boer", and not in "Jan". */
  readonly isIn: (text: string) => boolean;
  /** The text with something in place of each of the names. */
  readonly replaced: (text: string, by: string) => string;
}

const word = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
const jsonEscape = /\\(?:[bfnrt]|u[\da-f]{4})/gi;

/**
 * What finds some names or ids in texts, or in JSON as text: words are compared as {@link foldName} spells them, so that neither a
 * capital nor a sign that nobody sees hides a name. What has neither a letter nor a digit is looked for as it is.
 */
export function findNames(names: readonly string[]): NameFinder {
  const folded = new Set(names.map(foldName).filter((name) => name !== ""));
  const signs = names.filter((name) => name !== "" && foldName(name) === "");
  const longest = Math.max(0, ...[...folded].map((name) => name.length));
  // Of "Naima E." the point goes with the name, and stays after "Naima".
  const ends = [...new Set(names.map((name) => /[^\p{L}\p{N}\p{M}\p{Cf}]*$/u.exec(name)?.[0] ?? ""))].filter(
    (end) => end !== "",
  );
  const isIn = (text: string): boolean => {
    if (folded.size === 0 && signs.length === 0) return false;
    const whole = ` ${foldName(text.replaceAll(jsonEscape, " "))} `;
    return [...folded].some((name) => whole.includes(` ${name} `)) || signs.some((sign) => text.includes(sign));
  };
  const replaced = (text: string, by: string): string => {
    const words = [...text.matchAll(word)].flatMap((match) => {
      const spelt = foldName(match[0]);
      return spelt === "" ? [] : [{ from: match.index, to: match.index + match[0].length, spelt }];
    });
    let done = "";
    let at = 0;
    for (let first = 0; first < words.length; first++) {
      const last = lastWord(words, first, { folded, longest });
      if (last === undefined) continue;
      const { to } = words[last] as Word;
      done += text.slice(at, (words[first] as Word).from) + by;
      at = to + (ends.find((end) => text.startsWith(end, to))?.length ?? 0);
      first = last;
    }
    return signs.reduce((left, sign) => left.replaceAll(sign, by), done + text.slice(at));
  };
  return { isIn, replaced };
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly spelt: string;
}

/** The last word of the longest name that begins with a word. */
function lastWord(
  words: readonly Word[],
  first: number,
  { folded, longest }: { readonly folded: ReadonlySet<string>; readonly longest: number },
): number | undefined {
  let found: number | undefined;
  let spelt = "";
  for (let last = first; last < words.length && spelt.length < longest; last++) {
    spelt = last === first ? (words[last] as Word).spelt : `${spelt} ${(words[last] as Word).spelt}`;
    if (folded.has(spelt)) found = last;
  }
  return found;
}
