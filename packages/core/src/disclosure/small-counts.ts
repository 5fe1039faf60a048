/**
 * A count as it may be shown: the number itself, "fewer than" a limit, or withheld because it could be worked out from
 * the others.
 */
export type Count =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "fewerThan"; readonly limit: number }
  | { readonly kind: "withheld" };

/** A count that may be shown as it is. */
export const exactCount = (value: number): Count => ({ kind: "exact", value });

/**
 * Counts of parts of one whole, with small ones suppressed. A count below `limit`, zero included, is shown as
 * "fewer than"; when that leaves a single part hidden, the smallest other is withheld too, since whoever knows the whole
 * could subtract.
 */
export function suppressSmall<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  limit: number,
): Record<Name, Count> {
  const cells = Object.entries<number>(counts);
  const small = cells.filter(([, value]) => value < limit);
  const others = cells.filter(([, value]) => value >= limit).toSorted(([, a], [, b]) => a - b);
  const withheld = small.length === 1 ? others[0]?.[0] : undefined;
  return Object.fromEntries(
    cells.map(([name, value]) => [name, shownAs(value, { limit, withheld: name === withheld })]),
  ) as Record<Name, Count>;
}

function shownAs(value: number, { limit, withheld }: { limit: number; withheld: boolean }): Count {
  if (withheld) return { kind: "withheld" };
  return value < limit ? { kind: "fewerThan", limit } : exactCount(value);
}
