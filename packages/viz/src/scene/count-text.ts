import type { NetworkView } from "@parent-circles/core";
import type { Spoken } from "@parent-circles/words";

/** A count as disclosure lets it be shown. */
export type Count = NetworkView["counts"]["firstCircle"];

/** A count in words: the number, "about 15", "fewer than 5", or "not shown". */
export function countText(count: Count, { words, say, number }: Spoken<"drawing">): string {
  if (count.kind === "exact") return number(count.value);
  if (count.kind === "about") return say(words.counts.about, { count: count.value });
  return count.kind === "fewerThan" ? say(words.counts.fewerThan, { limit: count.limit }) : words.counts.withheld;
}

/** Whether a count says that there is nobody. */
export const isNone = (count: Count): boolean => count.kind === "exact" && count.value === 0;

/** Whether a ring's people are counted and not all drawn: then the count stands in the ring itself. */
export const isCounted = (count: Count, drawn: number): boolean =>
  !isNone(count) && (count.kind !== "exact" || count.value > drawn);
