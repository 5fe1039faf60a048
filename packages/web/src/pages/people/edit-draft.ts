import type { Person } from "../../data/shapes.ts";

/** What is changed by hand of a person, beside her consent and her role, which have steps of their own. */
export interface EditDraft {
  readonly name: string;
  readonly languages: readonly string[];
  readonly noIntroducing: boolean;
  /** Empty where she has the usual number. */
  readonly capacity: string;
  readonly safeContact: readonly NonNullable<Person["safeContact"]>[number][];
  readonly isProtected: boolean;
  /** With whom she is not brought together, and through whom she does not want to be asked. */
  readonly keepApart: readonly string[];
  readonly notThrough: readonly string[];
}

/** It as it is kept. */
export const editDraftOf = (person: Person): EditDraft => ({
  name: person.displayName ?? "",
  languages: person.languages ?? [],
  noIntroducing: person.introducing === false,
  capacity: person.capacity === undefined ? "" : String(person.capacity),
  safeContact: person.safeContact ?? [],
  isProtected: person.protected === true,
  keepApart: person.keepApart ?? [],
  notThrough: person.notThrough ?? [],
});

type Key = keyof EditDraft;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A draft with what was typed, and the rest as somebody else left it meanwhile. */
export function onto(latest: EditDraft, begun: EditDraft, typed: EditDraft): EditDraft {
  const mine = (Object.keys(typed) as Key[]).filter((key) => !isSame(typed[key], begun[key]));
  return { ...latest, ...Object.fromEntries(mine.map((key) => [key, typed[key]])) };
}

/** The person with what is filled in; what is left empty is not kept. */
export function edited(person: Person, draft: EditDraft): Person {
  const {
    displayName: _,
    languages: __,
    introducing,
    capacity: ___,
    safeContact: ____,
    protected: _____,
    keepApart: ______,
    notThrough: _______,
    ...rest
  } = person;
  const { name, languages, noIntroducing, capacity, safeContact, isProtected, keepApart, notThrough } = draft;
  const introduces = noIntroducing ? { introducing: false } : introducing === true ? { introducing } : {};
  return {
    ...rest,
    ...(name.trim() === "" ? {} : { displayName: name.trim() }),
    ...(languages.length === 0 ? {} : { languages: [...languages] }),
    ...introduces,
    ...(capacity.trim() === "" ? {} : { capacity: Number(capacity) }),
    ...(safeContact.length === 0 ? {} : { safeContact: [...safeContact] }),
    ...(isProtected ? { protected: true } : {}),
    ...(keepApart.length === 0 ? {} : { keepApart: [...keepApart] }),
    ...(notThrough.length === 0 ? {} : { notThrough: [...notThrough] }),
  };
}
