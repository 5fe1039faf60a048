// Letters that one language writes where another writes a different one: alef with and without its signs, ta marbuta and
// ha, alef maqsura and ya, and the stretched line between Arabic letters.
const arabic: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/g, "\u0627"],
  [/\u0629/g, "\u0647"],
  [/\u0649/g, "\u064A"],
  [/[\u0640\u0621]/g, ""],
];

/**
 * A name for comparing alone, never for keeping: compatibility forms taken apart (NFKD), marks off, small letters, the
 * Turkish ı and İ as i, Arabic spellings of one sound as one.
 */
export function foldName(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replaceAll(/[\p{Mark}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll("\u0131", "i")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o");
  return arabic
    .reduce((text, [letters, plain]) => text.replaceAll(letters, plain), folded)
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
