import type { Network } from "@parent-circles/core";

/** The day that it is in a network's time zone; in UTC when the network names none. */
export function todayIn(network: Network, now: Date): string {
  const timeZone = network.head.timeZone ?? "UTC";
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(now);
}
