import type { Network } from "@parent-circles/core";

/** Making one takes longer than everything else in a call. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that it is in a network's time zone; in UTC when the network names none. */
export function todayIn(network: Network, now: Date): string {
  const timeZone = network.head.timeZone ?? "UTC";
  const known = formats.get(timeZone) ?? formatFor(timeZone);
  formats.set(timeZone, known);
  return known.format(now);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { timeZone, ...parts });
  } catch {
    // A network may name a time zone that this machine does not know.
    return new Intl.DateTimeFormat("en-CA", { timeZone: "UTC", ...parts });
  }
}
