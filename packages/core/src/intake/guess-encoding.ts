/** The encodings of text that files come in: those of the web, and those of old spreadsheets. */
export const encodings = [
  "utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1254", "windows-1256", "windows-1250", "iso-8859-2",
  "iso-8859-6",
] as const; // prettier-ignore

/** One of {@link encodings}. */
export type Encoding = (typeof encodings)[number];

/** An encoding, and how sure it is: the file says so itself, its letters say so, or nothing speaks against it. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly sure: "certain" | "likely" | "guessed";
}

// In every browser and in Node; core is compiled without the types of either.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

const sampleBytes = 65_536;
const arabicWord = /^[\p{Script=Arabic}\p{M}\u0640]+$/u;
const arabicLetter = /\p{Script=Arabic}/gu;
/** Letters that Turkish has where Western Europe has ð, ý and þ, which no name in the Netherlands holds. */
const turkishOnly = /[ðÐýÝþÞ]/u;
/** Polish letters between letters, where Western Europe has signs of money, small numbers and turned question marks. */
const polishOnly = /(?<=\p{L})[\u0153\u0178\u00A3\u00A5\u00AF\u00B3\u00B9\u00BF]|[\u00A3\u00AF\u008F](?=\p{L})/u;

/** Decodes bytes; what does not fit the encoding becomes U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/**
 * The encoding in which bytes are most likely to be text. A mark at the beginning is certain, and so is whatever is valid
 * UTF-8; a byte or two that are not do not spoil a file of which the rest is. Else the letters decide: words wholly in
 * Arabic letters, letters that only Turkish or only Polish has at that place, and Western European where nothing tells.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const wide = unmarkedWide(bytes);
  if (wide !== undefined) return { encoding: wide, sure: "likely" };
  const text = decode(bytes, "utf-8");
  const odd = countOf(text, /\uFFFD/gu);
  if (odd === 0) return { encoding: "utf-8", sure: "certain" };
  if (odd * 4 <= countOf(text, /[^\0-\u007F\uFFFD]/gu)) return { encoding: "utf-8", sure: "likely" };
  return { ...oldEncoding(bytes.subarray(0, sampleBytes)) };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function markedEncoding([first, second, third]: Uint8Array): EncodingGuess | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", sure: "certain" };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", sure: "certain" };
  return first === 0xfe && second === 0xff ? { encoding: "utf-16be", sure: "certain" } : undefined;
}

/** Of UTF-16 without a mark every other byte of plain letters, digits and delimiters is 0. */
function unmarkedWide(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 1].map((rest) => sample.filter((byte, index) => byte === 0 && index % 2 === rest).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 5) return undefined;
  if (even === 0) return "utf-16le";
  return odd === 0 ? "utf-16be" : undefined;
}

function oldEncoding(bytes: Uint8Array): EncodingGuess {
  const arabic = decode(bytes, "windows-1256");
  const whole = arabic.split(/[^\p{L}\p{M}\u0640]+/u).filter((word) => arabicWord.test(word) && word.length > 1);
  if (whole.join("").length > 0.6 * countOf(arabic, /[^\0-\u007F]/gu) && countOf(arabic, arabicLetter) > 1)
    return { encoding: "windows-1256", sure: "likely" };
  const western = decode(bytes, "windows-1252");
  if (turkishOnly.test(western)) return { encoding: "windows-1254", sure: "likely" };
  if (polishOnly.test(western)) return { encoding: "windows-1250", sure: "likely" };
  return { encoding: "windows-1252", sure: "guessed" };
}
