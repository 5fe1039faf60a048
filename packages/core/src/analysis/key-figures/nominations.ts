import type { CalendarDate } from "../../base/ids.ts";
import { mayBe } from "../../model/consent.ts";
import type { Nomination } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { roleOn } from "../../model/roles.ts";

/**
 * The nominations of one kind that count on a day, made by other parents whose word may be used: each pair once, at its
 * latest date; nobody names herself, and a coach is a professional.
 */
export function nominationsIn(network: Network, question: Nomination["question"], asOf: CalendarDate): Nomination[] {
  const latest = new Map<string, Nomination>();
  for (const nomination of network.rows.nominations) {
    const { from, to, date } = nomination;
    const namer = network.people.get(from);
    const counts = nomination.question === question && from !== to && (date === undefined || date <= asOf);
    if (!counts || namer === undefined || roleOn(namer, asOf) === "coach" || !mayBe(namer, "namer", asOf)) continue;
    const key = `${from} ${to}`;
    const before = latest.get(key);
    if (before === undefined || (before.date ?? "") < (date ?? "")) latest.set(key, nomination);
  }
  return [...latest.values()];
}
