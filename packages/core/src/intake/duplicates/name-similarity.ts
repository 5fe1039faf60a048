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
