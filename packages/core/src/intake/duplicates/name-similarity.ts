/**
 * How alike two folded names are: 1 − edits ÷ length of the longer, with a neighbouring swap as one edit (Damerau and
 * Levenshtein, optimal string alignment). 0 to 1; two empty names are not alike (0), since nothing is known of either.
 * Cost O(length²). Sources: Damerau (1964), doi:10.1145/363958.363994; Levenshtein (1966).
 */
export function nameSimilarity(a: string, b: string): number {
  const [one, other] = [Array.from(a), Array.from(b)];
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - editsBetween(one, other) / longest;
}

function editsBetween(one: readonly string[], other: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of one.entries()) {
    const current = [row + 1];
    for (const [column, opposite] of other.entries()) {
      const replaced = (last[column] ?? 0) + (letter === opposite ? 0 : 1);
      const swapped =
        letter === other[column - 1] && one[row - 1] === opposite ? (beforeLast[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/**
 * Whether the parts that tell people of one name apart differ: the initial behind a first name (Fatma K., Fatma B.), or a
 * number. Names of one word say nothing of that.
 */
export function isToldApart(a: string, b: string): boolean {
  const [one, other] = [a.split(" "), b.split(" ")];
  const numbers = (words: readonly string[]): string => words.filter((word) => /^\p{Number}+$/u.test(word)).join(" ");
  if (numbers(one) !== numbers(other)) return true;
  const initial = (words: readonly string[]): string | undefined => words.slice(1).find((word) => word.length === 1);
  const [first, second] = [initial(one), initial(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** A name with what tells quickly that another is too different: its length and which letters it has, 32 kinds of them. */
export interface NameToCompare {
  readonly text: string;
  readonly length: number;
  readonly letters: number;
}

/** A folded name, made ready to be compared with many. */
export function nameToCompare(text: string): NameToCompare {
  const signs = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  return { text, length: signs.length, letters: signs.reduce((letters, sign) => letters | (1 << (sign & 31)), 0) };
}

/** How alike two folded names are, where it is at least so much; 0 where it is less, or where they are told apart. */
export function similarityFrom(minimum: number, one: NameToCompare, other: NameToCompare): number {
  if (one.text === other.text) return 1;
  const edits = (1 - minimum) * Math.max(one.length, other.length) + 1e-9;
  // A letter more or less is an edit; an edit changes at most two kinds of letters.
  if (Math.abs(one.length - other.length) > edits || bitsIn(one.letters ^ other.letters) > 2 * edits) return 0;
  return isToldApart(one.text, other.text) ? 0 : nameSimilarity(one.text, other.text);
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
