import type { CalendarDate } from "../../base/ids.ts";
import type { Person } from "../../model/document.ts";
import { stricterConsent } from "./stricter-consent.ts";

type Fields = { [Key in keyof Person]?: Person[Key] | undefined };

/**
 * One row of two: what the kept one says, filled up from the other, and wherever they differ on what may be done with her,
 * the stricter. Her role stays the kept one's: giving a role is a decision of its own.
 */
export function mergedPerson(kept: Person, removed: Person, date: CalendarDate): Person {
  const { role: _, roles: __, ...others } = removed;
  const consent = stricterConsent(kept.consent, removed.consent, date);
  const mayKeepLanguages = consent?.scopes?.includes("storeLanguage") === true;
  const hasInterview = kept.interviewed === true || removed.interviewed === true;
  const fields: Fields = {
    ...others,
    ...kept,
    consent,
    protected: kept.protected === true || removed.protected === true ? true : kept.protected,
    introducing: kept.introducing === false || removed.introducing === false ? false : kept.introducing,
    interviewed: hasInterview ? true : kept.interviewed,
    partlyInterviewed: hasInterview ? undefined : mostAsked(kept.partlyInterviewed, removed.partlyInterviewed),
    capacity: least(kept.capacity, removed.capacity),
    pausedUntil: latest(kept.pausedUntil, removed.pausedUntil),
    restUntil: latest(kept.restUntil, removed.restUntil),
    keepApart: withoutTwo(union(kept.keepApart, removed.keepApart), [kept, removed]),
    notThrough: withoutTwo(union(kept.notThrough, removed.notThrough), [kept, removed]),
    safeContact: union(kept.safeContact, removed.safeContact),
    offers: union(kept.offers, removed.offers),
    languages: mayKeepLanguages ? union(kept.languages, removed.languages) : undefined,
    criteria: kept.criteria === undefined ? removed.criteria : { ...removed.criteria, ...kept.criteria },
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Person;
}

/** Of two short questions, the one that let her give more names. */
const mostAsked = (a: Person["partlyInterviewed"], b: Person["partlyInterviewed"]): Person["partlyInterviewed"] =>
  (b?.asked ?? 0) > (a?.asked ?? 0) ? b : a;

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  (a ?? "") > (b ?? "") ? a : (b ?? a);

const union = <Item>(a: Item[] | undefined, b: Item[] | undefined): Item[] | undefined =>
  a === undefined && b === undefined ? undefined : [...new Set([...(a ?? []), ...(b ?? [])])];

const withoutTwo = (ids: string[] | undefined, two: readonly Person[]): string[] | undefined =>
  ids?.filter((each) => !two.some(({ id }) => id === each));
