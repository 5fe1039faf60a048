import { isGoneIn } from "@parent-circles/core";
import { fetchAsks } from "../../data/ask-calls.ts";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import {
  fetchNominations,
  type HeldNomination,
  fetchPeople,
  fetchPerson,
  fetchRules,
  fetchTies,
} from "../../data/people-calls.ts";
import type { Named } from "../../data/propose-people.ts";
import type { Activity, Ask, CheckedRule, Person, Tie, TieRow, Versioned, View } from "../../data/shapes.ts";

/** A tie of hers, with its address and its place in the whole list. */
export interface HerTie extends TieRow {
  readonly place: number;
}

/** Everything that her page tells. */
export interface KnownPerson {
  readonly person: Person;
  readonly etag: string;
  readonly name: string;
  readonly view: View;
  readonly people: readonly Person[];
  /** What people and institutions are called, also those who are on no map. */
  readonly nameOf: (id: string) => string;
  /** Who is on the map: who is not is named to nobody as a way to her. */
  readonly isOnMap: (id: string) => boolean;
  readonly ties: readonly HerTie[];
  readonly nominations: readonly HeldNomination[];
  readonly asks: readonly Ask[];
  readonly activities: readonly Activity[];
  readonly rules: readonly CheckedRule[];
}

/** What a part of her page needs. */
export interface PersonPartProps {
  readonly known: KnownPerson;
  /** Fetches all of it again, after a change. */
  readonly onChanged: () => void;
}

const isOf = (id: string) => (tie: Pick<Tie, "from" | "to">) => tie.from === id || tie.to === id;

/** Fetches all that is told of her; herself first, since reading many people asks to sign in again. */
export async function fetchKnown(networkId: string, id: string): Promise<KnownPerson> {
  const { value: person, etag }: Versioned<Person> = await fetchPerson(networkId, id);
  const [view, people, ties, nominations, asks, activities, rules] = await Promise.all([
    fetchView(networkId),
    fetchPeople(networkId),
    fetchTies(networkId),
    fetchNominations(networkId),
    fetchAsks(networkId),
    fetchActivities(networkId),
    fetchRules(networkId, id),
  ]);
  const names = new Map([
    ...people.map((one): [string, string] => [one.id, one.displayName ?? one.id]),
    ...view.institutions.map((one): [string, string] => [one.id, one.label]),
  ]);
  const onMap = new Set(view.people.map((one) => one.id));
  return {
    person,
    etag,
    name: person.displayName ?? id,
    view,
    people,
    nameOf: (other) => names.get(other) ?? other,
    isOnMap: (other) => onMap.has(other),
    ties: ties.map((tie, place) => ({ ...tie, place })).filter(({ row }) => isOf(id)(row)),
    nominations: nominations.filter(({ to }) => to === id),
    asks: asks.filter(({ asker, target, via }) => [asker.id, target.id, via?.id].includes(id)),
    activities,
    rules,
  };
}

/** Whether somebody refused, left or objected: nothing new is written down of her. */
export const isGoneFrom = ({ consent }: Person): boolean => isGoneIn(consent?.state);

/** Everybody of whom something new can be written down, beside her. */
export const othersThan = ({ person, people }: Pick<KnownPerson, "person" | "people">): readonly Named[] =>
  people
    .filter((one) => one.id !== person.id && !isGoneFrom(one))
    .map(({ id, displayName = id }) => ({ id, label: displayName }));
