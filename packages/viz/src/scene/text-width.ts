import { arabicWidths, asciiWidths, latinWidths } from "./width-table.ts";

const firstPrintable = 0x20;
const unknownLetterWidth = 100;
const boldFactor = 1.08;
const arabicLetter = /\p{Script=Arabic}/u;
/** Marks over and under letters, and the isolates that set apart what runs the other way. */
const widthless = /[\p{Mark}\u2066-\u2069]/gu;

/** How a text is set: its size, and whether it is bold. */
export interface TextStyle {
  readonly sizePx: number;
  readonly bold?: boolean;
}

/**
 * How wide a text will be at most, in pixels, by a table of measured letters; no document is needed.
 *
 * @example textWidth("Aisha", { sizePx: 14 })
 */
export function textWidth(text: string, { sizePx, bold = false }: TextStyle): number {
  const letters = [...text.normalize("NFD").replace(widthless, "").normalize("NFC")];
  const hundredths = letters.reduce((sum, letter, at) => sum + letterWidth(letter, letters[at + 1]), 0);
  return (hundredths * sizePx * (bold ? boldFactor : 1)) / 100;
}

function letterWidth(letter: string, next: string | undefined): number {
  const arabic = arabicWidths[letter];
  if (arabic !== undefined) return next !== undefined && arabicLetter.test(next) ? arabic[1] : arabic[0];
  return latinWidths[letter] ?? asciiWidths[(letter.codePointAt(0) ?? 0) - firstPrintable] ?? unknownLetterWidth;
}

/**
 * The text where it fits into a width, else as many of its first words as fit and an ellipsis; of a single long word its
 * first letters.
 */
export function shortened(text: string, limitPx: number, style: TextStyle): string {
  if (textWidth(text, style) <= limitPx) return text;
  const fits = (beginning: string): boolean => textWidth(`${beginning}…`, style) <= limitPx;
  const words = text.split(" ");
  while (words.length > 1 && !fits(words.join(" "))) words.pop();
  const letters = [...words.join(" ")];
  while (letters.length > 1 && !fits(letters.join(""))) letters.pop();
  return `${letters.join("")}…`;
}
