import { byId } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { foldName } from "../base/fold.ts";
import { nameSimilarity } from "../intake/duplicates/name-similarity.ts";
import { mayBe } from "../model/consent.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";

/** Somebody whom a name may mean. */
export interface NameProposal {
  readonly person: string;
  /** How alike the name and her display name are, 0 to 1. */
  readonly similarity: number;
}

/** Less alike than this is no help: Aisha and Naima are 0.4 alike. */
const leastSimilarity = 0.6;
const mostProposals = 5;
/** A first name alone says less than one with its initial, a name turned round less than one as it stands. */
const firstNameAlone = 0.9;
const surnameFirst = 0.95;
/** "F. Yılmaz" is one of all whose names begin with these two letters. */
const initialAlone = 0.7;
const mostWords = 6;
/** Ways of address, which are no part of a name. */
const titles: ReadonlySet<string> = new Set(
  [
    "mevrouw",
    "mevr",
    "mw",
    "meneer",
    "dhr",
    "mrs",
    "ms",
    "mr",
    "miss",
    "hanım",
    "bayan",
    "bay",
    "السيدة",
    "سيدة",
    "السيد",
  ].map(foldName),
);

/**
 * For each name that a school gave, the people on the map whom it may mean, the likest first (at most five). A display name
 * such as "Naima E." is compared with the first name and the initials of "Naima El Amrani", also where a register writes
 * "El Amrani, Naima", "EL AMRANI Naima" or "N. El Amrani"; spellings of one letter count as one. It only proposes: the coordinator matches by hand, and the names are kept nowhere in the network.
 *
 * Of two alike as much, the one whose whole name is more alike stands first. Returns an empty list for a name that
 * resembles nobody. Cost O(names × people × length²).
 */
export function matchNames(
  recorded: Network,
  names: readonly string[],
  options: { readonly asOf: string },
): readonly (readonly NameProposal[])[] {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const people = network.rows.people
    .filter((person) => person.displayName !== undefined && mayBe(person, "onMap", asOf))
    .map(({ id, displayName }) => ({ id, label: foldName(displayName as string) }));
  return names.map((name) => {
    const shapes = shapesOf(name);
    return people
      .map(({ id, label }) => ({ person: id, label, similarity: likeness(shapes, label) }))
      .filter(({ similarity }) => similarity >= leastSimilarity)
      .toSorted(
        (a, b) =>
          b.similarity - a.similarity ||
          nameSimilarity(shapes.whole, b.label) - nameSimilarity(shapes.whole, a.label) ||
          byId(a.person, b.person),
      )
      .slice(0, mostProposals)
      .map(({ person, similarity }) => ({ person, similarity }));
  });
}

/** How alike the name that somebody gave and a display name are, from 0 to 1: 1 where it is the first name with an initial. */
export const likenessOfNames = (given: string, displayName: string): number =>
  likeness(shapesOf(given), foldName(displayName));

/** How a display name for somebody of this name can look, each with how much a likeness to it says. */
interface Shape {
  readonly text: string;
  readonly weight: number;
}

interface Shapes {
  readonly whole: string;
  readonly full: readonly Shape[];
  readonly alone: readonly Shape[];
  /** The initials that she may have on the map, where of her first name only the initial is given. */
  readonly initials: readonly string[];
}

function shapesOf(given: string): Shapes {
  const orders = ordersOf(given);
  const [{ words: [first = "", ...others] } = { words: [] }] = orders;
  return {
    whole: [first, ...others].join(" "),
    full: orders.flatMap(({ words: [head = "", ...rest], weight }) => [
      { text: [head, ...rest].join(" "), weight },
      ...rest.map((word) => ({ text: `${head} ${word.slice(0, 1)}`, weight })),
    ]),
    alone: orders.map(({ words: [head = ""], weight }) => ({ text: head, weight: weight * firstNameAlone })),
    initials: first.length === 1 ? others.map((word) => `${first} ${word.slice(0, 1)}`) : [],
  };
}

/** Registers write "Surname, First" and often "SURNAME First", with a title in front. */
function ordersOf(given: string): { readonly words: readonly string[]; readonly weight: number }[] {
  const [before = [], after = []] = given.split(",", 2).map((part) => wordsOf(part));
  if (after.length > 0) return [{ words: [...after, ...before], weight: 1 }];
  if (before.length < 2) return [{ words: before, weight: 1 }];
  const turned = [before.at(-1) ?? "", ...before.slice(0, -1)];
  return [
    { words: before, weight: 1 },
    { words: turned, weight: surnameFirst },
  ];
}

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(" ")
    .filter((word) => word !== "" && !titles.has(word))
    .slice(0, mostWords);

function likeness({ full, alone, initials }: Shapes, label: string): number {
  const shapes = label.includes(" ") ? full : [...full, ...alone];
  const likest = Math.max(0, ...shapes.map(({ text, weight }) => weight * nameSimilarity(text, label)));
  return initials.includes(initialsOf(label)) ? Math.max(likest, initialAlone) : likest;
}

const initialsOf = (label: string): string =>
  label
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join(" ");
