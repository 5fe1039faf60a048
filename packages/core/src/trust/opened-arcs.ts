import type { CalendarDate } from "../base/ids.ts";
import type { Outcome } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { opensDoor, outcomesUntil, saysSomething, spokenTo } from "./evidence.ts";
import type { Numbering } from "./reports.ts";
import { isTrustOf } from "./holding.ts";

/** The outcomes that say something about trust by a day. */
export const countingOutcomes = (network: Network, asOf: CalendarDate): Outcome[] =>
  outcomesUntil(network, asOf).filter(saysSomething);

/**
 * The pairs between whom an outcome makes an arc, whether or not there is a report: the door was open, and no report that
 * was ended or contested since has shut it again. From the truster to whoever spoke to her, by numbers; nobody trusts
 * herself.
 */
export function openedArcs(
  network: Network,
  asOf: CalendarDate,
  { indexOf, onMap }: Numbering,
): (readonly [number, number])[] {
  const outcomes = countingOutcomes(network, asOf).filter(opensDoor);
  if (outcomes.length === 0) return [];
  const closed = closedArcs(network, asOf);
  return outcomes.flatMap((outcome) => {
    const [target, speaker] = [indexOf.get(outcome.target), indexOf.get(spokenTo(outcome))];
    if (target === undefined || speaker === undefined || target === speaker) return [];
    if (onMap[target] !== 1 || onMap[speaker] !== 1) return [];
    const isShut = (closed.get(arcKey(outcome.target, spokenTo(outcome))) ?? "") >= outcome.date;
    return isShut ? [] : [[target, speaker] as const];
  });
}

const forGood = "9999-12-31";

/** Until when a report that is ended or contested shuts an arc: earlier outcomes do not bring it back. */
function closedArcs(network: Network, asOf: CalendarDate): ReadonlyMap<string, string> {
  const closed = new Map<string, string>();
  for (const tie of network.rows.ties) {
    const until = tie.contested === true ? forGood : tie.until;
    const key = arcKey(tie.from, tie.to);
    const isShut = until === forGood || (until !== undefined && until <= asOf);
    if (isShut && isTrustOf(tie, "invite") && (closed.get(key) ?? "") < until) closed.set(key, until);
  }
  return closed;
}

const arcKey = (from: string, to: string): string => `${from} ${to}`;
