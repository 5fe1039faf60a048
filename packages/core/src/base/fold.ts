// Letters that one language, keyboard or code page writes where another writes a different one and that decomposition
// leaves apart: alef and its signs, ta marbuta, the two heh and kaf and yeh of Arabic, Persian and Kurdish, barred and
// joined Latin letters. The stretched line between Arabic letters and a hamza of its own are nothing to compare by.
const alike: Readonly<Record<string, string>> = {
  "\u0622": "\u0627", "\u0623": "\u0627", "\u0625": "\u0627", "\u0671": "\u0627",
  "\u0629": "\u0647", "\u06C1": "\u0647", "\u06BE": "\u0647", "\u06D5": "\u0647", "\u06C3": "\u0647",
  "\u0649": "\u064A", "\u06CC": "\u064A", "\u06CE": "\u064A", "\u06D2": "\u064A",
  "\u06A9": "\u0643", "\u06AA": "\u0643", "\u06C6": "\u0648",
  "\u0640": "", "\u0621": "",
  "\u0131": "i", ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe",
}; // prettier-ignore
const alikeLetters = new RegExp(`[${Object.keys(alike).join("")}]`, "gu");

/** The digits of any script as 0 to 9. */
export const plainDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));

// Digits of a script stand in order, from a zero at a multiple of 16 or six behind one.
function valueOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/**
 * A name or a word in one form, for comparing alone and never for keeping: small letters without accents and invisible
 * signs, the spellings of one Arabic, Persian, Kurdish, Turkish or Polish letter as one, digits as 0 to 9, and one space
 * for whatever stands between words. Empty where nothing is a letter or a digit.
 *
 * @example foldName("  IŞIK  A.") // "isik a"
 */
export const foldName = (name: string): string =>
  plainDigits(
    name
      .normalize("NFKD")
      .replaceAll(/[\p{Mark}\p{Cf}]/gu, "")
      .toLowerCase()
      .replaceAll(/\p{Mark}/gu, "")
      .replaceAll(alikeLetters, (letter) => alike[letter] ?? letter),
  )
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
