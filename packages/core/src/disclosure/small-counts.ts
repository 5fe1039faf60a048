/**
 * A count as it may be shown: the number itself, the nearest five, "fewer than" a limit, or withheld because it could be
 * worked out from the others.
 */
export type Count =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "about"; readonly value: number }
  | { readonly kind: "fewerThan"; readonly limit: number }
  | { readonly kind: "withheld" };

/** How small counts are suppressed. */
export interface SuppressionRule {
  /** The smallest count that is shown: 3, 5 or 10. */
  readonly limit: number;
  /** Whether a zero may be shown; even then only beside two counts that are large enough to be shown. */
  readonly showZero: boolean;
}

/** A count that may be shown as it is. */
export const exactCount = (value: number): Count => ({ kind: "exact", value });

const withheldCount: Count = { kind: "withheld" };

/** A count that stands alone, of which no total is known. */
export const loneCount = (value: number, { limit }: SuppressionRule): Count =>
  value < limit ? { kind: "fewerThan", limit } : exactCount(value);

const step = 5;

/** The smallest number that people outside are told: five, or a network's own limit if that is higher. */
export const leastOutside = ({ limit }: Pick<SuppressionRule, "limit">): number => Math.max(step, limit);

/**
 * A count as people outside are told it: to the nearest five, and below five, or below a network's own limit if that
 * is higher, "fewer than" it.
 */
export function roundedCount(value: number, rule: Pick<SuppressionRule, "limit">): Count {
  const least = leastOutside(rule);
  if (value < least) return { kind: "fewerThan", limit: least };
  return { kind: "about", value: Math.max(least, step * Math.round(value / step)) };
}

/** The highest number for which a rounded count can stand; nothing is known of one that is withheld. */
export function mostOf(count: Count): number {
  switch (count.kind) {
    case "exact":
      return count.value;
    case "about":
      return count.value + Math.floor(step / 2);
    case "fewerThan":
      return count.limit - 1;
    case "withheld":
      return Number.POSITIVE_INFINITY;
  }
}

/** How large a part of a whole is, in words: less than 40 %, up to 60 %, or more. Nobody and everybody are not told apart. */
export const sharesInWords = ["some", "half", "most"] as const;

/** A part of a whole that is shown, in words. */
export interface PartInWords {
  readonly kind: "part";
  readonly share: (typeof sharesInWords)[number];
}

/** A part of a whole in words: a number beside that of the whole would tell of the rest. */
export function partInWords(part: number, whole: number): PartInWords {
  const share = 5 * part < 2 * whole ? "some" : 5 * part <= 3 * whole ? "half" : "most";
  return { kind: "part", share };
}

/**
 * Counts of the parts of one whole, with small ones suppressed so that none can be worked out, even by somebody
 * who knows the whole, how large a hidden count can be, and this rule itself: for every hidden count there are at least
 * two values with which the same would have been shown.
 *
 * 1. Small counts are "fewer than" the limit. That is enough when there are two or more and their sum leaves a choice.
 * 2. If not, the largest count is withheld too, provided that it stays the largest whatever the small ones were.
 * 3. If that tells too much as well, all are withheld: then not even which of them is small can be seen.
 *
 * A whole below the limit is taken to be as unknown as its parts.
 */
export function suppressSmall<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  rule: SuppressionRule,
): Record<Name, Count> {
  const cells = Object.entries<number>(counts);
  const { lowest, enough, largest } = levelOf(
    cells.map(([, value]) => value),
    rule,
  );
  return Object.fromEntries(
    cells.map(([name, value]): [string, Count] => {
      if (!enough || value === largest) return [name, withheldCount];
      return [name, value < lowest ? exactCount(value) : loneCount(value, rule)];
    }),
  ) as Record<Name, Count>;
}

interface Level {
  /** The lowest value that a hidden count can have: 1 where zeros are shown. */
  readonly lowest: number;
  /** Whether hiding the small counts, and the largest if given, is enough. */
  readonly enough: boolean;
  /** The value of the count to be withheld beside the small ones. */
  readonly largest?: number;
}

function levelOf(values: readonly number[], { limit, showZero }: SuppressionRule): Level {
  const shown = values.filter((value) => value >= limit).toSorted((a, b) => b - a);
  const lowest = showZero && shown.length >= 2 ? 1 : 0;
  const hidden = values.filter((value) => value < limit && value >= lowest);
  const sum = total(hidden);
  const [least, most] = [lowest * hidden.length, (limit - 1) * hidden.length];
  const whole = total(values);
  if (hidden.length === 0 || whole < limit) return { lowest, enough: true };
  // All small and as large as they can be: only hiding everything leaves a doubt.
  if (whole === (limit - 1) * values.length) return { lowest, enough: false };
  if (hidden.length > 1 && sum > least && sum < most) return { lowest, enough: true };
  const [largest = 0, next = limit - 1] = shown;
  const leastOfLargest = Math.max(limit, next + 1);
  const room = hidden.length > 1 ? most : lowest + 1;
  const enough = largest >= leastOfLargest && sum + largest >= leastOfLargest + room;
  return enough ? { lowest, enough, largest } : { lowest, enough };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A share in whole percent; `null` where either count is not shown, since it would give it away. */
export function percentOf(part: Count, whole: Count): number | null {
  if (part.kind !== "exact" || whole.kind !== "exact" || whole.value === 0) return null;
  return Math.round((100 * part.value) / whole.value);
}
