/**
 * A count as it may be shown: the number itself, "fewer than" a limit, or withheld because it could be worked out from
 * the others.
 */
export type Count =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "fewerThan"; readonly limit: number }
  | { readonly kind: "withheld" };
