import type { Network } from "@parent-circles/core";

/** A person in words: her display name where one is recorded, and her id. */
export function labelIn(network: Network, id: string): string {
  const name = network.people.get(id)?.displayName;
  return name === undefined ? id : `${name} (${id})`;
}

/** An estimate with one decimal, as it is written in the language. */
export const estimate = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** A measure's value with the decimals that it has, up to so many. */
export const measured = (value: number, { locale, digits }: { locale: string; digits: number }): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
