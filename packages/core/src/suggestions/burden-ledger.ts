import { byId, type CalendarDate } from "../base/ids.ts";
import { addDays, calendarDate, daysBetween } from "../base/time.ts";
import { type Burden, burdenLimits, burdenOfAsker, countsThisQuarter, mostPerQuarter } from "../circles/burden.ts";
import type { Ask, Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { mayBe } from "../model/consent.ts";
import { roleOn } from "../model/roles.ts";

/** What should be noticed before somebody is worn out. */
export type BurdenWarning = "full" | "quarterFull" | "carriesMost" | "noRestThisMonth";

/** What is asked of one key figure. */
export interface LedgerEntry extends Burden {
  readonly person: string;
  /** Asks in the last 91 days. */
  readonly thisQuarter: number;
  /** Her part of all asks in the last 91 days, 0 to 1; `null` when there were none. */
  readonly share: number | null;
  /** Until when she rests, if she does. */
  readonly awayUntil: string | null;
  readonly warnings: readonly BurdenWarning[];
}

/** What is asked of everyone in the first circle: for the key figures themselves, the coordinator and the coach. */
export interface BurdenLedger {
  readonly asOf: string;
  readonly entries: readonly LedgerEntry[];
  /** How evenly the asks of the last 91 days are spread: 0 all alike, towards 1 all with one person (Gini 1912). `null` without asks. */
  readonly unevenness: number | null;
}

/** Somebody carries most when she has twice what an even spread would give her. */
const timesEvenSpread = 2;
const restCheckDays = 30;
const asksWithoutRest = 3;

/**
 * The burden of the first circle on a day, in the order of their ids (PN-36). Asks that were taken back do not count.
 */
export function burdenLedger(recorded: Network, options: { readonly asOf: string }): BurdenLedger {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const keyFigures = network.rows.people.filter(
    (person) => roleOn(person, asOf) === "keyFigure" && mayBe(person, "asker", asOf),
  );
  const recent = keyFigures.map((person) => recentAsks(network, person, asOf));
  const total = recent.reduce((sum, asks) => sum + asks.length, 0);
  return {
    asOf,
    entries: keyFigures.map((person, index) =>
      entryFor({ network, asOf, total, keyFigures }, person, recent[index] ?? []),
    ),
    unevenness: unevennessOf(recent.map((asks) => asks.length)),
  };
}

interface Ledger {
  readonly network: Network;
  readonly asOf: CalendarDate;
  readonly total: number;
  readonly keyFigures: readonly Person[];
}

const recentAsks = (network: Network, { id }: Person, asOf: CalendarDate): Ask[] =>
  network.rows.asks.filter((ask) => ask.asker === id && countsThisQuarter(ask, asOf));

function entryFor(ledger: Ledger, person: Person, asks: readonly Ask[]): LedgerEntry {
  const { network, asOf, total, keyFigures } = ledger;
  const burden = burdenOfAsker(network, person, asOf);
  const share = total === 0 ? null : asks.length / total;
  const lately = asks.filter(({ date }) => daysBetween(date as CalendarDate, asOf) < restCheckDays).length;
  const warnings: [BurdenWarning, boolean][] = [
    ["full", burden.openAsks >= burden.capacity && burden.capacity > 0],
    ["quarterFull", asks.length >= mostPerQuarter(network, person)],
    [
      "carriesMost",
      keyFigures.length > 1 &&
        asks.length >= burdenLimits.openAsks &&
        (share ?? 0) >= timesEvenSpread / keyFigures.length,
    ],
    ["noRestThisMonth", lately >= asksWithoutRest],
  ];
  return {
    person: person.id,
    ...burden,
    thisQuarter: asks.length,
    share,
    awayUntil: awayUntil(network, person, asOf),
    warnings: warnings.flatMap(([warning, holds]) => (holds ? [warning] : [])),
  };
}

function awayUntil(network: Network, person: Person, asOf: CalendarDate): string | null {
  const afterOutcomes = network.rows.outcomes
    .filter(({ asker, code, date }) => asker === person.id && code !== "notAsked" && date <= asOf)
    .map(({ date }) => addDays(date as CalendarDate, network.settings.askerRestDays));
  const last = [person.pausedUntil, person.restUntil, ...afterOutcomes]
    .filter((date): date is string => date !== undefined && date > asOf)
    .toSorted(byId)
    .at(-1);
  return last ?? null;
}

/** The Gini coefficient of counts. */
function unevennessOf(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const sorted = counts.toSorted((a, b) => a - b);
  const weighted = sorted.reduce((sum, count, index) => sum + (2 * (index + 1) - counts.length - 1) * count, 0);
  return weighted / (counts.length * total);
}
