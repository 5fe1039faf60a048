import type { CalendarDate } from "../../base/ids.ts";
import { daysBetween } from "../../base/time.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import type { TrustArc } from "../../trust/trust-arc.ts";
import { isNominator } from "../parents.ts";
import { interviewsIn } from "./interviewed.ts";
import { nominationsIn } from "./nominations.ts";

/** When the latest of the stored facts under a reason was recorded; `null` where they have no date. */
export interface FactAge {
  readonly date: string | null;
  readonly ageDays: number | null;
}

/** Why somebody is proposed: a stored fact, counted. `explainKeyFigures` says it in words. */
export type KeyFigureReason =
  | ({
      readonly code: "trustedBy";
      readonly count: number;
      readonly interviewed: number;
      readonly of: number;
    } & FactAge)
  | ({ readonly code: "onlyShe"; readonly count: number } & FactAge)
  | ({ readonly code: "exampleFor"; readonly count: number } & FactAge)
  | ({ readonly code: "criteriaRated"; readonly count: number; readonly of: number } & FactAge)
  | ({ readonly code: "speaksWith"; readonly language: string; readonly count: number } & FactAge);

/** The most reasons that are given for one person. */
const mostReasons = 3;
const criteriaCount = 3;

/** Per member of a group, by number: at most three reasons, those of the method first. */
export function reasonsOf(
  network: Network,
  asOf: CalendarDate,
  group: readonly number[],
): Map<number, readonly KeyFigureReason[]> {
  const { count, of } = interviewsIn(network, asOf);
  const among = { interviewed: count, of };
  return new Map(
    group.map((member) => {
      const trust = trustIn(network, asOf, member);
      const person = network.rows.people[member] as Person;
      const found = [
        trustedBy(trust, among, asOf),
        onlyShe(network, { asOf, group, member, trust }),
        exampleFor(network, person, asOf),
        criteriaRated(person, asOf),
        speaksWith(trust, asOf),
      ];
      return [member, found.filter((reason) => reason !== undefined).slice(0, mostReasons)];
    }),
  );
}

/** From this chance on, not included, somebody would probably come along. */
const probably = 0.5;

/** Trust in somebody by members and candidates who would probably come along if she asked. */
function trustIn(network: Network, asOf: CalendarDate, member: number): TrustArc[] {
  const { contacts, arcBetween } = contactGraphOf(network, { asOf });
  const row = contacts.targets.subarray(contacts.offsets[member], contacts.offsets[member + 1]);
  return Array.from(row).flatMap((truster) => {
    const counts = isNominator(network.rows.people[truster] as Person, asOf);
    const arc = counts ? arcBetween(truster, member) : undefined;
    return arc !== undefined && arc.belief.probability > probably ? [arc] : [];
  });
}

const trustedBy = (
  trust: readonly TrustArc[],
  among: { interviewed: number; of: number },
  asOf: CalendarDate,
): KeyFigureReason | undefined =>
  trust.length === 0 ? undefined : { code: "trustedBy", count: trust.length, ...among, ...latestOf(trust, asOf) };

/** Parents who trust her and no other member of the group. */
function onlyShe(
  network: Network,
  { asOf, group, member, trust }: { asOf: CalendarDate; group: readonly number[]; member: number; trust: TrustArc[] },
): KeyFigureReason | undefined {
  const { arcBetween, indexOf } = contactGraphOf(network, { asOf });
  const hers = trust.filter(({ truster }) => {
    const number = indexOf.get(truster) as number;
    return !group.some((other) => other === number || (other !== member && arcBetween(number, other) !== undefined));
  });
  return hers.length === 0 ? undefined : { code: "onlyShe", count: hers.length, ...latestOf(hers, asOf) };
}

function exampleFor(network: Network, { id }: Person, asOf: CalendarDate): KeyFigureReason | undefined {
  const named = nominationsIn(network, "example", asOf).filter(({ to }) => to === id);
  return named.length === 0
    ? undefined
    : { code: "exampleFor", count: named.length, ...ageOf(named.map(dateOf), asOf) };
}

function criteriaRated({ criteria }: Person, asOf: CalendarDate): KeyFigureReason | undefined {
  const ratings = Object.values(criteria ?? {}).filter(({ rating, date }) => rating !== undefined && date <= asOf);
  if (ratings.length === 0) return undefined;
  return { code: "criteriaRated", count: ratings.length, of: criteriaCount, ...ageOf(ratings.map(dateOf), asOf) };
}

/** The language that most of those who trust her speak with her, where there are more languages than one. */
function speaksWith(trust: readonly TrustArc[], asOf: CalendarDate): KeyFigureReason | undefined {
  const byLanguage = new Map<string, TrustArc[]>();
  for (const arc of trust)
    for (const language of arc.languages) byLanguage.set(language, [...(byLanguage.get(language) ?? []), arc]);
  const [most] = [...byLanguage].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  if (most === undefined) return undefined;
  return { code: "speaksWith", language: most[0], count: most[1].length, ...latestOf(most[1], asOf) };
}

const latestOf = (arcs: readonly TrustArc[], asOf: CalendarDate): FactAge =>
  ageOf(
    arcs.map(({ lastEvidence }) => lastEvidence),
    asOf,
  );

const dateOf = ({ date }: { readonly date?: string | undefined }): string | undefined => date;

function ageOf(dates: readonly (string | undefined)[], asOf: CalendarDate): FactAge {
  const latest = dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  if (latest === undefined) return { date: null, ageDays: null };
  return { date: latest, ageDays: daysBetween(latest as CalendarDate, asOf) };
}
