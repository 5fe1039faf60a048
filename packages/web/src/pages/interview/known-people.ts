import { foldName, isDisplayName, soundOfName } from "@parent-circles/core";
import type { View } from "../../data/shapes.ts";

/** Somebody who can be named: of the network by her id, or new and known to this page alone. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/** Somebody whom a typed name may mean; `alike` where it only sounds so. */
export interface FoundPerson extends KnownPerson {
  readonly alike: boolean;
}

const fewestLetters = 3;
const mostFound = 3;

/** A name as it is written down: the first name, and of what follows one letter. */
export function writtenName(typed: string): string {
  const [first = "", next] = typed.trim().split(/\s+/);
  if (next === undefined) return first;
  const [letter = ""] = Array.from(next);
  return `${first} ${letter.toLocaleUpperCase()}.`;
}

/** Whether a name can be written down: no number, no address. */
export const mayBeWritten = (typed: string): boolean => isDisplayName(typed) && isDisplayName(writtenName(typed));

/** Those who may be shown to whoever sits beside the coordinator: parents and key figures by first name and letter. */
export const peopleToName = ({ people }: Pick<View, "people">): KnownPerson[] =>
  people
    .filter((person) => person.role !== "coach" && person.protected !== true)
    .map(({ id, label }) => ({ id, name: writtenName(label) }));

/**
 * Whom a name may mean, from the third letter on and three at most: names that begin with it first, then those that sound alike in
 * this alphabet or another. Nobody is chosen by it.
 */
export function findPeople(people: readonly KnownPerson[], typed: string): FoundPerson[] {
  const wanted = foldName(typed);
  if (wanted.replaceAll(" ", "").length < fewestLetters) return [];
  const sound = soundOfName(wanted);
  const [, letter] = wanted.split(" ");
  const isAlike = (name: string): boolean => {
    const [, other] = foldName(name).split(" ");
    const isOtherLetter = letter !== undefined && other !== undefined && !areOneLetter(letter, other);
    return sound !== "" && !isOtherLetter && soundOfName(name).startsWith(sound);
  };
  const begins = people.filter(({ name }) => begin(name, wanted));
  const alike = people.filter(({ name }) => !begin(name, wanted) && isAlike(name));
  return [
    ...begins
      .toSorted((a, b) => Number(isSame(b, wanted)) - Number(isSame(a, wanted)))
      .map((one) => ({ ...one, alike: false })),
    ...alike.map((one) => ({ ...one, alike: true })),
  ].slice(0, mostFound);
}

const isSame = ({ name }: KnownPerson, wanted: string): boolean => foldName(name) === foldName(writtenName(wanted));

/** Whether a name begins with what is typed, or is what would be written of it. */
const begin = (name: string, wanted: string): boolean =>
  foldName(name).startsWith(wanted) || isSame({ id: "", name }, wanted);

// Letters of two alphabets cannot be told apart by what they look like.
const areOneLetter = (one: string, other: string): boolean =>
  one[0] === other[0] || /\p{Script=Arabic}/u.test(one) !== /\p{Script=Arabic}/u.test(other);
