import { consentOn, type ConsentOn, foldName, isGoneIn } from "@parent-circles/core";
import type { Person, View } from "../../data/shapes.ts";
import { daysBetween } from "./days-between.ts";

/** What the list says of somebody. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: NonNullable<Person["role"]>;
  readonly consent: ConsentOn["state"];
  /** Until her name is erased, where she was only named. */
  readonly daysLeft: number | undefined;
  /** What she agreed to runs out, or has: she is to be asked again. */
  readonly isToBeAsked: boolean;
  readonly talked: "yes" | "partly" | "no";
  /** Absent for those whom reach is not about. */
  readonly reach: View["people"][number]["reach"];
  readonly isProtected: boolean;
}

/** Everybody, as the list says it, in the order of names. */
export function personRows(
  people: readonly Person[],
  view: Pick<View, "asOf" | "people">,
  language: string,
): PersonRow[] {
  const seen = new Map(view.people.map((one) => [one.id, one]));
  const collator = new Intl.Collator(language, { numeric: true });
  return people
    .map((person) => rowOf(person, seen.get(person.id)?.reach, view.asOf))
    .sort((a, b) => collator.compare(a.name, b.name));
}

function rowOf(person: Person, reach: PersonRow["reach"], asOf: string): PersonRow {
  const { id, displayName = id, role = "member" } = person;
  const { state, until, askAgainFrom } = consentOn(person, asOf);
  return {
    id,
    name: displayName,
    role,
    consent: person.consent?.state === "named" ? "named" : state,
    daysLeft: person.consent?.state === "named" && until !== undefined ? daysBetween(asOf, until) : undefined,
    isToBeAsked:
      state === "expired" ? person.consent?.state !== "named" : askAgainFrom !== undefined && askAgainFrom <= asOf,
    talked: person.interviewed === true ? "yes" : person.partlyInterviewed === undefined ? "no" : "partly",
    reach,
    isProtected: person.protected === true,
  };
}

const isParent = ({ role }: PersonRow): boolean => role !== "coach";

/** By which people can be looked for, in words. */
export const personFilters = {
  everybody: () => true,
  keyFigures: ({ role }) => role === "keyFigure",
  candidates: ({ role }) => role === "candidate",
  named: ({ consent }) => consent === "named",
  ask: ({ isToBeAsked }) => isToBeAsked,
  notTalked: (row) => row.talked === "no" && isParent(row) && !isGoneIn(row.consent),
  noRoute: ({ reach }) => reach === "noRoute",
  gone: ({ consent }) => isGoneIn(consent),
  protected: ({ isProtected }) => isProtected,
} satisfies Record<string, (row: PersonRow) => boolean>;

/** One of {@link personFilters}. */
export type PersonFilter = keyof typeof personFilters;

/** Those who pass a filter and whose name holds what is typed, however it is spelt. */
export function rowsChosen(rows: readonly PersonRow[], filter: PersonFilter, typed: string): readonly PersonRow[] {
  const wanted = foldName(typed);
  return rows.filter((row) => personFilters[filter](row) && foldName(row.name).includes(wanted));
}
